import fc from "fast-check";

/**
 * One seed for every property, so that a run says the same twice; `npm run soak` gives others.
 * Found failures belong in an example of their own, not in a seed.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261124) });
