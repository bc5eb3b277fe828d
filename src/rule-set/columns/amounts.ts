import { type Issue, phrase } from "../../decision/index.js";
import { isDecimal, type Money, safeParseMoney } from "../../money/index.js";
import { issue } from "../texts/index.js";
import type { Column } from "./column.js";
import { checkedGroup, formed, text } from "./schema.js";

const isPositive = (value: string) => isDecimal(value) && !value.startsWith("-");

export const decimal = /* @__PURE__ */ formed(isDecimal, /* @__PURE__ */ phrase("decimal"));
/** A decimal of zero or more. */
export const quantity = /* @__PURE__ */ formed(
  isPositive,
  /* @__PURE__ */ phrase("decimal-not-negative"),
);

const amount = /* @__PURE__ */ text(1_000);

/** Money of zero or more; `negative` says in the domain's words what is wrong with less. */
/* @__NO_SIDE_EFFECTS__ */
export function moneyOf(negative: (amount: string, at: string) => Issue): Column<Money, false> {
  return checkedGroup({ amount, currency: amount }, (value) => {
    const read = safeParseMoney(value);
    if (!read.ok) return read.issues;
    return value.amount.startsWith("-") ? [negative(value.amount, "/amount")] : [];
  });
}

export const money = /* @__PURE__ */ moneyOf((found, at) =>
  issue("input.range", at, { expected: phrase("amount-not-negative"), found }),
);
