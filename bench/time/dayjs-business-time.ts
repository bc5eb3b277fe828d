import dayjs from "dayjs";
import businessTime from "dayjs-business-time";
import { type AddWorkingTime, HOLIDAYS, HOURS, START } from "./worked-case.js";

/** Several intervals a day, but no make-up workday; holidays are global. */
export function prepare(): AddWorkingTime {
  dayjs.extend(businessTime);
  const day = [
    { start: "09:00:00", end: "12:00:00" },
    { start: "13:30:00", end: "18:00:00" },
  ];
  dayjs.setHolidays(HOLIDAYS);
  dayjs.setBusinessTime({
    sunday: null,
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: null,
  });
  return () => dayjs(START).addBusinessTime(HOURS, "hours").valueOf();
}
