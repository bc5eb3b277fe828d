import { type AssumedFact, pointer, type Reason } from "../../../decision/index.js";
import {
  type InForce,
  inForce,
  noneInForce,
  type RuleSet,
  sortSets,
} from "../../../rule-set/index.js";
import { addDays, fromDayNumber } from "../../../time/index.js";
import { startDates } from "../../model/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";
import { type Scene, setTheScene } from "../scene/index.js";
import type { ReadSets } from "./decide-remedy.js";

/** The versions that decide, and how they were picked. */
export interface Stage {
  readonly scenes: readonly Scene[];
  readonly assumed: readonly AssumedFact[];
  readonly reasons: readonly Reason[];
  /** Days on which another version begins to decide, where today picked the version. */
  readonly turns: readonly string[];
}

/** The versions in force, each with its scene set. */
export function stageOf(sets: ReadSets, read: ReadRemedyClaim, preview: boolean): Stage {
  const { company, floors } = sortSets(sets.remedy);
  const dates = Object.fromEntries(
    startDates.map((name) => {
      const day = read.dates.get(name);
      return [name, day === undefined ? null : fromDayNumber(day)];
    }),
  );
  const scenes: Scene[] = [];
  const assumed: AssumedFact[] = [];
  const reasons: Reason[] = [];
  const turns: string[] = [];
  for (const versions of [company, ...floors]) {
    if (versions.length === 0) continue;
    const selection = inForce(versions, dates, { preview });
    const undated = selection.found === null && selection.date === null;
    if (undated) turns.push(...versions.flatMap(turnsOf));
    const found = undated ? byToday(versions, read, preview, assumed) : selection.found;
    if (found !== null) {
      assumed.push(...stoodIn(found, versions));
      scenes.push(setTheScene(found, read, { ...sets, preview }));
    } else {
      const known = selection.found === null ? selection.date : null;
      reasons.push(...noneInForce("remedy", { date: known ?? read.claim.asOf, versions }));
    }
  }
  return { scenes, assumed, reasons, turns };
}

/** The first day of a version, and the first day after it. */
function turnsOf({ document }: RuleSet): readonly string[] {
  const { from, to } = document.effective;
  return to === null ? [from] : [from, addDays(to, 1)];
}

/** Where a later date picked among versions since the one asked for first is not known, it stands for that. */
function stoodIn(
  { set: { document }, policy: { basis } }: InForce,
  versions: readonly RuleSet[],
): readonly AssumedFact[] {
  const [first] = document.basis ?? [];
  if (versions.length < 2 || first === undefined || basis === null) return [];
  if (basis.fact === first || basis.fact === "asOf") return [];
  return [{ fact: first, at: pointer("", first), value: basis.date }];
}

/** Where no date is known that picks a version, today does, and the decision lists it as assumed. */
function byToday(
  versions: readonly RuleSet[],
  { claim }: ReadRemedyClaim,
  preview: boolean,
  assumed: AssumedFact[],
): InForce | null {
  const dates = Object.fromEntries(startDates.map((name) => [name, claim.asOf]));
  const { found } = inForce(versions, dates, { preview });
  if (found === null) return null;
  assumed.push({ fact: "sold", at: "/sold", value: claim.asOf });
  return { set: found.set, policy: { ...found.policy, basis: { fact: "asOf", date: claim.asOf } } };
}
