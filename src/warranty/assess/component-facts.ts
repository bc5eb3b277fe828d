import {
  type FactDefinition,
  type LoadedFacts,
  loadFacts,
  valueFaults,
} from "../../conditions/index.js";
import { AftersaleError, type FactRef, type Issue, pointer } from "../../decision/index.js";
import { compiledSet, factRefs, type PlacesOf, type RuleSet } from "../../rule-set/index.js";
import { isCivilDate, toDayNumber } from "../../time/index.js";
import type { Fields, ReadClaim, ReadComponent } from "../claim/index.js";
import type { View } from "./view.js";

/** The facts that a set's conditions read about one component. Throws what the vocabulary refuses. */
export function factsOf(set: RuleSet, claim: ReadClaim, component: ReadComponent): LoadedFacts {
  const { lexicon } = compiledSet(set);
  const { sold } = claim.dates;
  const attributes = { ...claim.attributes, ...component.attributes };
  const replaced = component.replacements.length > 0;
  // Assigned, since adding keys to a spread object is slow.
  const facts = Object.assign({}, claim.facts, {
    component: Object.assign({}, component.facts, { replaced }),
    repairs: { count: claim.stays.length },
    ...(sold === undefined ? {} : { age: { days: claim.asOf - sold } }),
    ...registrationOf(claim),
    ...known(attributes, lexicon.root.children.get("attributes")?.children),
  });
  const loaded = loadFacts(lexicon, facts, { derived: true });
  if (loaded.issues.length === 0) return loaded;
  throw new AftersaleError(loaded.issues.map((each) => placed(each, component)));
}

/** How long after the sale the owner registered, where both days are known. */
function registrationOf({ dates: { sold }, facts }: ReadClaim): Fields {
  const { owner } = facts;
  if (sold === undefined || typeof owner !== "object" || owner === null) return {};
  const on = (owner as Fields).registeredOn;
  return isCivilDate(on) ? { registration: { days: toDayNumber(on) - sold } } : {};
}

/**
 * The same for another component of the claim, from what was loaded for the first: only the facts
 * of the component differ. Null where it brings facts of the host's own.
 */
export function factsLike(
  { slots, defaulted }: LoadedFacts,
  set: RuleSet,
  component: ReadComponent,
): LoadedFacts | null {
  if (Object.keys(component.attributes).length > 0) return null;
  const { slotOf, definitions } = compiledSet(set).lexicon;
  const place = (name: string): number => slotOf.get(name) as number;
  const causes = place("component.causes");
  const definition = definitions[causes] as FactDefinition;
  const given = (component.facts.causes as readonly string[] | undefined) ?? null;
  const faults =
    given === null ? [] : valueFaults(given, definition, pointer(component.at, "causes"));
  if (faults.length > 0) throw new AftersaleError(faults);
  const own = slots.slice();
  own[place("component.code")] = component.code;
  own[place("component.replaced")] = component.replacements.length > 0;
  own[causes] = given ?? (definition.default as readonly string[] | undefined);
  const others = defaulted.filter((slot) => slot !== causes);
  if (given === null && definition.default !== undefined) others.push(causes);
  return { slots: own, issues: [], defaulted: others };
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

/** Where a claim has the facts of one of its components. */
export const placesIn =
  ({ at }: Pick<ReadComponent, "at">): PlacesOf =>
  (fact) => {
    if (!fact.startsWith("component.")) return null;
    return [{ fact, at: pointer(at, fact.slice("component.".length)) }];
  };

/** Facts to ask for, by their names; behind a derived one those that are not known. */
export const missingIn = (
  { deciding, component, facts }: Pick<View, "deciding" | "component" | "facts">,
  names: readonly string[],
): readonly FactRef[] => factRefs(deciding.set, names, placesIn(component), facts.slots);
