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
    text: "no approved version of {kind} is in force on {date}",
    audience: "staff",
    next: "approve a version whose `effective.from` is on or before that day",
  },

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

  // intake

  // warranty
  "warranty.in-term": {
    text: "{costType}: {day} is within the {period} term from {start} to {end}",
    audience: "customer",
  },
  "warranty.in-term-lifetime": {
    text: "{costType}: {day} is within the {period} term, which runs from {start} without end",
    audience: "customer",
  },
  "warranty.share": { text: "{costType}: the warranty bears {share} %", audience: "customer" },
  "warranty.expired": {
    text: "{costType}: the {period} term ended on {end}, {days} {days|day|days} before {day}",
    audience: "customer",
  },
  "warranty.not-started": {
    text: "{costType}: the {period} term begins on {start}, after {day}",
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
  "warranty.no-term": { text: "{costType}: no term covers it", audience: "customer" },
  "warranty.excluded": { text: "excluded: {cause}", audience: "customer" },
  "warranty.exclusion-open": {
    text: "whether {cause} excludes it is not settled",
    audience: "customer",
    next: "find out what the missing facts say",
  },
  "warranty.proof-accepted": { text: "purchase shown by {proof}", audience: "customer" },
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
    text: "{costType}: outside the limits of the {period} term",
    audience: "customer",
  },
  "warranty.term-open": {
    text: "{costType}: whether a term applies depends on {facts}",
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
  "warranty.extended": { text: "the end moved from {from} to {to}", audience: "customer" },
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
  "warranty.plan": { text: "plan {plan} runs from {from} to {to}", audience: "customer" },
  "warranty.early-failure": {
    text: "failed within {within} of {start}: {class}",
    audience: "customer",
  },

  // billing
  "fee.free": { text: "within warranty cover, so no fee", audience: "customer" },
  "fee.paid": {
    text: "outside warranty cover, so charged by the price list",
    audience: "customer",
  },
  "fee.contract": { text: "served by the maintenance contract", audience: "customer" },
  "fee.price": { text: "price list: {price}", audience: "customer" },
  "fee.price-per": { text: "price list: {price} per {per}", audience: "customer" },
  "fee.surcharge": {
    text: "surcharge: times {factor}, the highest that applies",
    audience: "customer",
  },
  "fee.discount": { text: "discount: a share of {share} off", audience: "customer" },
  "fee.waived": { text: "not charged", audience: "customer" },
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
  "fee.freight-company": { text: "the company pays the freight", audience: "customer" },
  "fee.freight-customer": { text: "the customer pays the freight", audience: "customer" },
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
  "fee.tax-inclusive": { text: "prices include tax at a rate of {rate}", audience: "customer" },
  "fee.tax-exclusive": {
    text: "tax at a rate of {rate} is added to the prices",
    audience: "customer",
  },
  "fee.declare": {
    text: "to be shown with the price list before the work; stands until {until}",
    audience: "customer",
    next: "show it to the customer and get consent before the work begins",
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
