export { fewest } from "./fewest.js";
export { LINE, namedLines } from "./named-lines.js";
export { constantsOf, factsRead, leavesIn } from "./slots-read.js";
export { type Demand, type FlatFacts, type Witnesses, witnessesOf } from "./witness.js";
