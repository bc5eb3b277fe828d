import type { RuleSet } from "../../../rule-set/index.js";
import { addDays, fromDayNumber } from "../../../time/index.js";
import type { RemedyDecision } from "../outcome.js";
import type { Scene } from "../scene/index.js";

/** Facts that change with the clock, without anything having happened. */
const CLOCK = /"fact":"(asOf|demand\.workingDays)"/;

/**
 * The first day after today on which time alone may change the answer: a last day passes, a term
 * ends, or tomorrow, where something runs on day by day.
 */
export function nextChange(
  { deadlines, burdenOfProof }: Pick<RemedyDecision, "deadlines" | "burdenOfProof">,
  scenes: readonly Scene[],
  asOf: number,
): string | null {
  const today = fromDayNumber(asOf);
  const dated = (deadlines.value ?? []).flatMap(({ date, kind }) => {
    if (date === null) return [];
    return [kind === "deemed-delay-from" || kind === "loaner-from" ? date : addDays(date, 1)];
  });
  const until = burdenOfProof.value?.until ?? null;
  const days = [
    ...dated,
    ...(until === null ? [] : [addDays(until, 1)]),
    ...scenes.flatMap(({ cover }) => cover.nextChangeAt ?? []),
    ...(scenes.some(runsOn) ? [addDays(today, 1)] : []),
  ];
  return days.filter((day) => day > today).sort()[0] ?? null;
}

/** A stay in repair that is not over, a demand that is not met, or a condition that reads the clock. */
function runsOn({ read, document, set }: Scene): boolean {
  const inRepair = read.repairs.some(({ returned }) => returned == null);
  const awaited = read.claim.demand?.on != null && read.claim.demand.performed !== true;
  const breaches = (document.breaches ?? []).length > 0;
  return inRepair || (awaited && breaches) || readsClock(set);
}

const clocked = new WeakMap<RuleSet, boolean>();

function readsClock(set: RuleSet): boolean {
  let known = clocked.get(set);
  if (known === undefined) {
    known = CLOCK.test(JSON.stringify(set.document));
    clocked.set(set, known);
  }
  return known;
}
