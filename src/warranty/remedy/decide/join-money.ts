import { compareMoney } from "../../../money/index.js";
import type { FeeView, Head, RefundView } from "../outcome/index.js";
import { type Heads, joined } from "./joined.js";

/** The refund that is best for the customer; what is open may still be better. */
export function joinedRefunds(heads: Heads<RefundView>): Head<RefundView> {
  const views = heads.flatMap(({ value }) => value ?? []);
  const best = views.reduce<RefundView | null>((a, b) => {
    if (a === null) return b;
    if (b.net === null) return a;
    return a.net === null || compareMoney(b.net, a.net) > 0 ? b : a;
  }, null);
  const { net } = best ?? { net: null };
  const full =
    net !== null && views.every(({ gross }) => gross === null || compareMoney(net, gross) >= 0);
  const deciding = heads.filter(({ value }) => value === best && value !== null);
  return full && deciding.length > 0 ? joined(deciding, best) : joined(heads, best);
}

const FREE_FIRST = ["free", "contract", "shared", "paid"];

/** Of each fee head the answer that is best for the customer. */
export function joinedFees(heads: Heads<readonly FeeView[]>): Head<readonly FeeView[]> {
  const best = new Map<string, FeeView>();
  for (const fee of heads.flatMap(({ value }) => value ?? [])) {
    const known = best.get(fee.head);
    if (known === undefined || costs(fee) < costs(known)) best.set(fee.head, fee);
  }
  return joined(heads, [...best.values()]);
}

const costs = ({ class: kind, payer }: FeeView): number =>
  (kind === null ? 1 : FREE_FIRST.indexOf(kind)) + (payer === "consumer" ? 10 : 0);
