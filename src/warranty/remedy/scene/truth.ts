import {
  type FactDefinition,
  factPointer,
  openSlots,
  TRUE,
  truthOf,
  UNKNOWN,
} from "../../../conditions/index.js";
import type { AssumedFact, FactRef } from "../../../decision/index.js";
import { compiledSet } from "../../../rule-set/index.js";
import type { ReadyRow, SourcedRow } from "../policy/index.js";
import type { Scene } from "./scene.js";
import { calendarRef, waitsForCalendar } from "./working-days.js";

/** Whether something holds; `open` while `missing` is not known. */
export interface Truth3 {
  readonly truth: "yes" | "no" | "open";
  readonly missing: readonly FactRef[];
  /** Numbers of the source that nobody has read. */
  readonly unread: boolean;
  /** The answer rests on days that no calendar covers yet. */
  readonly provisional: boolean;
}

const NONE: readonly never[] = Object.freeze([]);

export const YES: Truth3 = { truth: "yes", missing: NONE, unread: false, provisional: false };
export const NO: Truth3 = { truth: "no", missing: NONE, unread: false, provisional: false };
export const UNREAD: Truth3 = { truth: "open", missing: NONE, unread: true, provisional: false };
/** Open until a calendar covers the days. */
export const UNCOVERED: Truth3 = { truth: "open", missing: NONE, unread: false, provisional: true };

/** Open for want of facts, or of a number that nobody has read. */
export const openFor = (missing: readonly FactRef[], unread = false): Truth3 => ({
  truth: "open",
  missing,
  unread,
  provisional: false,
});

/** All of several: no as soon as one is no. */
export function allOf(parts: readonly Truth3[]): Truth3 {
  if (parts.some(({ truth }) => truth === "no")) return NO;
  const open = parts.filter(({ truth }) => truth === "open");
  const [first] = open;
  if (first === undefined) return YES;
  if (open.length === 1) return first;
  return {
    truth: "open",
    missing: open.flatMap((part) => part.missing),
    unread: open.some((part) => part.unread),
    provisional: open.some((part) => part.provisional),
  };
}

/** Whether the conditions of a row hold. */
export function rowTruth(scene: Scene, { when }: ReadyRow): Truth3 {
  if (when === null) return YES;
  const { slots } = scene.facts;
  const truth = truthOf(when, slots);
  if (truth === TRUE) return YES;
  if (truth !== UNKNOWN) return NO;
  const waiting = new Set<number>();
  openSlots(when, slots, waiting);
  const { lexicon } = compiledSet(scene.set);
  const names = [...waiting].sort((a, b) => a - b).map((slot) => lexicon.names[slot] as string);
  const { cover } = scene;
  const byCover = names.some((name) => COVER_FACTS.includes(name));
  const uncounted = names.filter((name) => waitsForCalendar(scene, name));
  const asked = names.filter((name) => !uncounted.includes(name));
  const missing = asked.flatMap((name) => factRefs(scene, name));
  if (uncounted.length > 0 && scene.calendar === null) missing.push(calendarRef(scene));
  const provisional =
    (byCover && cover.provisional) || (uncounted.length > 0 && scene.calendar !== null);
  return { ...openFor(missing, byCover && cover.unread), provisional };
}

/** Facts that the warranty set gives. */
const COVER_FACTS: readonly string[] = ["covered", "coveredCosts"];

/** A fact by its name as a place in the claim; a derived one gives those behind it. */
export function factRefs(scene: Scene, fact: string): readonly FactRef[] {
  if (COVER_FACTS.includes(fact)) return scene.cover.missing;
  const { lexicon } = compiledSet(scene.set);
  const definition = lexicon.definitions[lexicon.slotOf.get(fact) ?? -1] as
    | FactDefinition
    | undefined;
  if (definition?.source !== "derived") return [{ fact, at: factPointer(fact) }];
  return (definition.from ?? []).flatMap((name) =>
    lexicon.slotOf.has(name) ? factRefs(scene, name) : [{ fact: name, at: factPointer(name) }],
  );
}

/** The rows of a table whose conditions hold, and those that may yet hold with what they wait for. */
export interface Standing<Row extends SourcedRow> {
  readonly sure: readonly ReadyRow<Row>[];
  readonly open: readonly Truth3[];
}

export function standing<Row extends SourcedRow>(
  scene: Scene,
  rows: readonly ReadyRow<Row>[],
): Standing<Row> {
  if (rows.length === 0) return NOTHING;
  const sure: ReadyRow<Row>[] = [];
  const open: Truth3[] = [];
  for (const row of rows) {
    const truth = rowTruth(scene, row);
    if (truth.truth === "yes") sure.push(row);
    else if (truth.truth === "open") open.push(truth);
  }
  return { sure, open };
}

const NOTHING: Standing<never> = { sure: NONE, open: NONE };

/** Defaults in place of facts that nobody gave, among those that the set's rows may read. */
export function assumedFacts({ facts, rules }: Scene): readonly AssumedFact[] {
  const assumed: AssumedFact[] = [];
  for (const slot of facts.defaulted) {
    const fact = rules.defaults.get(slot);
    if (fact !== undefined) assumed.push(fact);
  }
  return assumed;
}
