import { conditionIssue } from "../../../conditions/index.js";
import { didYouMean, type Issue, pointer } from "../../../decision/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";
import type { ReadSets } from "./decide-remedy.js";

/** Host's own facts that no set of the call declares: a slip, which must not pass for a fact not given. */
export function unknownAttributes(
  { remedy, warranty }: ReadSets,
  { claim }: ReadRemedyClaim,
): readonly Issue[] {
  const given = Object.keys(claim.attributes ?? {});
  if (given.length === 0) return [];
  const known = [...remedy, ...warranty].flatMap((set) =>
    Object.keys(set.document?.facts ?? {}).flatMap((name) =>
      name.startsWith("attributes.") ? [name.slice("attributes.".length)] : [],
    ),
  );
  return given.flatMap((name) => {
    if (known.some((each) => each === name || each.startsWith(`${name}.`))) return [];
    const params = { fact: `attributes.${name.slice(0, 60)}`, hint: didYouMean(name, known) };
    return [conditionIssue("fact.unknown", pointer("/attributes", name), params)];
  });
}
