import type { ReasonTexts } from "../../decision/index.js";

export const issueTexts = {
  "warranty.unknown-cost-type":
    "unknown cost type `{costType}`{hint}; use one of {known}, or list it under `costTypes`",
  "warranty.term-without-limit":
    "the term has neither `duration` nor `counters`; write how long it lasts, or `lifetime`",
  "warranty.duplicate-counter": "the counter `{counter}` is limited twice; keep one limit",
  "warranty.steps-order":
    "this step ends no later than the one before; put the steps in order of their durations",
  "warranty.extension-amount":
    "an extension has one of `by` and `to`; write how much longer, or how long in all",
  "warranty.unknown-period":
    "no term of the set has the period `{period}`{hint}, so nothing would be extended; use one of {known}, or leave `period` out for all",
  "warranty.empty-duration":
    "a duration of nothing ({found}) grants nothing; write at least a day, or leave it out",
  "warranty.full-beyond-term":
    "the share stays in full for {fullFor}, longer than the term of {duration}, so it would never fall; shorten `fullFor` or write a flat share",
  "warranty.repairs-restart":
    "`repairs` goes with a part, with `gives` `fresh` or `minimum`, and without `paid`; found {found}; leave it out or change the row",
  "warranty.duplicate-row": "this row is the same as the one at `{other}`; remove one of them",
  "warranty.duplicate-entry": "`{name}` stands twice in the list; keep one",
  "warranty.component-star":
    "`*` stands for components that no row names, so none can be called so; give it another code",
  "warranty.no-terms":
    "the set has no terms of the customer that `replacement`, `suspension` or `extend` could act on; add terms or remove those rows and rules",
  "warranty.part-of-cycle": "`{component}` is part of itself; correct `partOf`",
  "warranty.linear-without-end":
    "a share that falls towards the end needs a `duration` that ends; write one, or use `steps`",
  "warranty.no-components": "the claim names no component; list at least one under `components`",
  "warranty.duplicate-component":
    "the id `{id}` stands twice; give each component an id of its own",
  "warranty.unknown-component":
    "unknown component `{component}`{hint}; use a code that the policy lists under `components`",
  "warranty.after-as-of":
    "`{name}` is {found}, after `asOf` {asOf}; correct the date or pass a later `asOf`",
  "warranty.repair-order":
    "the repair was returned on {returned}, before it was received on {received}; correct one of the dates",
  "warranty.repairs-overlap":
    "this repair begins on {received}, while the one at `{other}` is not returned before {returned}; correct the dates or join the two",
  "warranty.before-sale":
    "`{name}` is {found}, before the sale on {sold}; correct one of the dates",
  "warranty.before-delivery":
    "`{name}` is {found}, before the product was handed over on {delivered}; correct one of the dates, or give `sold` where it was sold before",
  "warranty.counter-backwards":
    "the counter `{counter}` shows {found} on {on}, less than {before} earlier; correct the readings",
  "warranty.plan-order":
    "the plan ends on {to}, before it begins on {from}; correct one of the dates",
  "warranty.plan-duration":
    "a duration of nothing renews nothing; write at least a day, such as `P1Y`",
  "warranty.plan-empty":
    "`{key}` is empty, so the plan would cover nothing; name at least one, or leave out `components` for all",
  "warranty.duplicate-plan": "the id `{id}` stands twice; give each plan an id of its own",
  "warranty.plan-two-ends":
    "the plan has a last day and a duration that cannot be held against it; keep one of `to` and `duration`",
  "warranty.plan-ends-differ":
    "the plan ends on {to}, but `duration` from `from` ends on {end}; correct one of them or keep one",
  "warranty.plan-cost-type":
    "unknown cost type `{costType}`{hint}; use one of {known}, or a name of its own that is not so near to one of them",
  "warranty.plan-cause":
    "no rule leaves out `{cause}`{hint}; expected one of {known}, or leave it out of the plan",
  "warranty.plan-component":
    "the plan is for `{component}`, which the policy does not know{hint}; use a code that it lists under `components`, or the id of a component of this claim",
  "warranty.unknown-counter":
    "no rule set at hand limits the counter `{counter}`{hint}; use one of {known}, or leave the reading out",
  "warranty.made-later":
    "manufactured on {found}, after the product was supplied or handed over on {day}; correct one of the dates",
  "warranty.longer-than-stay":
    "`{key}` is {found}, more than fit between {received} and {returned}; correct it or the dates",
  "warranty.duplicate-repair": "the id `{id}` stands twice; give each repair an id of its own",
  "warranty.two-readings":
    "the counter `{counter}` shows {found} and {other} on one day; keep the reading that counts",
  "warranty.fault-order":
    "reported on {reported}, before the fault occurred on {occurred}; correct one of the dates",
  "warranty.unknown-repair-component":
    "the repair is for `{id}`, which is not the id of a component of this claim; use one, or leave it out for the whole product",
} as const;

