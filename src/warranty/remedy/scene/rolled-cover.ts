import { allOf, openFor, type RuleSet, UNCOVERED, type Whether } from "../../../rule-set/index.js";
import { addDays, type Calendar, fromDayNumber, toDayNumber } from "../../../time/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";
import { type Cover, coverOf } from "./cover.js";
import { rolledDay } from "./rolled-day.js";

/** What the warranty says where the end of a term moves over days of rest, as far as a calendar says. */
export function rolledCover(
  read: ReadRemedyClaim,
  versions: readonly RuleSet[],
  { calendar, preview }: { readonly calendar: Calendar | null; readonly preview: boolean },
): Cover {
  const cover = coverOf(read, versions, preview);
  const fault = faultDay(read);
  const rest = restAfter(cover, fault ?? read.claim.asOf, calendar);
  if (rest === null) {
    if (fault !== null) return cover;
    return { ...cover, nextChangeAt: rolledChange(cover, calendar) };
  }
  const held = coverOf(onDay(read, rest.end), versions, preview);
  const found = rest.sure ? held : eitherOf(cover, held);
  return fault === null ? { ...found, nextChangeAt: rest.over } : found;
}

const faultDay = ({ claim }: ReadRemedyClaim): string | null =>
  claim.fault?.occurredOn ?? claim.fault?.reportedOn ?? null;

/** The end of a term before a day with nothing but days of rest between. */
interface Rest {
  readonly end: string;
  /** The day after the rest. */
  readonly over: string;
  /** False where no calendar says that the days between are days of rest. */
  readonly sure: boolean;
}

function restAfter({ terms }: Cover, day: string, calendar: Calendar | null): Rest | null {
  const ends = terms.flatMap(({ end }) => (end !== null && end < day ? [end] : []));
  for (const end of ends.sort()) {
    const { latest, roll } = rolledDay({ calendar }, toDayNumber(end));
    if (roll !== "none" && latest >= toDayNumber(day)) {
      return { end, over: fromDayNumber(latest + 1), sure: roll === "next-working-day" };
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

/** Whether the term is over or not: only what is the same either way is known. */
function eitherOf(over: Cover, held: Cover): Cover {
  const same = over.covered.truth === held.covered.truth;
  const costs = JSON.stringify(over.coveredCosts) === JSON.stringify(held.coveredCosts);
  const doubt = allOf([openFor(over.doubt.missing), held.doubt, UNCOVERED]);
  const settled = (found: Whether) => (found.truth === "open" ? doubt : found);
  return {
    ...held,
    covered: same ? settled(held.covered) : doubt,
    barred: settled(held.barred),
    coveredCosts: costs ? held.coveredCosts : null,
    terms: held.terms.map((term, i) =>
      term.state === over.terms[i]?.state ? term : { ...term, state: null },
    ),
    doubt,
    reasons: same ? held.reasons : [],
  };
}

/** The claim as if the fault had occurred on another day. */
function onDay(read: ReadRemedyClaim, occurredOn: string): ReadRemedyClaim {
  const { warranty } = read;
  const facts = { ...warranty.facts, fault: { ...(warranty.facts.fault ?? {}), occurredOn } };
  return { ...read, warranty: { ...warranty, occurred: toDayNumber(occurredOn), facts } };
}
