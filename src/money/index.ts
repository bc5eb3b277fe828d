export { allocateMoney, safeAllocateMoney } from "./allocate.js";
export {
  addMoney,
  negateMoney,
  safeAddMoney,
  safeNegateMoney,
  safeSubtractMoney,
  safeSumMoney,
  subtractMoney,
  sumMoney,
} from "./arithmetic.js";
export { compareDecimals } from "./compare-decimals.js";
export { currencyCodes, currencyExponent } from "./currency.js";
export { isDecimal, parseDecimal, safeParseDecimal } from "./decimal-text.js";
export type { Money } from "./money.js";
export { moneyText } from "./money-text.js";
export { multiplyMoney, safeMultiplyMoney } from "./multiply.js";
export {
  compareMoney,
  maxMoney,
  minMoney,
  safeCompareMoney,
  safeMaxMoney,
  safeMinMoney,
} from "./order.js";
export { parseMoney, safeParseMoney } from "./parse-money.js";
export { prorateMoney, safeProrateMoney } from "./prorate.js";
export { addDecimals, percentOf, startedUnits, subtractDecimals } from "./quantities.js";
export { type Rounding, roundMoney, safeRoundMoney } from "./round-money.js";
export { type RoundingMode, roundingModes } from "./rounding-mode.js";
export { safeTaxAdded, safeTaxIncluded, type TaxedAmount, taxAdded, taxIncluded } from "./tax.js";
export { issue as moneyIssue } from "./texts/index.js";