export const reasonTexts = {
  "warranty.in-term": {
    text: "{day} is within the {period} term from {start} to {end}",
    audience: "customer",
  },
  "warranty.in-term-lifetime": {
    text: "{day} is within the {period} term, which runs from {start} without end",
    audience: "customer",
  },
  "warranty.in-term-open": {
    text: "{day} is within the {period} term, which runs from {start} until all its limits are reached",
    audience: "customer",
  },
  "warranty.in-term-until": {
    text: "{day} is within the {period} term, which runs to {end}",
    audience: "customer",
  },
  "warranty.share": { text: "the warranty bears {share} %", audience: "customer" },
  "warranty.share-exhausted": {
    text: "the {period} term has borne 0 % since {since}",
    audience: "customer",
  },
  "warranty.expired": {
    text: "the {period} term ended on {end}, {days} {days|day|days} before {day}",
    audience: "customer",
  },
  "warranty.not-started": {
    text: "the {period} term begins on {start}, after {day}",
    audience: "customer",
  },
  "warranty.counter-within": {
    text: "{counter}: {used} used, within the limit of {limit}",
    audience: "customer",
  },
  "warranty.counter-exceeded": {
    text: "{counter}: the limit of {limit} is exceeded",
    audience: "customer",
  },
  "warranty.no-term": { text: "no term covers it", audience: "customer" },
  "warranty.excluded": { text: "excluded: {title}", audience: "customer" },
  "warranty.exclusion-open": {
    text: "whether it is excluded is not settled: {title}",
    audience: "customer",
    next: "find out what the missing facts say",
  },
  "warranty.proof-accepted": { text: "purchase shown: {title}", audience: "customer" },
  "warranty.proof-open": {
    text: "it is not known whether the purchase is shown by this: {title}",
    audience: "customer",
    next: "find out which papers there are",
  },
  "warranty.no-proof": {
    text: "nothing shows that the product was bought",
    audience: "customer",
    next: "look for the invoice or another accepted proof",
  },
  "warranty.claimed-late": {
    text: "reported on {reported}; the last day to claim was {latest}",
    audience: "customer",
  },
  "warranty.claimed-in-time": {
    text: "reported on {reported}, by the last day to claim, {latest}",
    audience: "customer",
  },
  "warranty.claim-open": {
    text: "whether the claim comes in time depends on when the fault occurred",
    audience: "customer",
  },
  "warranty.out-of-term": { text: "outside the limits of the {period} term", audience: "customer" },
  "warranty.term-open": { text: "whether a term applies depends on {facts}", audience: "customer" },
  "warranty.period": {
    text: "the {period} period runs from {start} to {end}",
    audience: "customer",
  },
  "warranty.start-fallback": {
    text: "the term counts from {start} ({basis}), since {skipped} is not known",
    audience: "customer",
  },
  "warranty.start-unknown": {
    text: "no date is known that the term could start from",
    audience: "customer",
    next: "give one of {dates}",
  },
  "warranty.counter-unknown": {
    text: "no reading of {counter} settles the day in question",
    audience: "customer",
    next: "give a reading of {counter} on that day",
  },
  "warranty.number-unread": {
    text: "the duration in the source was not read",
    audience: "staff",
    next: "read the source and enter the duration",
  },
  "warranty.extended": { text: "{title}: the end moved from {from} to {to}", audience: "customer" },
  "warranty.shortened": {
    text: "the end moved forward from {from} to {to}, as the rule says",
    audience: "customer",
  },
  "warranty.extension-shorter": {
    text: "an extension to {to} changes nothing, since the term already runs to {from}",
    audience: "staff",
  },
  "warranty.suspended": {
    text: "{days} {days|day|days} in repair ({repairs} {repairs|stay|stays}) moved the end from {from} to {to}",
    audience: "customer",
  },
  "warranty.replaced-remainder": {
    text: "replaced on {on}: the new part has the rest of the old one's term",
    audience: "customer",
  },
  "warranty.replaced-fresh": {
    text: "replaced on {on}: the term starts anew",
    audience: "customer",
  },
  "warranty.replaced-minimum": {
    text: "replaced on {on}: the new part has at least a term of its own from that day",
    audience: "customer",
  },
  "warranty.repaired-fresh": {
    text: "repaired and returned on {on}: the term starts anew",
    audience: "customer",
  },
  "warranty.repaired-minimum": {
    text: "repaired and returned on {on}: the part has at least a term of its own from that day",
    audience: "customer",
  },
  "warranty.plan": { text: "plan {plan} runs from {from} to {to}", audience: "customer" },
  "warranty.plan-until": {
    text: "plan {plan} runs to {to}; its first day is not given",
    audience: "customer",
  },
  "warranty.plan-lifetime": {
    text: "plan {plan} runs from {from} without end",
    audience: "customer",
  },
  "warranty.plan-never": {
    text: "plan {plan} follows a term that never ends, so it never begins",
    audience: "customer",
  },
  "warranty.plan-waits": {
    text: "plan {plan} follows a term that still runs, so it has not begun",
    audience: "customer",
  },
  "warranty.plan-end-unknown": {
    text: "plan {plan} runs from {from}; its last day is not known",
    audience: "customer",
    next: "give the plan's `duration`, or its last day as `to`",
  },
  "warranty.plan-start-unknown": {
    text: "the first day of plan {plan} is not known",
    audience: "customer",
    next: "give the plan's first day as `from`",
  },
  "warranty.plan-days-unknown": {
    text: "neither the first nor the last day of plan {plan} is known",
    audience: "customer",
    next: "give the plan's `from` and `duration`, or its last day as `to`",
  },
  "warranty.plan-follows-unknown": {
    text: "plan {plan} follows a term whose last day is not known",
    audience: "customer",
    next: "give the facts that the term rests on",
  },
  "warranty.early-failure": {
    text: "failed within {within} of {start}: {class}",
    audience: "customer",
  },
} as const satisfies ReasonTexts;

export const sentences = { issueTexts, reasonTexts, kind: { warranty: "warranty rules" } };
