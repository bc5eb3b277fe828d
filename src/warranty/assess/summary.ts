import {
  didYouMean,
  type Issue,
  issue,
  type PolicyRef,
  pointer,
  type Status,
} from "../../decision/index.js";
import { compiledSet } from "../../rule-set/index.js";
import type { ReadClaim } from "../claim/index.js";
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
export function unknownNames(selected: Selected, claim: ReadClaim): readonly Issue[] {
  return [...unknownComponents(selected, claim), ...unknownAttributes(selected, claim)];
}

function unknownComponents({ company }: Selected, claim: ReadClaim): readonly Issue[] {
  const known = company?.policy.known ?? null;
  if (known === null) return [];
  const strange = claim.components.filter(({ code }) => !known.has(code));
  return strange.map(({ code, at }) => {
    const params = { component: code, hint: didYouMean(code, [...known]) };
    return issue("warranty.unknown-component", pointer(at, "component"), params);
  });
}

function unknownAttributes({ company, floors }: Selected, claim: ReadClaim): readonly Issue[] {
  const given = [{ attributes: claim.attributes, at: "" }, ...claim.components].filter(
    ({ attributes }) => Object.keys(attributes).length > 0,
  );
  const sets = [...(company === null ? [] : [company]), ...floors].map(({ set }) => set);
  if (sets.length === 0 || given.length === 0) return [];
  const names = sets.flatMap((set) => [
    ...(compiledSet(set).lexicon.root.children.get("attributes")?.children.keys() ?? []),
  ]);
  return given.flatMap(({ attributes, at }) =>
    Object.keys(attributes)
      .filter((name) => !names.includes(name))
      .map((name) => {
        const short = name.slice(0, 60);
        const params = { fact: `attributes.${short}`, hint: didYouMean(short, names) };
        return issue("fact.unknown", pointer(at, "attributes", name), params);
      }),
  );
}
