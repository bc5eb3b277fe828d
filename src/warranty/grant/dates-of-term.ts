import type { Extension, Term } from "../model/index.js";
import { dateOf, NEVER, suspended, type TermStart, termEnd } from "../term/index.js";
import { because, type Note } from "./because.js";
import type { GrantContext } from "./context.js";
import { extended } from "./extend.js";
import type { Grant, Stretch } from "./grant.js";

/** A term's days, and how it came to them. */
type Dated = Pick<Grant, "nominalEnd" | "end" | "stretches" | "notes">;

const NONE: readonly never[] = Object.freeze([]);

/** From the nominal end over extensions to the end after time in repair. */
export function datesOf(
  term: Term,
  start: TermStart | null,
  extensions: readonly Extension[],
  context: GrantContext,
): Dated {
  const { duration } = term;
  if (start === null || !duration || duration === "lifetime") {
    const stretches: Stretch[] =
      start === null ? [] : [{ from: start.from, to: NEVER, kind: "term" }];
    return {
      nominalEnd: NEVER,
      end: NEVER,
      stretches,
      notes: startNotes(term, start),
    };
  }
  const nominalEnd = termEnd(start.day, duration, context.convention);
  const grown =
    extensions.length === 0
      ? { end: nominalEnd, notes: NONE }
      : extended(start.day, duration, extensions, context);
  const stretches: Stretch[] = [
    { from: start.from, to: Math.min(nominalEnd, grown.end), kind: "term" },
  ];
  if (grown.end > nominalEnd) {
    stretches.push({ from: nominalEnd + 1, to: grown.end, kind: "extension" });
  }
  const held = heldOf(start, grown.end, context);
  if (held.end > grown.end)
    stretches.push({ from: grown.end + 1, to: held.end, kind: "suspension" });
  const started = startNotes(term, start);
  const plain = started.length + grown.notes.length + held.notes.length === 0;
  const notes = plain ? NONE : [...started, ...grown.notes, ...held.notes];
  return { nominalEnd, end: held.end, stretches, notes };
}

function heldOf(
  start: TermStart,
  end: number,
  context: GrantContext,
): { end: number; notes: readonly Note[] } {
  const { suspension, stays } = context;
  if (suspension === null || suspension.counts === "none" || stays.length === 0)
    return { end, notes: NONE };
  const held = suspended(start.day, end, stays, suspension);
  if (held.days === 0) return { end, notes: NONE };
  const params = { days: held.days, repairs: held.stays, from: dateOf(end), to: dateOf(held.end) };
  const note: Note = (at) => because("warranty.suspended", suspension.ref, params, at);
  return { end: held.end, notes: [note] };
}

function startNotes(term: Term, start: TermStart | null): readonly Note[] {
  if (start === null || start.skipped.length === 0) return NONE;
  const params = { basis: start.basis, skipped: start.skipped, start: dateOf(start.day) };
  return [(at) => because("warranty.start-fallback", term.ref, params, at)];
}
