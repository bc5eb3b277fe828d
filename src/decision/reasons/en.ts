/**
 * Reason codes with their English sentence. `audience` says who may read it: a customer sees only
 * `customer` reasons. `next` is what to do now, where there is something to do. Codes are
 * append-only. One section per area; zh-cn.ts mirrors it.
 */
export interface ReasonText {
  readonly text: string;
  readonly audience: "customer" | "staff";
  readonly next?: string;
}

export const reasonTexts = {
  // any decision
  "policy.none-in-force": {
    text: "no approved version of the {kind} is in force on {date}",
    audience: "staff",
    next: "approve a version whose `effective.from` is on or before that day",
  },

  "policy.version-draft": {
    text: "`{version}` is a draft",
    audience: "staff",
    next: "say in `authority` who approved it and when, or ask for a preview",
  },
  "policy.version-later": { text: "`{version}` takes effect on {day}", audience: "staff" },
  "policy.version-approved-later": {
    text: "`{version}` was approved on {day}, after {date}",
    audience: "staff",
    next: "a version decides only what happened once it was approved; correct `authority.approvedOn` if it is wrong",
  },
  "policy.version-over": { text: "`{version}` was withdrawn after {day}", audience: "staff" },

  // rules
  "rules.held": { text: "the rule's conditions hold, so it raises {event}", audience: "staff" },
  "rules.open": {
    text: "the rule may yet raise {event} once the missing facts are known",
    audience: "staff",
    next: "ask for the facts under `missing`",
  },
  "rules.otherwise": { text: "no rule holds, so {event} stands", audience: "staff" },
  "rules.none-held": { text: "no rule holds, and the set has no `otherwise`", audience: "staff" },
  "rules.conflict": {
    text: "this rule raises {event} where another raises something else; only one may",
    audience: "staff",
    next: "mend the policy: make the rules exclude each other",
  },
  "explain.holds": {
    text: "{rule} holds: it asks that `{fact}` {asks}, and it is {found}",
    audience: "staff",
  },
  "explain.fails": {
    text: "{rule} does not hold: it asks that `{fact}` {asks}, and it is {found}",
    audience: "staff",
  },
  "explain.fails-though": {
    text: "{rule} does not hold: it asks that it is not so that `{fact}` {asks}, and it is {found}",
    audience: "staff",
  },
  "explain.unknown": {
    text: "whether {rule} holds is not known: it asks whether `{fact}` {asks}",
    audience: "staff",
    next: "find out `{fact}`",
  },
  "explain.missing": {
    text: "`{fact}` is not known and can still matter",
    audience: "staff",
    next: "find out `{fact}`",
  },
  "explain.nearest": { text: "with {changes} instead, {events} would stand", audience: "staff" },
  "explain.nearest-none": {
    text: "with {changes} instead, nothing would stand",
    audience: "staff",
  },

  // intake
  "intake.required": {
    text: "`{field}` is not recorded yet; the record is not whole without it",
    audience: "staff",
    next: "ask the customer for it; pass the case on meanwhile",
  },
  "intake.ask": {
    text: "`{field}` is not recorded yet; ask for it as far as possible",
    audience: "staff",
    next: "ask the customer for it; pass the case on meanwhile",
  },
  "intake.form": {
    text: "recorded on the form: {title}",
    audience: "staff",
  },
  "intake.channel": {
    text: "the channel is on the published list, or named by the policy: {title}",
    audience: "staff",
  },
  "intake.urgent": {
    text: "urgent: reported up within {within}",
    audience: "staff",
    next: "report it to the superior now",
  },

  // warranty
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
  "warranty.out-of-term": {
    text: "outside the limits of the {period} term",
    audience: "customer",
  },
  "warranty.term-open": {
    text: "whether a term applies depends on {facts}",
    audience: "customer",
  },
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

  // remedy
  "remedy.offered": {
    text: "{remedy}: {title}; {obligor} owes it",
    audience: "customer",
  },
  "remedy.not-offered": {
    text: "{remedy} is not available: {title} does not apply",
    audience: "customer",
  },
  "remedy.window-over": {
    text: "{remedy} is not available: the time for it is over ({title})",
    audience: "customer",
  },
  "remedy.not-in-term": {
    text: "{remedy} is not available: the term that it rests on does not run, or is barred ({title})",
    audience: "customer",
  },
  "remedy.another-step": {
    text: "{remedy} is not available: another step decides before this one ({title})",
    audience: "customer",
  },
  "remedy.nobody-offers": {
    text: "{remedy} is not available: no rule set has it",
    audience: "customer",
  },
  "remedy.no-flow": {
    text: "{remedy} moves no goods, so there is no flow to plan",
    audience: "staff",
    next: "name a `flow` if goods are to move all the same",
  },
  "remedy.step-open": {
    text: "{title} may yet apply once the missing facts are known",
    audience: "staff",
    next: "ask for the facts under `missing`",
  },
  "remedy.window": {
    text: "{day} is day {number} from {start}; the last day is {last}",
    audience: "customer",
  },
  "remedy.counter": {
    text: "{counter}: limit {limit}, {state}",
    audience: "customer",
  },
  "remedy.refused": {
    text: "not available: {title}",
    audience: "customer",
  },
  "remedy.refusal-open": {
    text: "whether this bars the remedy is not settled: {title}",
    audience: "staff",
    next: "find out what the missing facts say",
  },
  "remedy.judgement": {
    text: "`{fact}` is an open legal term; somebody must judge it",
    audience: "staff",
    next: "let a person who may decide judge it, and pass the result as a fact",
  },
  "remedy.refund": {
    text: "refund of {gross} ({basis}), {net} after deductions",
    audience: "customer",
  },
  "remedy.refund-open": {
    text: "the refund follows {basis}, an amount that is not known",
    audience: "staff",
    next: "give the amount",
  },
  "remedy.deduction": {
    text: "{title}: {amount}",
    audience: "customer",
  },
  "remedy.nothing-deducted": {
    text: "nothing is deducted: {title}",
    audience: "customer",
  },
  "remedy.parameter": {
    text: "the number behind {title} was not read: {parameter}",
    audience: "staff",
    next: "read the source and enter the number",
  },
  "remedy.no-floor": {
    text: "the deduction exceeds the price and the source names no floor",
    audience: "staff",
    next: "judge whether an exchange serves the customer better",
  },
  "remedy.deadline": {
    text: "{title}: {date}",
    audience: "customer",
  },
  "remedy.fee": {
    text: "{title}",
    audience: "customer",
  },
  "remedy.interim": {
    text: "{title}: due from {from}",
    audience: "customer",
  },
  "remedy.interim-not-due": {
    text: "{title}: not due, {days} {days|day|days} in repair",
    audience: "customer",
  },
  "remedy.burden": {
    text: "{title}: {party} must prove",
    audience: "customer",
  },
  "remedy.breach": {
    text: "{title}",
    audience: "staff",
    next: "act before an authority does",
  },
  "remedy.effect": {
    text: "{title}",
    audience: "customer",
  },
  "remedy.duty": {
    text: "{title}",
    audience: "staff",
  },
  "remedy.damages": {
    text: "{title}: {amount}",
    audience: "customer",
  },
  "remedy.weakest": {
    text: "the weakest source is {source}: {confidence}",
    audience: "staff",
  },
  "remedy.assumed-in-term": {
    text: "it is not known whether the period runs; it is taken to run",
    audience: "staff",
    next: "give the dates, readings and papers that the term rests on",
  },
  "remedy.out-of-scope": {
    text: "{title} does not speak of this case",
    audience: "staff",
  },
  "remedy.elsewhere": {
    text: "{title}",
    audience: "staff",
    next: "decide by the rules of that instrument",
  },
  "remedy.no-calendar": {
    text: "the calendar {calendar} was not passed, so working days cannot be counted",
    audience: "staff",
    next: "pass the calendar under `calendars`",
  },
  "remedy.rolled": {
    text: "the last day {from} is a day of rest, so {to} is the last day",
    audience: "customer",
  },
  "remedy.roll-unknown": {
    text: "whether {from} is a day of rest is not published yet",
    audience: "staff",
  },
  "remedy.promise": {
    text: "the promised term {promised} is longer than the law's and binds",
    audience: "customer",
  },
  "remedy.below-floor": {
    text: "the promised term {promised} is below the law's {floor}, which holds",
    audience: "staff",
    next: "correct the promise",
  },
  "remedy.step": {
    text: "{title}",
    audience: "staff",
  },
  "remedy.attributed": {
    text: "{title}: {department} answers for it",
    audience: "staff",
  },
  "remedy.cause-due": {
    text: "cause and responsible department are not both recorded",
    audience: "staff",
    next: "record both; the case cannot be closed before",
  },
  "remedy.payer-unknown": {
    text: "no rule says who pays {head}",
    audience: "staff",
    next: "let the policy name a payer",
  },
  "remedy.document-due": {
    text: "a paper is due: {title}",
    audience: "staff",
    next: "write it out before {before}",
  },
  "remedy.document-there": {
    text: "the paper is there: {title}",
    audience: "staff",
  },

  // billing
  "fee.free": { text: "within warranty cover, so no fee", audience: "customer" },
  "fee.paid": {
    text: "outside warranty cover, so charged by the price list",
    audience: "customer",
  },
  "fee.contract": { text: "served by the maintenance contract", audience: "customer" },
  "fee.price": { text: "price list: {price}", audience: "customer" },
  "fee.price-each": { text: "price list: {price} a {measure}", audience: "customer" },
  "fee.price-per": { text: "price list: {price} per {per} {measure}", audience: "customer" },
  "fee.surcharge": {
    text: "{title}: times {factor}, the highest that applies",
    audience: "customer",
  },
  "fee.discount": { text: "{title}: {percent} % off", audience: "customer" },
  "fee.waived": { text: "not charged: {title}", audience: "customer" },
  "fee.capped": { text: "capped at {cap}", audience: "customer" },
  "fee.share": { text: "cover bears {share} %", audience: "customer" },
  "fee.mixed-free-if-any-covered": {
    text: "charged once: {covered} of {components} components are covered, so cover bears it",
    audience: "customer",
  },
  "fee.mixed-paid-if-any-paid": {
    text: "charged once: {covered} of {components} components are covered, so the least cover counts",
    audience: "customer",
  },
  "fee.mixed-by-share": {
    text: "charged once: shared among {components} components, {covered} of them covered",
    audience: "customer",
  },
  "fee.contract-included": { text: "included in contract {contract}", audience: "customer" },
  "fee.co-payment": {
    text: "contract {contract}: the customer pays {share} %",
    audience: "customer",
  },
  "fee.contract-beyond": {
    text: "the quota of contract {contract} is used up: the customer pays {share} %",
    audience: "customer",
  },
  "fee.quota-spent": { text: "the quota of contract {contract} ends here", audience: "customer" },
  "fee.freight-company": { text: "the company pays the freight: {title}", audience: "customer" },
  "fee.freight-customer": { text: "the customer pays the freight: {title}", audience: "customer" },
  "fee.payer-unknown": {
    text: "no rule says who pays the freight",
    audience: "staff",
    next: "add a `freight` rule for this case; no payer is assumed",
  },
  "fee.no-service-rule": {
    text: "no rule says whether this is free, paid or by contract",
    audience: "staff",
    next: "add a `service-type` rule for this case, or an `otherwise`",
  },
  "fee.not-on-price-list": {
    text: "not on the price list, so it cannot be charged",
    audience: "staff",
    next: "add it to the price list before it is quoted",
  },
  "fee.minimum": { text: "topped up to the minimum charge of {minimum}", audience: "customer" },
  "fee.rounded": { text: "total cut to a multiple of {increment}", audience: "customer" },
  "fee.tax-inclusive": { text: "prices include tax of {percent} %", audience: "customer" },
  "fee.tax-exclusive": {
    text: "tax of {percent} % is added to the prices",
    audience: "customer",
  },
  "fee.declare": {
    text: "to be shown with the price list before the work; stands until {until}",
    audience: "customer",
    next: "show it to the customer and get consent before the work begins",
  },
  "fee.final-within": {
    text: "the final bill of {final} stays within what was agreed",
    audience: "customer",
  },
  "fee.final-over": {
    text: "the final bill of {final} exceeds the agreed {agreed} by more than the tolerance, up to {limit}",
    audience: "customer",
    next: "explain the difference and get consent, or collect the agreed amount",
  },
  "fee.no-consent": {
    text: "the customer agreed to nothing in time, so nothing may be collected",
    audience: "customer",
    next: "get consent to the amount",
  },
  "fee.consent-late": {
    text: "{n} {n|consent|consents} came after the quote's last day and {n|does|do} not count",
    audience: "staff",
    next: "quote again",
  },
  "fee.on-the-spot": {
    text: "small enough to collect on the spot once the work is done",
    audience: "customer",
  },
  "fee.invoice-first": {
    text: "invoiced first and collected afterwards; that trip is not charged",
    audience: "customer",
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
