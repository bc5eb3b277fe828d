import type { Duration, Extension, Term } from "../model/index.js";
import { dateOf, joined, termEnd } from "../term/index.js";
import { because, type Note } from "./because.js";
import type { GrantContext } from "./context.js";
import { reaches } from "./covers.js";

/** A last day after extensions, and what moved it. */
export interface Extended {
  readonly end: number;
  readonly notes: readonly Note[];
}

/** Whether an extension speaks of this term and cost type. */
export function extendsTerm(
  extension: Extension,
  term: Term,
  costType: string,
  component: string,
): boolean {
  return (
    term.party === "customer" &&
    (extension.components === null || extension.components.includes(component)) &&
    (extension.period === null || extension.period === term.period) &&
    reaches(extension.covers, costType)
  );
}

/**
 * Extensions by a duration add up and are added once from the start; extensions to a duration
 * replace the term where they end it later, or where they say that it may become shorter.
 */
export function extended(
  start: number,
  duration: Duration,
  extensions: readonly Extension[],
  context: GrantContext,
): Extended {
  let total = duration;
  let end = termEnd(start, duration, context.convention);
  const notes: Note[] = [];
  for (const { by, ref } of extensions) {
    if (by === null) continue;
    total = joined(total, by);
    const moved = termEnd(start, total, context.convention);
    const params = { from: dateOf(end), to: dateOf(moved) };
    notes.push((at) => because("warranty.extended", ref, params, at));
    end = moved;
  }
  for (const { to, ref, shortens } of extensions) {
    if (to === null) continue;
    const moved = termEnd(start, to, context.convention);
    const code =
      moved > end
        ? "warranty.extended"
        : shortens
          ? "warranty.shortened"
          : "warranty.extension-shorter";
    const params = { from: dateOf(end), to: dateOf(moved) };
    notes.push((at) => because(code, ref, params, at));
    if (moved > end || shortens) end = moved;
  }
  return { end, notes };
}
