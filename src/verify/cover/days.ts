import {
  type Duration,
  fromDayNumber,
  parseDuration,
  periodEnd,
  toDayNumber,
} from "../../time/index.js";
import type { TermRow, TermView } from "../../warranty/index.js";
import { type Judged, termsIn } from "./judge.js";
import type { Life } from "./lives.js";
import { type Side, termsOf } from "./rows.js";

const MOST_DAYS = 60;

/**
 * Days of a fault on which the two sets may begin to differ: each end of each term and of each step.
 * A term that runs until all of its limits are reached has an end only in an answer by `spentReadings`.
 */
export function faultDays(
  judged: readonly Judged[],
  company: Side,
  floor: Side,
  { received, last, repairs, replaced, exchanged }: Life,
): readonly number[] {
  const eventful = repairs.length > 0 || replaced !== null || exchanged !== null;
  const first = eventful ? last : received;
  const own = judged.flatMap(({ company: answer }) => termsIn(answer));
  const theirs = judged.flatMap(({ floor: answer }) => termsIn(answer));
  const all = [
    first,
    ...own.flatMap((term) => [...edges(term), ...steps(company, term)]),
    ...theirs.flatMap((term) => [...edges(term), ...steps(floor, term)]),
  ].filter((day) => day >= first);
  const days = [...new Set(all)].sort((a, b) => a - b);
  if (days.length <= MOST_DAYS) return days;
  const pace = days.length / MOST_DAYS;
  return Array.from({ length: MOST_DAYS }, (_, i) => days[Math.floor(i * pace)] as number);
}

const edges = ({ end }: TermView): readonly number[] =>
  end === null ? [] : [toDayNumber(end), toDayNumber(end) + 1];

/** Where a share that is not the same all the time changes. */
function steps({ terms, document, set }: Side, { row, set: id, start, end }: TermView): number[] {
  const term = terms.find(({ at }) => at === row)?.row;
  if (term === undefined || start === null || id !== `${set.id}@${set.version}`) return [];
  const ends = durations(term).map((duration) =>
    toDayNumber(periodEnd(start, duration, document.period ?? {})),
  );
  const changes = ends.flatMap((day) => [day, day + 1]);
  if (typeof term.share !== "object" || !("linear" in term.share) || end === null) return changes;
  const [from, to] = [toDayNumber(start), toDayNumber(end)];
  const parts = Array.from({ length: 13 }, (_, i) => from + Math.round(((to - from) * i) / 12));
  return [...changes, from + 1, ...parts, to - 1];
}

function durations({ share }: TermRow): readonly Duration[] {
  if (typeof share !== "object") return [];
  if ("steps" in share) return share.steps.map(({ until }) => parseDuration(until));
  return share.linear.fullFor === undefined ? [] : [parseDuration(share.linear.fullFor)];
}

/** Readings to try: nothing used, just beyond each of the company's limits, exactly at each of the floor's. */
export function readingsToTry(
  code: string,
  company: Side,
  floor: Side,
): readonly Record<string, number>[] {
  const limits = (side: Side) => termsOf(side, code).flatMap(({ row }) => row.counters ?? []);
  const [own, theirs] = [limits(company), limits(floor)];
  const names = [...new Set([...own, ...theirs].map(({ counter }) => counter))];
  const none = Object.fromEntries(names.map((name) => [name, 0]));
  const beyond = own.map(({ counter, limit }) => [counter, limit + 1] as const);
  const at = theirs.map(({ counter, limit }) => [counter, limit] as const);
  const all = [...beyond, ...at].map(([counter, value]) => ({ ...none, [counter]: value }));
  const together = own.length > 1 ? [{ ...none, ...Object.fromEntries(beyond) }] : [];
  const spelt = new Map([none, ...all, ...together].map((each) => [JSON.stringify(each), each]));
  return [...spelt.values()];
}

/** Every counter beyond every limit of terms that run until all their limits are reached; null without any. */
export function spentReadings(
  code: string,
  company: Side,
  floor: Side,
): Readonly<Record<string, number>> | null {
  const rows = [...termsOf(company, code), ...termsOf(floor, code)].map(({ row }) => row);
  const lasting = rows.flatMap(({ link, counters = [] }) => (link === "all-of" ? counters : []));
  if (lasting.length === 0) return null;
  const beyond = 1 + Math.max(...lasting.map(({ limit }) => limit));
  return Object.fromEntries(lasting.map(({ counter }) => [counter, beyond]));
}

/** Days between a fault and its report to try: none, and just beyond each window of the company's. */
export function reportsToTry(fault: number, company: Side, floor: Side): readonly number[] {
  const windows = (company.document.claimWindow ?? []).flatMap(({ within }) => within ?? []);
  const late = windows.map(
    (within) =>
      toDayNumber(
        periodEnd(fromDayNumber(fault), parseDuration(within), company.document.period ?? {}),
      ) + 1,
  );
  const judged = ({ document }: Side) => document.judgedOn ?? "occurred";
  const next = judged(company) === judged(floor) ? [] : [fault + 1];
  return [...new Set([fault, ...next, ...late])];
}
