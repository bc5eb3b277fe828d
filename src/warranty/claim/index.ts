export { type ReadClaim, type ReadComponent, readClaim } from "./read-claim.js";
export type { PlacedStay } from "./read-stays.js";
export type { Fields } from "./reader.js";
