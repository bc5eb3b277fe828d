import { AftersaleError, issue } from "../../../decision/index.js";
import { compiledSet, factsFor, type InForce, type RuleSet } from "../../../rule-set/index.js";
import {
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
  const end = endBeforeRest(cover, read, calendar);
  return end === null ? cover : coverOf(onDay(read, end), versions, sets.preview);
}

/** The end of a term that lies before the day in question with nothing but days of rest between. */
function endBeforeRest(
  { terms }: Cover,
  { claim }: ReadRemedyClaim,
  calendar: Calendar | null,
): string | null {
  const day = claim.fault?.occurredOn ?? claim.fault?.reportedOn ?? claim.asOf;
  const ends = terms.flatMap(({ end }) => (end !== null && end < day ? [end] : []));
  const rolled = ends.find((end) => {
    const { last, roll } = rolledDay({ calendar }, toDayNumber(end));
    return roll === "next-working-day" && last >= toDayNumber(day);
  });
  return rolled ?? null;
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
