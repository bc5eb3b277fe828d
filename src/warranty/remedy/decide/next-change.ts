import { addDays, fromDayNumber } from "../../../time/index.js";
import { returnDates } from "../heads/index.js";
import type { DeadlineView, RemedyDecision } from "../outcome/index.js";
import { firstKnown, LONGEST_REST, restsWithin, type Scene } from "../scene/index.js";

/** The sets that speak, those that do not, and the days on which another version takes over. */
interface Staged {
  readonly scenes: readonly Scene[];
  readonly silent: readonly Scene[];
  readonly turns: readonly string[];
}

/**
 * The first day after today on which time alone may change the answer: a last day passes, a term
 * ends, another version begins to decide, or tomorrow, where something runs on day by day.
 */
export function nextChange(
  heads: Pick<RemedyDecision, "deadlines" | "burdenOfProof" | "refund">,
  { scenes, silent, turns }: Staged,
  asOf: number,
): string | null {
  const { deadlines, burdenOfProof } = heads;
  const today = fromDayNumber(asOf);
  const dated = (deadlines.value ?? []).flatMap(turningDays);
  const until = burdenOfProof.value?.until ?? null;
  const daily =
    scenes.some((scene) => runsOn(scene) || wearsOn(scene, heads)) ||
    silent.some(({ rules }) => rules.readsClock) ||
    burdenOfProof.status === "provisional";
  const days = [
    ...dated,
    ...(until === null ? [] : [addDays(until, 1)]),
    ...scenes.flatMap(({ cover }) => cover.nextChangeAt ?? []),
    ...silent.flatMap((scene) => (scopedByCover(scene) ? (scene.cover.nextChangeAt ?? []) : [])),
    ...turns,
    ...(daily ? [addDays(today, 1)] : []),
  ];
  return days.filter((day) => day > today).sort()[0] ?? null;
}

/** The day after a last day, and the day after the last that it may move to where no calendar says. */
function turningDays({ date, kind, provisional, unit, count }: DeadlineView): readonly string[] {
  if (date === null) return [];
  if (kind === "deemed-delay-from" || kind === "loaner-from") return [date];
  const after = addDays(date, 1);
  if (!provisional) return [after];
  const rests = unit === "working-day" && count !== null ? restsWithin(count) : LONGEST_REST;
  return [after, addDays(after, rests)];
}

/** A stay in repair that is not over, a demand that is not met, or a condition that reads the clock. */
function runsOn({ read, document, rules }: Scene): boolean {
  const inRepair = read.repairs.some(({ returned }) => returned == null);
  const awaited = read.claim.demand?.on != null && read.claim.demand.performed !== true;
  const breaches = (document.breaches ?? []).length > 0;
  return inRepair || (awaited && breaches) || rules.readsClock;
}

/** A deduction by days of use that counts up to today, since no day of the return is known. */
function wearsOn(scene: Scene, { refund }: Pick<RemedyDecision, "refund">): boolean {
  const counted = (refund.value?.deductions ?? []).some(({ days }) => days !== null);
  if (!counted || typeof scene.history.useDays === "number") return false;
  return firstKnown(scene, returnDates) === null;
}

const scopedByCover = ({ rules }: Scene): boolean =>
  rules.tables.scope.some(({ asksCover }) => asksCover);
