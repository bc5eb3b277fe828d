import {
  didYouMean,
  type Issue,
  issue,
  type PolicyRef,
  pointer,
  type Status,
} from "../../decision/index.js";
import { compiledSet } from "../../rule-set/index.js";
import type { Fields, ReadClaim } from "../claim/index.js";
import type { Selected } from "./selected.js";

const SETTLED: readonly Status[] = [
  "determined",
  "options",
  "provisional",
  "needs-judgement",
  "needs-parameter",
  "needs-facts",
  "conflict",
  "out-of-scope",
  "no-policy",
];

/** The least settled of several statuses. */
export function leastSettled(all: readonly Status[]): Status {
  return all.reduce<Status>(
    (a, b) => (SETTLED.indexOf(b) > SETTLED.indexOf(a) ? b : a),
    "determined",
  );
}

/** The first of several dates; null where there is none. */
export function earliest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

export function policiesOf({ company, floors }: Selected): readonly PolicyRef[] {
  return [...(company === null ? [] : [company]), ...floors].map(({ ref }) => ref);
}

/** Components that the company's set does not know, and host's facts that no set knows. */
export function unknownNames({ company, floors }: Selected, claim: ReadClaim): readonly Issue[] {
  const known = company?.policy.known ?? null;
  const codes =
    known === null
      ? []
      : claim.components.flatMap(({ code, at }) => {
          if (known.includes(code)) return [];
          const params = { component: code, hint: didYouMean(code, known) };
          return [issue("warranty.unknown-component", pointer(at, "component"), params)];
        });
  const sets = [...(company === null ? [] : [company]), ...floors].map(({ set }) => set);
  if (sets.length === 0) return codes;
  const names = new Set(
    sets.flatMap((set) => [
      ...(compiledSet(set).lexicon.root.children.get("attributes")?.children.keys() ?? []),
    ]),
  );
  const unknown = (attributes: Fields, at: string): Issue[] =>
    Object.keys(attributes).flatMap((name) => {
      if (names.has(name)) return [];
      const fact = `attributes.${name.slice(0, 60)}`;
      const hint = didYouMean(name.slice(0, 60), [...names]);
      return [issue("fact.unknown", pointer(at, "attributes", name), { fact, hint })];
    });
  return [
    ...codes,
    ...unknown(claim.attributes, ""),
    ...claim.components.flatMap(({ attributes, at }) => unknown(attributes, at)),
  ];
}
