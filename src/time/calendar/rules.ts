import type { Spans } from "./spans.js";

/** An exceptional day, checked: hours are resolved when the weekday is known. */
export interface DayRule {
  readonly kind: "holiday" | "rest" | "workday";
  readonly name: string | null;
  readonly statutory: boolean;
  readonly swapFor: string | null;
  readonly as: number | null;
  readonly hours: Spans | null;
  readonly closed: Spans | null;
}

/** A `DayRule` for a day of every year. */
export interface YearlyRule {
  readonly day: DayRule;
  readonly since: number;
  readonly until: number;
  /** Month 1 to 12. */
  readonly month: number;
  /** Day of the month, or null where `nth` and `weekday` find it. */
  readonly date: number | null;
  readonly weekday: number;
  readonly nth: number;
}

/** All that decides the hours of a day, by day number. */
export interface CalendarRules {
  /** Own hours by ISO weekday, index 1 to 7. */
  readonly week: readonly Spans[];
  readonly days: ReadonlyMap<number, DayRule>;
  readonly yearly: readonly YearlyRule[];
}
