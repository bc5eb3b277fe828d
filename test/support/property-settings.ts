import fc from "fast-check";

/**
 * One seed for every property, so that a run says the same twice; `npm run soak` gives others. What it
 * finds belongs in an example of its own, not in a seed. PROPERTY_RUNS is how many values each property
 * tries that names no number itself.
 */
const { PROPERTY_SEED = "20261124", PROPERTY_RUNS = "100" } = process.env;
fc.configureGlobal({ seed: Number(PROPERTY_SEED), numRuns: Number(PROPERTY_RUNS) });
