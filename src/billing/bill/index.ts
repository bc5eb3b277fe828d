export { type Bill, type BillLine, type BillTerms, makeBill } from "./bill.js";
export type { Payable } from "./minimum.js";
export { type PlannedStep, type SettlementPlan, settlementPlan, settles } from "./settlement.js";
export { type TaxRule, taxOne } from "./tax.js";
