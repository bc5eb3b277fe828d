import type { OpenExtension } from "./context.js";

/** Most extensions in doubt of which every combination is drawn up; of more, none, each and all. */
const MOST_COMBINED = 6;

/** Every combination of extensions in doubt, the empty one first. */
export function subsets(open: readonly OpenExtension[]): readonly (readonly OpenExtension[])[] {
  if (open.length === 0) return [[]];
  if (open.length > MOST_COMBINED) return [[], ...open.map((each) => [each]), open];
  const combined: (readonly OpenExtension[])[] = [[]];
  for (const each of open) combined.push(...combined.map((some) => [...some, each]));
  return combined;
}
