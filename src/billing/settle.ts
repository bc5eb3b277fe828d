import {
  AftersaleError,
  type PolicyRef,
  type Reason,
  type Result,
  type Undetermined,
} from "../decision/index.js";
import {
  addMoney,
  compareMoney,
  type Money,
  maxMoney,
  minMoney,
  multiplyMoney,
} from "../money/index.js";
import { checkedBy, defineFunction, type RuleSet } from "../rule-set/index.js";
import { planOf } from "./assemble.js";
import { doneIssues } from "./check-done.js";
import { type Quoted, quoteBy } from "./quote-by.js";
import type { FeeSets, Quote } from "./quote-types.js";
import type { FinalBill, JobDone, SettleDecision } from "./settle-types.js";
import { issue, plainReason, rowReason } from "./texts/index.js";

/**
 * Settles a job that is done against its quote (5.12): the bill is drawn up again by the version
 * pinned in the quote. What exceeds the agreed amount by more than the tolerance needs consent;
 * until then no more than was agreed may be collected. Consent counts up to the quote's last day.
 *
 * @returns `determined`; `needs-facts` while consent, or a fact of the job, is missing
 * @throws AftersaleError with every issue; `billing.pinned-version` where the set is not passed
 * @example
 * const fees = [parseRuleSet(standardFees, { kind: "fees" })];
 * const work = [{ component: "ac.board", repaired: false }];
 * const coverage = [{ component: "ac.board", cost: "labour", share: 0 }] as const;
 * const job = { quoted: "2026-11-24", work, coverage };
 * const consents = [{ on: "2026-11-24", amount: { amount: "30.00", currency: "CNY" } }];
 * settle({ fees }, { quote: quote({ fees }, job), job, consents }).outcome?.payable;
 * // { amount: "30.00", currency: "CNY" }
 */
export function settle(sets: FeeSets, done: JobDone): SettleDecision {
  return settleTwins.run(sets, done);
}

/** `settle` as a Result; takes any value for what is done. */
export function safeSettle(sets: FeeSets, done: unknown): Result<SettleDecision> {
  return settleTwins.safe(sets, done);
}

export const settleTwins = defineFunction({
  name: "settle",
  needs: ["fees"],
  options: {},
  read: checkedBy<JobDone>(doneIssues),
  decide: ({ byKind, input: done }) => {
    const policy = done.quote.policies[0] as PolicyRef;
    const set = pinned(byKind.fees, policy);
    return judge(set, done, quoteBy(set, policy, done.job));
  },
});

function pinned(
  versions: readonly RuleSet<"fees">[],
  { id, version, digest }: PolicyRef,
): RuleSet<"fees"> {
  const set = versions.find(
    (each) => each.id === id && each.version === version && each.digest === digest,
  );
  if (set !== undefined) return set;
  throw new AftersaleError([issue("billing.pinned-version", "/fees", { id, version })]);
}

function judge(
  set: RuleSet,
  { quote, consents }: JobDone,
  { decision, terms }: Quoted,
): SettleDecision {
  const quoted = quote.outcome?.totals?.gross as Money;
  const until = quote.outcome?.validUntil ?? null;
  const final = decision.outcome?.totals?.gross ?? null;
  if (final === null) return { ...(decision as Undetermined<Quote>), outcome: null, possible: [] };
  const inTime = consents.filter(({ on }) => until === null || on <= until);
  const agreed = inTime.length === 0 ? null : maxMoney(inTime.map(({ amount }) => amount));
  const tolerance = terms.quotation?.row.tolerance;
  const limit = agreed && addMoney(agreed, toleranceOf(agreed, tolerance));
  const within = isZero(final) || (limit !== null && compareMoney(final, limit) <= 0);
  const payable = within ? final : agreed;
  const outcome: FinalBill = {
    bill: decision.outcome as FinalBill["bill"],
    final,
    quoted,
    agreed,
    limit,
    payable,
    settlement: payable && planOf(terms, payable),
  };
  const reasons = reasonsOf(set, terms, outcome, { late: consents.length - inTime.length, within });
  return {
    ...decision,
    status: within ? decision.status : "needs-facts",
    outcome,
    possible: [outcome],
    missing: within ? decision.missing : [{ fact: "consents", at: "/consents" }],
    reasons: [...reasons, ...decision.reasons.filter(({ code }) => code.startsWith("fee.tax"))],
    nextChangeAt: null,
  };
}

const isZero = (money: Money) => compareMoney(money, { ...money, amount: "0" }) === 0;

/** The lesser of a share of what was agreed and a fixed amount; none without a rule. */
function toleranceOf(
  agreed: Money,
  tolerance: { readonly share: string; readonly amount: Money } | undefined,
): Money {
  if (tolerance === undefined) return { ...agreed, amount: "0" };
  return minMoney([multiplyMoney(agreed, tolerance.share, "down"), tolerance.amount]);
}

function reasonsOf(
  set: RuleSet,
  { quotation }: Quoted["terms"],
  { final, agreed, limit }: FinalBill,
  { late, within }: { readonly late: number; readonly within: boolean },
): readonly Reason[] {
  const say = ({ amount, currency }: Money) => `${amount} ${currency}`;
  const params = {
    final: say(final),
    agreed: agreed === null ? "" : say(agreed),
    limit: limit === null ? "" : say(limit),
  };
  const code = within ? "fee.final-within" : agreed === null ? "fee.no-consent" : "fee.final-over";
  const main =
    quotation === null ? plainReason(set, code, params) : rowReason(set, quotation, code, params);
  const lapsed = plainReason(set, "fee.consent-late", { n: late }, "/consents");
  return late > 0 ? [main, lapsed] : [main];
}
