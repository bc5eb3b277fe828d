import fc from "fast-check";
import { seed } from "./seed.js";

/**
 * What a seed finds belongs in an example of its own. PROPERTY_RUNS is how many values each property
 * tries that names no number itself.
 */
fc.configureGlobal({ seed, numRuns: Number(process.env.PROPERTY_RUNS ?? "100") });
