import type { Tree } from "../tree.js";

/** Conditions that must all hold. A rule is one line, or several of which one must hold. */
export type Line = readonly Tree[];

/** Shared conditions can be written out without end; past this many steps parts stay whole. */
const MAX_STEPS = 10_000;

/**
 * Takes a normalised tree apart into at most `limit` lines. What would take more, and what
 * `staysWhole` (it reads one fact, so one row can say it), is left as it is. Kleene's logic is distributive, so a rule is as true as its truest line.
 */
export function linesOf(
  tree: Tree,
  limit: number,
  staysWhole: (tree: Tree) => boolean,
): readonly Line[] {
  let steps = MAX_STEPS;
  const split = (part: Tree, room: number): readonly Line[] => {
    if (--steps < 0 || part.kind === "leaf" || staysWhole(part)) return [[part]];
    if (part.kind === "all") {
      return part.children.reduce<readonly Line[]>(
        (lines, child) => {
          const more = split(child, Math.floor(room / lines.length));
          return lines.flatMap((line) => more.map((other) => [...line, ...other]));
        },
        [[]],
      );
    }
    const lines = part.kind === "any" ? part.children.flatMap((child) => split(child, room)) : [];
    return lines.length > 0 && lines.length <= room ? lines : [[part]];
  };
  return split(tree, limit);
}
