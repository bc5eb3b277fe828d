import { seed } from "./seed.js";

/**
 * What `npm test` tries of a long list: as many as `most`, evenly spread from where the seed says.
 * `npm run soak` sets EXHAUST and tries them all.
 */
export function sampled<T>(all: readonly T[], most: number): readonly T[] {
  if (process.env.EXHAUST !== undefined || all.length <= most) return all;
  const at = (i: number) => (seed + Math.floor((i * all.length) / most)) % all.length;
  return Array.from({ length: most }, (_, i) => all[at(i)] as T);
}
