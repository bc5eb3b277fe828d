import {
  type FactDefinition,
  type ScalarDefinition,
  type Vocabulary,
  valueFaults,
} from "../../conditions/index.js";
import { canonicalJson, compiledSet, type RuleSet } from "../../rule-set/index.js";
import { PLACE_FACTS } from "../pairs/index.js";

/** The facts of several sets as one vocabulary, each as narrow as all of them together. */
export interface SharedVocabulary {
  readonly vocabulary: Vocabulary;
  /** Facts whose default every set that knows them agrees on. */
  readonly defaults: ReadonlyMap<string, unknown>;
  /** Places that no case names: the company's sets do not say that they hold there. */
  readonly absent: ReadonlyMap<string, null | "">;
}

/**
 * Null where no case fits all of them: a fact with no value in common, or of two types. A place is
 * one that the company's sets name (`places`), or none.
 */
export function sharedVocabulary(
  sets: readonly RuleSet[],
  places: ReadonlyMap<string, readonly string[]>,
): SharedVocabulary | null {
  const byName = new Map<string, FactDefinition[]>();
  for (const set of sets) {
    const { names, definitions } = compiledSet(set).lexicon;
    names.forEach((name, slot) => {
      byName.set(name, [...(byName.get(name) ?? []), definitions[slot] as FactDefinition]);
    });
  }
  const vocabulary: Record<string, FactDefinition> = {};
  const defaults = new Map<string, unknown>();
  const absent = new Map<string, null | "">();
  for (const [name, all] of byName) {
    if (PLACE_FACTS.includes(name)) {
      const place = placeFact(all, places.get(name) ?? []);
      vocabulary[name] = place.definition;
      if (!place.named) absent.set(name, place.definition.nullable ? null : "");
      continue;
    }
    const common = all.reduce<FactDefinition | null>(
      (a, b) => (a === null ? null : narrowed(a, b)),
      all[0] ?? null,
    );
    if (common === null) return null;
    const { default: value, ...rest } = common as FactDefinition & { default?: unknown };
    vocabulary[name] = rest as FactDefinition;
    const spelt = new Set(all.map((each) => canonicalJson(each.default ?? null)));
    const agreed = value !== undefined && spelt.size === 1 && !hasNone(all);
    const fits = agreed && valueFaults(value, common, "").length === 0;
    if (fits && isPlain(common)) defaults.set(name, value);
  }
  return { vocabulary, defaults, absent };
}

/** The places of a fact that the sets know and the company names; without any, none is named. */
function placeFact(all: readonly FactDefinition[], declared: readonly string[]) {
  const known = declared.filter((place) =>
    all.every((each) => each.type === "array" || (each.enum?.includes(place) ?? true)),
  );
  const nullable = all.every((each) => each.nullable === true);
  const some = known.length > 0;
  const definition: FactDefinition = {
    type: "string",
    ...(some ? { enum: known } : {}),
    // A place that the floor has no name for falls under what it says of all others.
    nullable: nullable || known.length < declared.length,
    ...(all[0]?.title === undefined ? {} : { title: all[0].title }),
  };
  return { definition, named: some };
}

/** Facts whose values are compared as they are written. */
function isPlain(definition: FactDefinition): boolean {
  const { type } = definition.type === "array" ? definition.items : definition;
  return type !== "decimal" && type !== "instant";
}

const hasNone = (all: readonly FactDefinition[]) => all.some((each) => each.default === undefined);

function narrowed(a: FactDefinition, b: FactDefinition): FactDefinition | null {
  if (a === b) return a;
  if (a.type === "array" || b.type === "array") {
    if (a.type !== "array" || b.type !== "array") return null;
    const items = narrowedScalar(a.items, b.items);
    if (items === null) return null;
    return { ...a, items, nullable: a.nullable === true && b.nullable === true };
  }
  const scalar = narrowedScalar(a, b);
  if (scalar === null || scalar.enum?.length === 0) return null;
  return { ...a, ...scalar, nullable: a.nullable === true && b.nullable === true };
}

function narrowedScalar(a: ScalarDefinition, b: ScalarDefinition): ScalarDefinition | null {
  if (a.type !== b.type) return null;
  const values =
    a.enum === undefined ? b.enum : a.enum.filter((each) => b.enum?.includes(each) ?? true);
  const minimum = bound(a.minimum, b.minimum, (x, y) => x > y);
  const maximum = bound(a.maximum, b.maximum, (x, y) => x < y);
  return {
    type: a.type,
    ...(values === undefined ? {} : { enum: values }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

type Bound = number | string | undefined;

const bound = (a: Bound, b: Bound, tighter: (a: number | string, b: number | string) => boolean) =>
  a === undefined ? b : b === undefined || tighter(a, b) ? a : b;
