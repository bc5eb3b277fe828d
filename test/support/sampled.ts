/**
 * What `npm test` tries of a long list: as many as `most`, evenly spread, the same every time.
 * `npm run soak` sets EXHAUST and tries them all.
 */
export function sampled<T>(all: readonly T[], most: number): readonly T[] {
  if (process.env.EXHAUST !== undefined || all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as T);
}
