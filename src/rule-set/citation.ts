import { didYouMean, type Issue } from "../decision/index.js";
import type { Instrument } from "./instrument.js";
import { issue } from "./texts/index.js";

interface Citation {
  readonly instrument: string | undefined;
  readonly clause: string;
}

/** Takes a citation apart: `CN-SAMR-43:24(1)`, or `3.5` of the set's own instrument. */
function parseCitation(text: string, own: string | undefined): Citation {
  const colon = text.indexOf(":");
  if (colon < 0) return { instrument: own, clause: text };
  return { instrument: text.slice(0, colon), clause: text.slice(colon + 1) };
}

const NONE: readonly never[] = Object.freeze([]);

/** Citations with their instrument spelt out, as reasons carry them. */
export function qualify(
  cite: readonly string[] | undefined,
  own: string | undefined,
): readonly string[] {
  if (cite === undefined) return NONE;
  return cite.map((text) => {
    const { instrument, clause } = parseCitation(text, own);
    return instrument === undefined ? clause : `${instrument}:${clause}`;
  });
}

/** Checks that a citation leads to a clause of an instrument at hand. */
export function citationIssues(
  text: string,
  own: string | undefined,
  instruments: ReadonlyMap<string, Instrument>,
  at: string,
): Issue[] {
  const citation = parseCitation(text, own);
  const instrument = instruments.get(citation.instrument ?? "");
  if (instrument === undefined) {
    const hint = didYouMean(citation.instrument ?? "", [...instruments.keys()]);
    return [issue("rule-set.unknown-instrument", at, { citation: text, hint })];
  }
  const ids = instrument.clauses.map(({ id }) => id);
  if (ids.includes(citation.clause)) return [];
  const hint = didYouMean(citation.clause, ids);
  return [
    issue("rule-set.unknown-clause", at, {
      instrument: instrument.id,
      clause: citation.clause,
      hint,
    }),
  ];
}
