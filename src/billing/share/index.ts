export { type ContractState, openContract } from "./contract.js";
export type { Draft, Payer } from "./draft.js";
export { splitCharge } from "./split.js";
