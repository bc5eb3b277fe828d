import { AftersaleError, issue } from "../../../decision/index.js";
import { compiledSet, factsFor, type InForce, type RuleSet } from "../../../rule-set/index.js";
import {
  addDays,
  type Calendar,
  fromDayNumber,
  safeWorkingDaysBetween,
  toDayNumber,
} from "../../../time/index.js";
import { hostFacts, type ReadRemedyClaim } from "../claim/index.js";
import type { RemedyDocument } from "../policy/index.js";
import { type Cover, coverOf, NO_COVER } from "./cover.js";
import { historyOf, type RepairClock, repairClock } from "./history.js";
import type { Scene } from "./scene.js";
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
  const document = set.document as RemedyDocument;
  const calendar = sets.calendars.get(document.calendar ?? "") ?? null;
  const cover = coverFor(document, read, sets, calendar);
  const clock = repairClock(read, document.repairDays ?? "calendar");
  const history = historyOf(read, clock);
  const facts = factsFor(set, {
    ...hostFacts(read.claim),
    ...deliveredFact(read),
    history,
    ...attributesFor(set, read),
    ...derivedFacts(read, clock, cover, calendar),
  });
  return { set, document, policy, read, facts, cover, clock, history, calendar };
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

const onDay = (read: ReadRemedyClaim, occurredOn: string): ReadRemedyClaim => ({
  ...read,
  claim: { ...read.claim, fault: { ...read.claim.fault, occurredOn } },
});

function deliveredFact({ claim, dates }: ReadRemedyClaim): Record<string, unknown> {
  const delivered = dates.get("delivered");
  if (claim.delivered || delivered === undefined) return {};
  return { delivered: fromDayNumber(delivered) };
}

function derivedFacts(
  read: ReadRemedyClaim,
  clock: RepairClock,
  cover: Cover,
  calendar: Calendar | null,
): Record<string, unknown> {
  const { claim, repairs } = read;
  const last = repairs.at(-1);
  const known = claim.repairs !== undefined && claim.repairs !== null;
  const repair = {
    underway: last !== undefined && last.returned == null,
    days: clock.days.at(-1) ?? 0,
    delay: last?.delay ?? null,
    workingDays: workingDaysIn(last, read, calendar),
  };
  const none = { underway: false, days: 0, delay: null, workingDays: 0 };
  return {
    repair: known ? repair : none,
    sale: { ...claim.sale, informedLate: read.dates.has("sale.informedOn") },
    demand: {
      ...claim.demand,
      goodsBack: read.dates.has("demand.goodsBackOn"),
      workingDays: workingDays(claim.demand?.on ?? null, claim.asOf, calendar),
    },
    ...(cover.covered === null ? {} : { covered: cover.covered }),
    promised: claim.promisedTerm != null,
  };
}

function workingDaysIn(
  repair: ReadRemedyClaim["repairs"][number] | undefined,
  { claim }: ReadRemedyClaim,
  calendar: Calendar | null,
): number | undefined {
  if (repair === undefined) return 0;
  return workingDays(repair.received, repair.returned ?? claim.asOf, calendar);
}

/** Working days after a day up to another; not known without a calendar that reaches so far. */
function workingDays(
  from: string | null,
  to: string,
  calendar: Calendar | null,
): number | undefined {
  if (calendar === null || from === null) return undefined;
  if (to <= from) return 0;
  const days = safeWorkingDaysBetween(calendar, from, to, { onUncovered: "weekday-rule" });
  return days.ok && !days.value.provisional ? days.value.days : undefined;
}

/** Host's own facts that the set declares. */
function attributesFor(set: RuleSet, { claim }: ReadRemedyClaim): Record<string, unknown> {
  const names = compiledSet(set).lexicon.root.children.get("attributes")?.children;
  if (names === undefined) return {};
  const kept = Object.entries(claim.attributes ?? {}).filter(([name]) => names.has(name));
  return { attributes: Object.fromEntries(kept) };
}
