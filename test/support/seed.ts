/** The seed of every property and sample, so that a run says the same twice; `npm run soak` gives others. */
export const seed = Number(process.env.PROPERTY_SEED ?? "20261124");
