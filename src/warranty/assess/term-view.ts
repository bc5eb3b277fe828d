import { type Grant, knownEnd } from "../grant/index.js";
import type { TermView } from "../model/index.js";
import { counterWord, dateOf, NEVER } from "../term/index.js";
import type { Finding, Judged } from "../verdict/index.js";

/** A grant as hosts see it; days left count from `day`. */
export function termView({ grant, findings }: Judged, day: number): TermView {
  const { start, nominalEnd, timed } = grant;
  const end = knownEnd(grant, day);
  const certain = findings.length === 1 ? (findings[0] ?? null) : null;
  const known = start !== null && !grant.holds.unread;
  return {
    origin: grant.origin,
    period: grant.period,
    party: grant.party,
    costTypes: grant.costTypes,
    set: grant.ref.set,
    row: grant.ref.row ?? null,
    basis: start?.basis ?? null,
    start: start === null ? null : dateOf(start.day),
    duration: grant.duration,
    nominalEnd: known ? dateOf(nominalEnd) : null,
    end: known && end !== null ? dateOf(end) : null,
    lifetime: known && timed && end === NEVER,
    remainingDays: known && end !== NEVER ? daysLeft(end, day, certain) : null,
    link: grant.link,
    counters: counterViews(grant),
    state: certain?.cause ?? null,
    share: certain?.share ?? null,
  };
}

/** Where the last day is not known, none is left once it is over. */
function daysLeft(end: number | null, day: number, certain: Finding | null): number | null {
  if (end !== null) return Math.max(0, end - day);
  return certain?.cause === "expired" ? 0 : null;
}

const NONE: readonly never[] = Object.freeze([]);

function counterViews({ counters }: Grant): TermView["counters"] {
  if (counters.length === 0) return NONE;
  return counters.map(({ counter, limit, used, within }) => {
    const remaining = used === null ? null : Math.max(0, limit - used);
    return { counter, limit, used, remaining, state: counterWord(within) };
  });
}
