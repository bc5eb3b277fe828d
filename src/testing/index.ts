export { type ArbitraryFactsOptions, arbitraryFacts } from "./arbitrary-facts.js";
export { type Thresholds, thresholdsOf } from "./thresholds.js";
