import { AftersaleError } from "../../../decision/index.js";
import { factsFor, type InForce, type RuleSet } from "../../../rule-set/index.js";
import type { Calendar } from "../../../time/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";
import { type RemedyDocument, rulesOf } from "../policy/index.js";
import { issue } from "../texts/index.js";
import { type Cover, coverOf, NO_COVER } from "./cover.js";
import { historyOf, repairClock } from "./history.js";
import { rolledCover } from "./rolled-cover.js";
import type { Scene } from "./scene.js";
import { sceneFacts } from "./scene-facts.js";

/** The rule sets and calendars that remedies are decided by. */
export interface SceneSets {
  readonly warranty: readonly RuleSet[];
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly preview: boolean;
}

/** Sets the scene for one version of one remedy set. Throws what its facts or its warranty set refuse. */
export function setTheScene(
  { set, policy }: InForce,
  read: ReadRemedyClaim,
  sets: SceneSets,
): Scene {
  const rules = rulesOf(set);
  const { document } = rules;
  const calendar = sets.calendars.get(document.calendar ?? "") ?? null;
  const cover = coverFor(document, read, sets, calendar);
  const clock = repairClock(read, document.repairDays ?? "calendar");
  const history = historyOf(read, clock);
  const facts = factsFor(set, sceneFacts({ rules, read, cover, clock, history, calendar }));
  return { set, rules, document, policy, read, facts, cover, clock, history, calendar };
}

function coverFor(
  document: RemedyDocument,
  read: ReadRemedyClaim,
  sets: SceneSets,
  calendar: Calendar | null,
): Cover {
  const { warranty: id } = document;
  if (id === undefined) return NO_COVER;
  const versions = sets.warranty.filter((set) => set.id === id);
  if (versions.length === 0) {
    throw new AftersaleError([issue("remedy.no-warranty-set", "/warranty", { id })]);
  }
  if (document.roll !== "next-working-day") return coverOf(read, versions, sets.preview);
  return rolledCover(read, versions, { calendar, preview: sets.preview });
}
