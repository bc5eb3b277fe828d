import { fail, ok, type Result } from "../../decision/index.js";
import {
  type Calendar,
  type Clock,
  type ParsedCalendar,
  parsedCalendar,
  type Timetable,
  timetableOf,
  wallClock,
  workingClock,
} from "../calendar/index.js";
import { safeFormatInstant } from "../instant/index.js";
import { readOptions, type WorkingTimeOptions } from "./options.js";

/** A calendar ready to count with. */
export interface Context {
  readonly parsed: ParsedCalendar;
  readonly timetable: Timetable;
}

interface Asked<Options> extends Context {
  /** The caller's options, read once. */
  readonly asked: Options;
}

/** The calendar's timetable, once the calendar is a parsed one and the options are known. */
export function openContext<Options extends object>(
  calendar: Calendar,
  options: Options,
): Result<Asked<Options>> {
  const parsed = parsedCalendar(calendar);
  const { value: asked, issues } = readOptions(options);
  if (!parsed.ok) return fail([...parsed.issues, ...issues]);
  if (issues.length > 0) return fail(issues);
  return ok({ parsed: parsed.value, timetable: timetableOf(parsed.value), asked });
}

/** What counts: the calendar's hours, or all time where it has none and the caller wants that. */
export function clockOf({ timetable }: Context, options: WorkingTimeOptions): Clock {
  const none = timetable.lastOpenYear === Number.NEGATIVE_INFINITY;
  return none && options.neverOpens === "wall-clock" ? wallClock : workingClock(timetable);
}

/** RFC 3339 with the offset of the calendar's zone at that instant. */
export const printInstant = ({ zone }: ParsedCalendar, instant: number): Result<string> =>
  safeFormatInstant(instant, zone.offsetAt(instant));
