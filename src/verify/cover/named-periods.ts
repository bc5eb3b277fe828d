import { type RuleSet, rowsOf } from "../../rule-set/index.js";
import type { TermView } from "../../warranty/index.js";
import type { Pair } from "../pairs/index.js";
import { type Judged, termsIn } from "./judge.js";
import type { Side } from "./rows.js";

/** A period that is over for the company while the floor's of the same name runs. */
export interface PeriodShortfall {
  readonly period: string;
  /** The last of the company's to end. */
  readonly company: TermView;
  readonly floor: TermView;
}

/**
 * Periods that are cut though another may bear the same costs. A name matters where remedies of the law rest on
 * it, or where the floor bears the same costs under a second name as well, so that the first can stand for
 * nothing but such remedies; and where the remedies of the company's own, if it has any, rest on it too.
 */
export function periodShortfalls(
  judged: Judged,
  { scopes, resting }: Pick<Pair, "scopes" | "resting">,
  floor: Side,
): readonly PeriodShortfall[] {
  const running = termsIn(judged.floor).filter(({ state }) => state === "in-term");
  return running.flatMap((theirs): PeriodShortfall[] => {
    const { period } = theirs;
    const matters = isDoubled(theirs, running) || stepsOn(scopes, period).length > 0;
    if (!matters || !isRead(theirs, floor) || !carries(resting, scopes, period)) return [];
    const own = termsIn(judged.company).filter((term) => term.period === period);
    const over = own.every(({ state, row }) => row !== null && state !== null && isOver(state));
    const [last] = own.sort((a, b) => ((a.end ?? "") < (b.end ?? "") ? 1 : -1));
    return last === undefined || !over ? [] : [{ period, company: last, floor: theirs }];
  });
}

const isOver = (state: string): boolean => state === "expired" || state === "counter-exceeded";

/** Whether the floor bears the same costs under another name. */
const isDoubled = ({ period, costTypes }: TermView, running: readonly TermView[]): boolean =>
  running.some(
    (other) => other.period !== period && costTypes.every((each) => other.costTypes.includes(each)),
  );

function isRead({ row: at }: TermView, { terms, document }: Side): boolean {
  const found = terms.find((each) => each.at === at);
  const confidence = found?.row.confidence ?? document.confidence;
  return found !== undefined && confidence !== "unread";
}

interface StepRow {
  readonly title: never;
  readonly period?: string;
  readonly window?: object;
  readonly conditions?: object;
  readonly offers?: readonly { readonly remedy: string }[];
}

/** The steps of remedy sets that a period must run for. */
const stepsOn = (sets: readonly RuleSet[], period: string): readonly StepRow[] =>
  sets.flatMap((set) => rowsOf<StepRow>(set, "steps").filter((row) => row.period === period));

/**
 * Whether the company's own remedies rest on the period as the law's do, and are not given on another period, or
 * at any time, as well.
 */
function carries(resting: readonly RuleSet[], scopes: readonly RuleSet[], period: string): boolean {
  if (resting.length === 0) return true;
  const remedies = (rows: readonly StepRow[]) =>
    rows.flatMap(({ offers = [] }) => offers.map(({ remedy }) => remedy));
  const byLaw = new Set(remedies(stepsOn(scopes, period)));
  const isElsewhere = (row: StepRow) =>
    row.period !== period &&
    row.window === undefined &&
    (row.period !== undefined || row.conditions === undefined);
  return resting.some((set) => {
    const elsewhere = new Set(remedies(rowsOf<StepRow>(set, "steps").filter(isElsewhere)));
    return remedies(stepsOn([set], period)).some(
      (remedy) => !elsewhere.has(remedy) && (byLaw.size === 0 || byLaw.has(remedy)),
    );
  });
}
