import { compareMoney, type Money, subtractMoney, sumMoney } from "../../money/index.js";
import type { ChargeHead, FeeHead, MinimumRow } from "../model/index.js";

/** What the customer pays under a head, as the price list counts. */
export interface Payable {
  readonly id: string;
  readonly head: FeeHead;
  readonly pays: Money;
}

/** What is missing to the minimum charge; null where it is reached or does not apply. */
export function topUp(
  payables: readonly Payable[],
  { amount, when, counts }: Pick<MinimumRow, "amount" | "when" | "counts">,
): Money | null {
  const under = (heads: readonly ChargeHead[]) =>
    payables.filter(({ head }) => (heads as readonly FeeHead[]).includes(head));
  const zero = { ...amount, amount: "0" };
  if (!under(when).some(({ pays }) => compareMoney(pays, zero) > 0)) return null;
  const reached = sumMoney([zero, ...under(counts).map(({ pays }) => pays)]);
  return compareMoney(reached, amount) < 0 ? subtractMoney(amount, reached) : null;
}
