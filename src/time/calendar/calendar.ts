import { brand, fail, ok, type Result } from "../../decision/index.js";
import { issue } from "../texts/index.js";
import type { Zone } from "../zone.js";
import type { CalendarDocument } from "./document.js";
import type { CalendarRules } from "./rules.js";

/** A parsed business calendar: frozen, reusable, and the only thing that working-time functions take. */
export interface Calendar {
  readonly id: string;
  readonly revision: string;
  /** Name of the zone its hours are in. */
  readonly zone: string;
  /** First and last day that its exceptions are known for; null where every day is. */
  readonly covers: { readonly from: string; readonly to: string } | null;
  readonly onUncovered: "error" | "weekday-rule";
  /** The document it was read from, frozen: what a record keeps the digest of. */
  readonly document: CalendarDocument;
}

/** What a calendar was parsed to. */
export interface ParsedCalendar {
  readonly calendar: Calendar;
  readonly rules: CalendarRules;
  readonly zone: Zone;
  /** Day numbers of `covers`, infinite where it has none. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** First instant of the first covered day, and first instant after the last. */
  readonly opens: number;
  readonly ends: number;
}

const parsed = brand<ParsedCalendar>("calendar");

/** Marks and freezes a calendar with what it was parsed to. */
export const remember = (entry: ParsedCalendar): Calendar =>
  Object.freeze(parsed.put(entry.calendar, entry));

/** Whether a value is a calendar that was parsed. */
export const isCalendar = (value: unknown): value is Calendar => parsedCalendar(value).ok;

/** The parsed form of a calendar, or `time.calendar-not-parsed`. */
export function parsedCalendar(calendar: unknown): Result<ParsedCalendar> {
  const found = parsed.of(calendar);
  return found ? ok(found) : fail([issue("time.calendar-not-parsed", "/calendar")]);
}
