import type { ReadRemedyClaim, RemedyRepair } from "../claim/index.js";
import type { RemedyDocument } from "../policy/index.js";

type Counting = NonNullable<RemedyDocument["repairDays"]>;

/** Days of each stay in repair, and what follows from them. */
export interface RepairClock {
  /** In order of receipt; a stay that is not over reaches to today. */
  readonly days: readonly number[];
  /** The same, less the transport that the threshold leaves out. */
  readonly counted: readonly number[];
}

/** Counts the stays as the set does: date to date, or each started 24 hours a day. */
export function repairClock(read: ReadRemedyClaim, counting: Counting): RepairClock {
  const days = read.repairs.map((repair) => daysOf(repair, read, 0, counting));
  const counted = read.repairs.map((repair) =>
    daysOf(repair, read, repair.transportHours ?? 0, counting),
  );
  return { days, counted };
}

function daysOf(
  repair: RemedyRepair,
  read: ReadRemedyClaim,
  lessHours: number,
  counting: Counting,
): number {
  const { hours } = repair;
  if (counting === "started-24h" && typeof hours === "number") {
    return Math.max(0, Math.ceil((hours - lessHours) / 24));
  }
  const stay = read.warranty.stays.find(
    ({ at }) => at === `/repairs/${(read.claim.repairs ?? []).indexOf(repair)}`,
  );
  if (stay === undefined) return 0;
  const between = stay.returned - stay.received;
  const started = counting === "started-24h" && stay.over ? Math.max(1, between) : between;
  return Math.max(0, started - Math.floor(lessHours / 24));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What the repairs and exchanges that the claim lists come to, by the names of facts. */
export function historyOf(read: ReadRemedyClaim, clock: RepairClock): Record<string, unknown> {
  const { claim, repairs } = read;
  const failed = repairs.filter(({ mended }) => mended === false);
  const listed = claim.repairs
    ? {
        repairs: repairs.length,
        failedRepairs: failed.length,
        sameFaultRepairs: mostOfOneFault(repairs.filter(({ fault }) => fault)),
        sameFaultFailures: mostOfOneFault(failed),
        repairDays: sum(clock.days),
        countedRepairDays: sum(clock.counted),
        waitingDays: sum(repairs.map(({ waitingDays }) => waitingDays ?? 0)),
      }
    : {};
  const exchanged = claim.exchanges ? { exchanged: claim.exchanges.length > 0 } : {};
  const given = Object.entries(claim.history ?? {}).filter(([, value]) => value != null);
  const unlisted = unlistedFailures(claim, failed);
  return { ...listed, ...exchanged, ...unlisted, ...sameDays(given) };
}

/** Failures that the host counts and does not list are taken to be of the fault that failed most. */
function unlistedFailures(
  { history }: ReadRemedyClaim["claim"],
  failed: readonly RemedyRepair[],
): Record<string, unknown> {
  const all = history?.failedRepairs;
  if (typeof all !== "number") return {};
  return { sameFaultFailures: mostOfOneFault(failed) + all - failed.length };
}

/** One count of days in repair, given without the other, stands for both. */
function sameDays(given: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const history: Record<string, unknown> = Object.fromEntries(given);
  const { repairDays, countedRepairDays } = history;
  const days = countedRepairDays ?? repairDays;
  return days === undefined ? history : { repairDays: days, countedRepairDays: days, ...history };
}

/** Repairs without the name of a fault are of one fault. */
function mostOfOneFault(repairs: readonly RemedyRepair[]): number {
  const counts = new Map<string | null, number>();
  for (const { fault = null } of repairs) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
