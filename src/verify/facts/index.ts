export type { Demand } from "../../conditions/index.js";
export { must, mustNot, mustSome } from "./demand.js";
export { fewest } from "./fewest.js";
export { LINE, namedLines } from "./named-lines.js";
export { constantsOf, factsRead, leavesIn } from "./slots-read.js";
export { type FlatFacts, type Witnesses, witnessesOf } from "./witness.js";
