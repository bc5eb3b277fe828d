export { fewest } from "./fewest.js";
export { LINE, namedLines } from "./named-lines.js";
export { nested } from "./nested.js";
export { constantsOf, factsRead, leavesIn } from "./slots-read.js";
export { type Demand, type FlatFacts, type Witnesses, witnessesOf } from "./witness.js";
