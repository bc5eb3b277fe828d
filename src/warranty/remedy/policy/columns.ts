import { phrase } from "../../../decision/index.js";
import { column, type Holds } from "../../../rule-set/index.js";
import { confidence, counter } from "../../shapes/index.js";
import { obligors, remedies, termEffects } from "./words.js";

/** Columns that several tables of kind `remedy` share. */

export const { code } = column;
export const codes = column.listOf(code, { most: 100 });
export const duration = column.durationLike("P7D");
export const days = column.whole(0, 100_000);
export const remedy = column.oneOf(...remedies);
export const obligor = column.oneOf(...obligors);

export const multiple = column.formed(
  (value) => /^(0|[1-9]\d{0,3})(\.\d{1,6})?$/.test(value),
  phrase("multiple"),
);
/** Of a price: never more than the whole. */
export const share = column.formed(
  (value) => /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/.test(value),
  phrase("share"),
);

/** What every row of a remedy set may say of its source. */
export const sourced = { confidence: column.maybe(confidence) };

/** A stretch of time, and of use, within which a step must fall. */
export const window = column.group({
  /** Names of dates, the first known one counts; the set's `starts` if not given. */
  from: column.maybe(codes),
  /** The day that must fall within: of the fault, of the demand, or today. */
  on: column.maybe(column.oneOf("fault", "demand", "today")),
  /** ISO 8601 durations, each counted from the end of the one before. */
  within: column.maybe(column.listOf(duration, { most: 10 })),
  /** First of: beyond any of these the window is over. */
  counters: column.maybe(column.listOf(counter, { most: 20 })),
  /** Stands still while the goods are away; what is left is at least this long. */
  pause: column.maybe(column.group({ atLeast: duration })),
  /** The latest of all that are known counts, not the first; as the set says if `from` is not given. */
  latest: column.mark,
  /** A last day of rest moves to the next working day of the set's calendar. */
  roll: column.mark,
  /** A fact that gives a number of days: where those are over earlier, the window is. */
  atMost: column.maybe(code),
});

export const effect = column.group({
  kind: column.oneOf(...termEffects),
  amount: column.maybe(duration),
});

/** How long after a date: a duration, or a number of working days. */
export const span = {
  from: codes,
  within: column.maybe(duration),
  workingDays: column.maybe(days),
  /** `same-day`: the first day counts. */
  count: column.maybe(column.oneOf("same-day")),
  /** The day after the span, on which it is exceeded, instead of its last. */
  beyond: column.mark,
};

const spanGroup = column.group(span);

export type WrittenWindow = Holds<typeof window>;
export type WrittenEffect = Holds<typeof effect>;
export type Span = Holds<typeof spanGroup>;
