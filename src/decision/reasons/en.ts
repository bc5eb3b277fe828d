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
  "warranty.covered": {
    text: "{costType}: covered on {day}; the {period} term from {start} ends on {end}",
    audience: "customer",
  },
  "warranty.covered-lifetime": {
    text: "{costType}: covered on {day}; the {period} term from {start} does not end",
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
} as const satisfies Readonly<Record<string, ReasonText>>;
