import {
  AftersaleError,
  type AssumedFact,
  type FactRef,
  type Reason,
} from "../../decision/index.js";
import {
  addDecimals,
  compareDecimals,
  type Money,
  percentOf,
  safeProrateMoney,
  subtractDecimals,
} from "../../money/index.js";
import type { QuoteContext } from "../context.js";
import { ruleReason } from "../texts/index.js";
import type { Charge, Priced } from "./charge.js";
import { headHits, reasonBy } from "./hits.js";
import type { Interval } from "./interval.js";

/** A charge and what it is worth at the price list; null while it has no price. */
export interface Valued {
  readonly charge: Charge;
  readonly value: Interval | null;
  /** `undefined` while it is not known. */
  readonly waived: boolean | undefined;
  readonly missing: readonly FactRef[];
  readonly assumed: readonly AssumedFact[];
  readonly reasons: readonly Reason[];
}

interface Surcharge {
  readonly heads: readonly string[];
  readonly factor: string;
}
interface Discount {
  readonly heads: readonly string[];
  readonly share: string;
}

/** Values a charge: price times quantity, the highest surcharge, all discounts; or it is waived. */
export function valueCharge(context: QuoteContext, charge: Charge): Valued {
  const waive = headHits<{ heads: readonly string[] }>(context, "waive", charge);
  const raise = headHits<Surcharge>(context, "surcharge", charge);
  const cut = headHits<Discount>(context, "discount", charge);
  const waived = waive.certain.length > 0 ? true : waive.open.length > 0 ? undefined : false;
  const factor = highest(raise.certain.map(({ params }) => params.factor));
  const most = highest([factor, ...raise.open.map((params) => params.factor)]);
  const discount = total(cut.certain.map(({ params }) => params.share));
  const deepest = total([discount, ...cut.open.map((params) => params.share)]);
  const { priced } = charge;
  const value = priced && {
    low: worth(priced, factor, deepest, charge.at),
    high: worth(priced, most, discount, charge.at),
  };
  const top = raise.certain.find(({ params }) => params.factor === factor);
  const reasons = [
    ...waive.certain
      .slice(0, 1)
      .flatMap(({ rule }) =>
        reasonBy(rule, (by) => ruleReason(context.set, by, "fee.waived", {}, charge.at)),
      ),
    ...(top === undefined
      ? []
      : reasonBy(top.rule, (by) =>
          ruleReason(context.set, by, "fee.surcharge", { factor }, charge.at),
        )),
    ...cut.certain.flatMap(({ rule, params }) =>
      reasonBy(rule, (by) =>
        ruleReason(
          context.set,
          by,
          "fee.discount",
          { percent: percentOf(params.share) },
          charge.at,
        ),
      ),
    ),
  ];
  return {
    charge,
    value,
    waived,
    missing: [
      ...charge.missing,
      ...waive.missing,
      ...(compareDecimals(most, factor) === 0 ? [] : raise.missing),
      ...(compareDecimals(deepest, discount) === 0 ? [] : cut.missing),
    ],
    assumed: [...waive.assumed, ...raise.assumed, ...cut.assumed],
    reasons: waived ? reasons.slice(0, 1) : [...charge.reasons, ...reasons],
  };
}

const highest = (factors: readonly string[]): string =>
  factors.reduce((best, each) => (compareDecimals(each, best) > 0 ? each : best), "1");

/** Shares add up, to the whole at most. */
function total(shares: readonly string[]): string {
  const sum = shares.reduce(addDecimals, "0");
  return compareDecimals(sum, "1") > 0 ? "1" : sum;
}

function worth(
  { price, units, divisor }: Priced,
  factor: string,
  discount: string,
  at: string,
): Money {
  const kept = subtractDecimals("1", discount);
  const result = safeProrateMoney(price, [units, factor, kept], divisor);
  if (result.ok) return result.value;
  throw new AftersaleError(result.issues.map((each) => ({ ...each, at })));
}
