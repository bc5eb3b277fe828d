import { addMoney, compareMoney, type Money, minMoney, subtractMoney } from "../../money/index.js";
import type { QuoteContext } from "../context.js";
import { plainReason } from "../texts/index.js";
import { nothing } from "./interval.js";
import type { Valued } from "./value.js";

/** Cuts the distance of the visit to its cap, all bands together; later bands give way first. */
export function capDistance(context: QuoteContext, valued: readonly Valued[]): readonly Valued[] {
  const none = nothing(context.currency);
  let sums = { low: none, high: none };
  return valued.map((each) => {
    const cap = each.charge.head === "distance" ? each.charge.priced?.cap : null;
    if (cap === null || cap === undefined || each.value === null) return each;
    const value = {
      low: within(sums.low, each.value.low, cap),
      high: within(sums.high, each.value.high, cap),
    };
    sums = { low: addMoney(sums.low, each.value.low), high: addMoney(sums.high, each.value.high) };
    if (compareMoney(value.high, each.value.high) === 0) return each;
    const params = { cap: `${cap.amount} ${cap.currency}` };
    const { charge } = each;
    const reason = { ...plainReason(context.set, "fee.capped", params, charge.at), ...rowOf(each) };
    return { ...each, value, reasons: [...each.reasons, reason] };
  });
}

/** What of an amount still lies under the cap after a sum. */
const within = (before: Money, amount: Money, cap: Money): Money =>
  subtractMoney(minMoney([addMoney(before, amount), cap]), minMoney([before, cap]));

/** The row and clause of the price, which carry the cap too. */
function rowOf({ charge }: Valued) {
  const { row, cite = [] } = charge.reasons[0] ?? {};
  return row === undefined ? {} : { row, cite };
}
