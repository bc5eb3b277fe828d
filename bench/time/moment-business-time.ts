import moment from "moment";
import "moment-business-time";
import { type AddWorkingTime, HOLIDAYS, HOURS, START } from "./worked-case.js";

interface WorkingMoment extends moment.Moment {
  addWorkingTime(amount: number, unit: string): WorkingMoment;
}

/** One interval a day, so the break at noon counts as work; no make-up workday; settings are global. */
export function prepare(): AddWorkingTime {
  const day = ["09:00:00", "18:00:00"];
  const workinghours = { 0: null, 1: day, 2: day, 3: day, 4: day, 5: day, 6: null };
  moment.updateLocale("en", { workinghours, holidays: HOLIDAYS } as moment.LocaleSpecification);
  return () => (moment(START) as WorkingMoment).addWorkingTime(HOURS, "hours").valueOf();
}
