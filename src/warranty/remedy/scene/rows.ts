import type { AssumedFact } from "../../../decision/index.js";
import {
  allOf,
  factRefs,
  holdsFor,
  openFor,
  UNCOVERED,
  type Whether,
  YES,
} from "../../../rule-set/index.js";
import { coverFacts, type ReadyRow, type SourcedRow } from "../policy/index.js";
import type { Scene } from "./scene.js";
import { calendarRef, waitsForCalendar } from "./working-days.js";

/** Whether the conditions of a row hold. */
export const rowHolds = (scene: Scene, { when }: ReadyRow): Whether =>
  holdsFor(scene.set, scene.facts, when, (facts) => waitFor(scene, facts));

/** What the warranty set gives waits for what that set waits for; a count of days may for the calendar. */
function waitFor(scene: Scene, facts: readonly string[]): Whether {
  const { set, cover, calendar } = scene;
  const uncounted = facts.filter((fact) => waitsForCalendar(scene, fact));
  const asked = facts.filter((fact) => !uncounted.includes(fact));
  const days = calendar === null ? openFor([calendarRef(scene)]) : UNCOVERED;
  return allOf([
    ...asked.map((fact) =>
      coverFacts.includes(fact) ? cover.doubt : openFor(factRefs(set, [fact])),
    ),
    uncounted.length > 0 ? days : YES,
  ]);
}

/** The rows of a table whose conditions hold, and what those wait for that may yet hold. */
export interface Standing<Row extends SourcedRow> {
  readonly sure: readonly ReadyRow<Row>[];
  readonly open: readonly Whether[];
}

export function standing<Row extends SourcedRow>(
  scene: Scene,
  rows: readonly ReadyRow<Row>[],
): Standing<Row> {
  if (rows.length === 0) return NOTHING;
  const sure: ReadyRow<Row>[] = [];
  const open: Whether[] = [];
  for (const row of rows) {
    const holds = rowHolds(scene, row);
    if (holds.truth === true) sure.push(row);
    if (holds.truth === "open") open.push(holds);
  }
  return { sure, open };
}

const NOTHING: Standing<never> = { sure: [], open: [] };

/** Defaults in place of facts that nobody gave, among those that the set's rows may read. */
export function assumedFacts({ facts, rules }: Scene): readonly AssumedFact[] {
  const assumed: AssumedFact[] = [];
  for (const slot of facts.defaulted) {
    const fact = rules.defaults.get(slot);
    if (fact !== undefined) assumed.push(fact);
  }
  return assumed;
}
