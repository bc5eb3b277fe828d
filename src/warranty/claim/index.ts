export { longHours } from "./order.js";
export { type ReadClaim, type ReadComponent, readClaim, readWhatCan } from "./read-claim.js";
export type { PlacedStay } from "./read-stays.js";
export type { Fields } from "./reader.js";
