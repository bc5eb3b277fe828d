import { column, table } from "../../../rule-set/index.js";
import { code, codes, days, effect, obligor, remedy, share, sourced, window } from "./columns.js";
import { choosers, deductionKinds, refundBases } from "./words.js";

/** Cases that the set is for; with `instead`, cases that another instrument speaks of. */
const scope = table({
  title: { en: "Scope", "zh-CN": "适用范围" },
  columns: {
    /** Id of the instrument that governs these cases. */
    instead: column.maybe(code),
    ...sourced,
  },
});

const offer = column.group({
  remedy,
  chooser: column.oneOf(...choosers),
  obligor,
  /** Lower comes first; 1 if not given. */
  tier: column.maybe(column.whole(1, 100)),
  refund: column.maybe(
    column.group({
      basis: column.oneOf(...refundBases),
      /** Names of rows under `deductions`; the first whose conditions hold applies. */
      deductions: column.maybe(codes),
      /** All of them whose conditions hold apply, together. */
      all: column.mark,
    }),
  ),
  effect: column.maybe(effect),
});

/** One rung: of each ladder, the first that holds decides. */
const steps = table({
  title: { en: "Steps", "zh-CN": "处理阶梯" },
  columns: {
    name: code,
    ladder: code,
    /** A period of the warranty set that must run, unexcluded and proven. */
    period: column.maybe(code),
    /** Where facts that would settle it are missing, the period is taken to run, and the decision says so. */
    ifUnknown: column.maybe(column.oneOf("assume")),
    window: column.maybe(window),
    offers: column.listOf(offer, { least: 0, most: 30 }),
    /** Another instrument decides instead, by its id where one is named; such a step offers nothing. */
    instead: column.maybe(column.either(code, column.yes)),
    /** What is left when no right of choice is open: several remedies here are one settled answer. */
    residual: column.mark,
    /** The source says that there is such a step, but what it says was not read. */
    unread: column.mark,
    recourse: column.maybe(column.listOf(obligor)),
    /** Papers that must be shown, by the names that the policy knows. */
    proof: column.maybe(codes),
    ...sourced,
  },
});

/** Takes remedies away, on a ground. */
const refusals = table({
  title: { en: "Exceptions", "zh-CN": "除外情形" },
  columns: {
    ground: code,
    remedies: column.listOf(remedy),
    /** The trader must prove the ground: what is left is still the customer's choice, not the one answer. */
    contestable: column.mark,
    ...sourced,
  },
});

const deductions = table({
  title: { en: "Deductions", "zh-CN": "扣减" },
  columns: {
    name: code,
    kind: column.oneOf(...deductionKinds),
    /** Share of the price per day, per 1,000 km or once. Null: not read. */
    rate: column.maybe(column.orNull(share)),
    /** A flat fee, in place of a rate. */
    amount: column.maybe(column.money),
    /** The rate stands on the customer's voucher, at most `rate`. */
    rateOnVoucher: column.mark,
    counter: column.maybe(code),
    /** Days after the start for which nothing is deducted. */
    freeDays: column.maybe(days),
    /** `zero`: never more than the price. `unread`: the source says nothing of it. */
    floor: column.maybe(column.oneOf("zero", "unread")),
    /** What the unread number is called, for the one who looks it up. */
    parameter: column.maybe(code),
    ...sourced,
  },
});

/** A fact that is an open legal term: not knowing it calls for judgement, not for asking. */
const judgements = table({
  title: { en: "Open terms", "zh-CN": "需判断事项" },
  columns: { fact: code, ...sourced },
});

export const stepTables = { scope, steps, refusals, deductions, judgements };
