import type { ReasonTexts } from "../../decision/index.js";

export const issueTexts = {
  "billing.pinned-version":
    "the quote was made by `{id}` {version}, which is not among the sets; pass that version, unchanged",
  "billing.quote-open": "the quote has no total yet; settle by a quote whose facts were all known",
  "billing.no-work": "the job names no component; list at least one under `work`",
  "billing.duplicate":
    "`{component}` stands twice; join the entries, or tell appliances apart by `unit`",
  "billing.contract-order":
    "the contract ends on {to}, before it begins on {from}; correct one of the dates",
  "billing.negative": "a price cannot be negative, found {amount}; write a discount as a rule",
  "billing.no-prices": "the price list has no amount at all; add at least one price",
  "billing.no-fallback":
    "`{table}` has no row without conditions that takes every other case; add one at its end",
  "billing.empty-band": "the band from {from} to {to} km is empty; let it end after it begins",
} as const;

export const reasonTexts = {
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
  "fee.tax-exclusive": { text: "tax of {percent} % is added to the prices", audience: "customer" },
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
} as const satisfies ReasonTexts;

export const sentences = { issueTexts, reasonTexts, kind: { fees: "fee rules" } };
