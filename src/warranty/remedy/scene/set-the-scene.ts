import { AftersaleError, issue } from "../../../decision/index.js";
import { factsFor, type InForce, type RuleSet } from "../../../rule-set/index.js";
import { addDays, type Calendar, fromDayNumber, toDayNumber } from "../../../time/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";
import { type RemedyDocument, rulesOf } from "../policy/index.js";
import { type Cover, coverOf, NO_COVER } from "./cover.js";
import { historyOf, repairClock } from "./history.js";
import type { Scene } from "./scene.js";
import { sceneFacts } from "./scene-facts.js";
import { rolledDay } from "./window.js";

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
  const cover = coverOf(read, versions, sets.preview);
  if (document.roll !== "next-working-day") return cover;
  const rest = restAfter(cover, faultDay(read) ?? read.claim.asOf, calendar);
  const held = rest === null ? cover : coverOf(onDay(read, rest.end), versions, sets.preview);
  if (faultDay(read) !== null) return held;
  return { ...held, nextChangeAt: rest === null ? rolledChange(cover, calendar) : rest.over };
}

const faultDay = ({ claim }: ReadRemedyClaim): string | null =>
  claim.fault?.occurredOn ?? claim.fault?.reportedOn ?? null;

/** The first end of a term before a day with nothing but days of rest between, and the day after the rest. */
function restAfter(
  { terms }: Cover,
  day: string,
  calendar: Calendar | null,
): { readonly end: string; readonly over: string } | null {
  const ends = terms.flatMap(({ end }) => (end !== null && end < day ? [end] : []));
  for (const end of ends.sort()) {
    const { last, roll } = rolledDay({ calendar }, toDayNumber(end));
    if (roll === "next-working-day" && last >= toDayNumber(day)) {
      return { end, over: fromDayNumber(last + 1) };
    }
  }
  return null;
}

/** When cover may change: where that is the day after a term's end, the end moves over days of rest. */
function rolledChange({ terms, nextChangeAt }: Cover, calendar: Calendar | null): string | null {
  if (nextChangeAt === null) return null;
  const end = addDays(nextChangeAt, -1);
  if (!terms.some((term) => term.end === end)) return nextChangeAt;
  return fromDayNumber(rolledDay({ calendar }, toDayNumber(end)).last + 1);
}

/** The claim as if the fault had occurred on another day. */
function onDay(read: ReadRemedyClaim, occurredOn: string): ReadRemedyClaim {
  const { warranty } = read;
  const facts = { ...warranty.facts, fault: { ...(warranty.facts.fault ?? {}), occurredOn } };
  return { ...read, warranty: { ...warranty, occurred: toDayNumber(occurredOn), facts } };
}
