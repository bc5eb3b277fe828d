export { PLACE_FACTS } from "./market.js";
export { named, namesOf, type Pair, pairsOf } from "./pairs.js";
export { isDraft, type Span } from "./reign.js";
