import fc from "fast-check";

/**
 * One seed for every property, so that a run says the same twice; `npm run soak` gives others.
 * PROPERTY_RUNS says how many values each tries that names no number of its own. Found failures belong in an example of their own, not in a seed.
 */
const { PROPERTY_SEED = "20261124", PROPERTY_RUNS = "100" } = process.env;
fc.configureGlobal({ seed: Number(PROPERTY_SEED), numRuns: Number(PROPERTY_RUNS) });
