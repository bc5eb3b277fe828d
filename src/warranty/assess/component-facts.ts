import {
  assumedFacts,
  type FactDefinition,
  factPointer,
  type LoadedFacts,
  loadFacts,
} from "../../conditions/index.js";
import {
  AftersaleError,
  type AssumedFact,
  type FactRef,
  type Issue,
  pointer,
} from "../../decision/index.js";
import { compiledSet, type RuleSet } from "../../rule-set/index.js";
import type { Fields, ReadClaim, ReadComponent } from "../claim/index.js";

/** The facts that a set's conditions read about one component. Throws what the vocabulary refuses. */
export function factsOf(set: RuleSet, claim: ReadClaim, component: ReadComponent): LoadedFacts {
  const { lexicon } = compiledSet(set);
  const { sold } = claim.dates;
  const attributes = { ...claim.attributes, ...component.attributes };
  const facts = {
    ...claim.facts,
    component: { ...component.facts, replaced: component.replacements.length > 0 },
    repairs: { count: claim.stays.length },
    ...(sold === undefined ? {} : { age: { days: claim.asOf - sold } }),
    ...known(attributes, lexicon.root.children.get("attributes")?.children),
  };
  const loaded = loadFacts(lexicon, facts, { derived: true });
  if (loaded.issues.length === 0) return loaded;
  throw new AftersaleError(loaded.issues.map((each) => placed(each, component)));
}

/** Host's own facts that the set knows; another set of the call may know the rest. */
function known(attributes: Fields, names: ReadonlyMap<string, unknown> | undefined): Fields {
  if (names === undefined) return {};
  const kept = Object.entries(attributes).filter(([name]) => names.has(name));
  return { attributes: Object.fromEntries(kept) };
}

/** The place in the claim of a fact that conditions know as `component.…`. */
function placed(found: Issue, component: ReadComponent): Issue {
  const [, scope, name] = found.at.split("/");
  if (scope === "component") {
    return { ...found, at: `${component.at}${found.at.slice("/component".length)}` };
  }
  const own =
    scope === "attributes" && name !== undefined && Object.hasOwn(component.attributes, name);
  return own ? { ...found, at: `${component.at}${found.at}` } : found;
}

/** Facts by name as references into the claim; a derived fact gives those behind it. */
export function factRefs(
  set: RuleSet,
  names: readonly string[],
  component: ReadComponent,
): readonly FactRef[] {
  const { lexicon } = compiledSet(set);
  return names.flatMap((fact) => {
    const definition = lexicon.definitions[lexicon.slotOf.get(fact) ?? -1] as FactDefinition;
    if (definition.source === "derived") return factRefs(set, definition.from ?? [], component);
    if (!fact.startsWith("component.")) return [{ fact, at: factPointer(fact) }];
    return [{ fact, at: pointer(component.at, fact.slice("component.".length)) }];
  });
}

/** Defaults that the conditions of a set read in place of facts that were not given. */
export function assumedOf(
  set: RuleSet,
  reads: ReadonlySet<number>,
  facts: LoadedFacts,
  component: ReadComponent,
): readonly AssumedFact[] {
  if (facts.defaulted.length === 0) return [];
  const { lexicon } = compiledSet(set);
  const slots = facts.defaulted.filter((slot) => reads.has(slot));
  return assumedFacts(lexicon, slots).map((assumed) => {
    const at = factRefs(set, [assumed.fact], component)[0]?.at ?? assumed.at;
    return { ...assumed, at };
  });
}
