export { type Demand, factsRead } from "../../conditions/index.js";
export { constantsOf } from "./constants-of.js";
export { must, mustNot, mustSome } from "./demand.js";
export { fewest } from "./fewest.js";
export { LINE, namedLines } from "./named-lines.js";
export { type FlatFacts, type Witnesses, witnessesOf } from "./witness.js";
