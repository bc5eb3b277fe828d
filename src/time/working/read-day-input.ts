import { fail, ok, type Result } from "../../decision/index.js";
import { dayOf, type ParsedCalendar } from "../calendar/index.js";
import { isCivilDate, MAX_DAY, MIN_DAY, safeParseCivilDate, toDayNumber } from "../civil/index.js";
import type { LocalTimeRule } from "../instant/index.js";
import { printed } from "../printed.js";
import { issue } from "../texts/index.js";
import { readMoment } from "./read-moment.js";

/** A day as it was given: by its date, or by an instant within it. */
export interface DayInput {
  readonly day: number;
  readonly instant: number | null;
}

const DATE_LENGTH = "YYYY-MM-DD".length;

/** Reads a civil date, or the civil date of an instant in the calendar's zone. */
export function readDayInput(
  value: unknown,
  parsed: ParsedCalendar,
  localTimes: LocalTimeRule | undefined,
  at: string,
): Result<DayInput> {
  const text = printed(value);
  if (text === null || text.length <= DATE_LENGTH) {
    if (isCivilDate(text)) return ok({ day: toDayNumber(text), instant: null });
    const date = safeParseCivilDate(value, at);
    return date.ok ? ok({ day: toDayNumber(date.value), instant: null }) : date;
  }
  const instant = readMoment(value, parsed.zone, localTimes, at);
  if (!instant.ok) return instant;
  const day = dayOf(parsed, instant.value);
  if (day >= MIN_DAY && day <= MAX_DAY) return ok({ day, instant: instant.value });
  return fail([issue("time.date-range", at)]);
}
