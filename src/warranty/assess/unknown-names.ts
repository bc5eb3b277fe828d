import { conditionIssue } from "../../conditions/index.js";
import { didYouMean, type Issue, pointer } from "../../decision/index.js";
import { compiledSet } from "../../rule-set/index.js";
import type { ReadClaim } from "../claim/index.js";
import { issue } from "../texts/index.js";
import { decidingOf, type Selected } from "./selected.js";

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

function unknownAttributes(selected: Selected, claim: ReadClaim): readonly Issue[] {
  const given = [{ attributes: claim.attributes, at: "" }, ...claim.components].filter(
    ({ attributes }) => Object.keys(attributes).length > 0,
  );
  const sets = decidingOf(selected).map(({ set }) => set);
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
        return conditionIssue("fact.unknown", pointer(at, "attributes", name), params);
      }),
  );
}

/** Readings of counters that no set limits, where they limit any. */
export function unknownCounters(selected: Selected, { readings }: ReadClaim): readonly Issue[] {
  if (readings.size === 0) return [];
  const known = [...new Set(decidingOf(selected).flatMap(({ policy }) => [...policy.counters]))];
  if (known.length === 0) return [];
  return [...readings].flatMap(([counter, { shown }]) => {
    if (known.includes(counter)) return [];
    const params = { counter, hint: didYouMean(counter, known), known };
    return shown.map(({ at }) => issue("warranty.unknown-counter", pointer(at, "counter"), params));
  });
}
