import { toDayNumber, yearMonthDayOf } from "../../../time/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";

/**
 * Months from delivery to the day on which the customer was told of the right to withdraw, a
 * started one counted whole; none for a day before, undefined while either is not known.
 */
export function informedMonths({ claim, dates }: ReadRemedyClaim): number | undefined {
  const delivered = dates.get("delivered");
  const told = claim.sale?.informedOn;
  if (delivered === undefined || told == null) return undefined;
  const from = yearMonthDayOf(delivered);
  const to = yearMonthDayOf(toDayNumber(told));
  const started = to.day > from.day ? 1 : 0;
  return Math.max(0, (to.year - from.year) * 12 + to.month - from.month + started);
}
