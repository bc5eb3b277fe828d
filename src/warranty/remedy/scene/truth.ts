import {
  buildTree,
  type FactDefinition,
  factPointer,
  openSlots,
  TRUE,
  truthOf,
  UNKNOWN,
} from "../../../conditions/index.js";
import { type AssumedFact, type FactRef, pointer } from "../../../decision/index.js";
import { compiledSet, type PlacedRow, type RuleSet, rowsOf } from "../../../rule-set/index.js";
import type { SourcedRow } from "../policy/index.js";
import type { Scene } from "./scene.js";

/** Whether something holds; `open` while `missing` is not known. */
export interface Truth3 {
  readonly truth: "yes" | "no" | "open";
  readonly missing: readonly FactRef[];
  /** Numbers of the source that nobody has read. */
  readonly unread?: true;
  /** The answer rests on days that no calendar covers yet. */
  readonly provisional?: true;
}

export const YES: Truth3 = { truth: "yes", missing: [] };
export const NO: Truth3 = { truth: "no", missing: [] };

/** All of several: no as soon as one is no. */
export function allOf(parts: readonly Truth3[]): Truth3 {
  if (parts.some(({ truth }) => truth === "no")) return NO;
  const open = parts.filter(({ truth }) => truth === "open");
  const provisional = parts.some((part) => part.provisional)
    ? ({ provisional: true } as const)
    : {};
  if (open.length === 0) return { ...YES, ...provisional };
  const unread = open.some((part) => part.unread) ? ({ unread: true } as const) : {};
  const missing = open.flatMap((part) => part.missing);
  return { truth: "open", missing, ...unread, ...provisional };
}

/** Whether the conditions of a row hold. */
export function rowTruth(scene: Scene, { row, at }: PlacedRow<SourcedRow>): Truth3 {
  if (row.conditions === undefined) return YES;
  const { rowTrees, lexicon, named } = compiledSet(scene.set);
  let tree = rowTrees.get(at);
  if (tree === undefined) {
    tree = buildTree(row.conditions, lexicon, named);
    rowTrees.set(at, tree);
  }
  const truth = truthOf(tree, scene.facts.slots);
  if (truth === TRUE) return YES;
  if (truth !== UNKNOWN) return NO;
  const slots = new Set<number>();
  openSlots(tree, scene.facts.slots, slots);
  const names = [...slots].sort((a, b) => a - b).map((slot) => lexicon.names[slot] as string);
  const unread = names.includes("covered") && scene.cover.unread ? ({ unread: true } as const) : {};
  return { truth: "open", missing: names.flatMap((name) => factRefs(scene, name)), ...unread };
}

/** A fact by its name as a place in the claim; a derived one gives those behind it. */
export function factRefs(scene: Scene, fact: string): readonly FactRef[] {
  if (fact === "covered") return scene.cover.missing;
  const { lexicon } = compiledSet(scene.set);
  const definition = lexicon.definitions[lexicon.slotOf.get(fact) ?? -1] as
    | FactDefinition
    | undefined;
  if (definition?.source !== "derived") return [{ fact, at: factPointer(fact) }];
  return (definition.from ?? []).flatMap((name) =>
    lexicon.slotOf.has(name) ? factRefs(scene, name) : [{ fact: name, at: factPointer(name) }],
  );
}

/** Every row of a table with its place. */
export function placedRows<Row>(set: RuleSet, table: string): readonly PlacedRow<Row>[] {
  return rowsOf<Row>(set, table).map((row, i) => ({ row, at: pointer("", table, i) }));
}

/** Rows whose conditions hold, or may hold. */
export function standing<Row extends SourcedRow>(
  scene: Scene,
  table: string,
): readonly { readonly placed: PlacedRow<Row>; readonly truth: Truth3 }[] {
  return placedRows<Row>(scene.set, table)
    .map((placed) => ({ placed, truth: rowTruth(scene, placed) }))
    .filter(({ truth }) => truth.truth !== "no");
}

/** Defaults in place of facts that nobody gave, among those that the set's rows may read. */
export function assumedFacts(scene: Scene): readonly AssumedFact[] {
  const { lexicon } = compiledSet(scene.set);
  const read = readNames(scene.set);
  return scene.facts.defaulted.flatMap((slot) => {
    const fact = lexicon.names[slot] as string;
    if (!read.has(fact)) return [];
    return [{ fact, at: factPointer(fact), value: lexicon.definitions[slot]?.default }];
  });
}

const names = new WeakMap<RuleSet, ReadonlySet<string>>();

/** Names of the facts that the conditions of a set read. */
function readNames(set: RuleSet): ReadonlySet<string> {
  let known = names.get(set);
  if (known === undefined) {
    const text = JSON.stringify(set.document);
    const found = [...text.matchAll(/"fact":"([^"]+)"/g)].map((match) => match[1] as string);
    known = new Set(found);
    names.set(set, known);
  }
  return known;
}
