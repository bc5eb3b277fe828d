import type { Money } from "./money.js";

/** An amount as a sentence shows it, with its currency: "120.00 CNY". */
export const moneyText = ({ amount, currency }: Money): string => `${amount} ${currency}`;
