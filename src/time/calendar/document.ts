/** Opening and closing on one day, `HH:MM`; `24:00` closes at midnight, a close at or before the opening is next day's. */
export type IntervalText = readonly [opens: string, closes: string];

/** ISO weekday: `"1"` Monday to `"7"` Sunday. */
export type WeekdayKey = "1" | "2" | "3" | "4" | "5" | "6" | "7";

/** What an exceptional day is. */
export interface DayDocument {
  /** `holiday` and `rest` are closed (or partly, see `closed`); `workday` works as `as` or `hours` say. */
  readonly kind: "holiday" | "rest" | "workday";
  readonly name?: string | undefined;
  /** A holiday by law, not a day swapped to lengthen it: surcharges differ. */
  readonly statutory?: boolean | undefined;
  /** The working day that this day of rest was swapped for. */
  readonly swapFor?: string | undefined;
  /** Hours of that weekday. */
  readonly as?: number | undefined;
  /** Hours of its own. */
  readonly hours?: readonly IntervalText[] | undefined;
  /** The part of the usual hours that is closed, for a holiday that is not a whole day. */
  readonly closed?: readonly IntervalText[] | undefined;
}

/** A day of every year: on a date, or the nth weekday of a month (`nth: -1` is the last). */
export interface YearlyDocument extends DayDocument {
  /** `MM-DD`. */
  readonly on?: string | undefined;
  readonly month?: number | undefined;
  readonly weekday?: number | undefined;
  readonly nth?: number | undefined;
  /** First and last year in which it holds. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** A business calendar as data, `"format": "aftersale-calendar/1"`. */
export interface CalendarDocument {
  readonly $schema?: string | undefined;
  readonly format: "aftersale-calendar/1";
  readonly id: string;
  readonly revision: string;
  readonly title?: { readonly en: string; readonly "zh-CN": string } | undefined;
  /** Where the days come from. */
  readonly source?: string | readonly string[] | undefined;
  /** IANA name, `UTC`, or a fixed offset. */
  readonly zone: string;
  /** First and last day that the exceptions are known for; absent where there is nothing to publish. */
  readonly covers?: { readonly from: string; readonly to: string } | undefined;
  /** Hours by weekday; a weekday's name as value means the same hours as that one. */
  readonly week: Readonly<Partial<Record<WeekdayKey, readonly IntervalText[] | WeekdayKey>>>;
  /** Exceptions by day `YYYY-MM-DD` or by range `YYYY-MM-DD/YYYY-MM-DD`, both ends included. */
  readonly days?: Readonly<Record<string, DayDocument>> | undefined;
  readonly yearly?: readonly YearlyDocument[] | undefined;
  /** Past `covers`: an issue, or an answer by the weekday rule that is marked provisional. */
  readonly onUncovered?: "error" | "weekday-rule" | undefined;
}
