export { type ContractState, contractInForce, openContract } from "./contract.js";
export type { Draft, Payer } from "./draft.js";
export { splitCharge } from "./split.js";
