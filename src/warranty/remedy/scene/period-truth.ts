import type { TermView } from "../../model/index.js";
import type { Cover } from "./cover.js";
import { NO, openFor, type Truth3, YES } from "./truth.js";

export interface PeriodTruth {
  readonly truth: Truth3;
  /** What would settle it is not known, and the period is taken to run. */
  readonly assumed: boolean;
}

/** Whether a period of the warranty runs for the component, unbarred; with `assume`, unless it is known not to. */
export function periodTruth(cover: Cover, period: string, assume: boolean): PeriodTruth {
  const truth = runsUnbarred(cover, period);
  if (!assume || truth.truth !== "open" || truth.unread) return { truth, assumed: false };
  return { truth: YES, assumed: true };
}

function runsUnbarred(cover: Cover, period: string): Truth3 {
  if (cover.barred === true) return NO;
  const runs = termTruth(cover, period);
  return runs.truth === "yes" && cover.barred === null ? openBy(cover) : runs;
}

/** Whether the time and counters of a period have not run out, whatever excludes or proves. */
export function termTruth(cover: Cover, period: string): Truth3 {
  let open = cover.policy === null;
  let others = false;
  for (const term of cover.terms) {
    if (term.state === "in-term" && term.period === period) return YES;
    if (term.state === "in-term" || mayRun(cover, term)) {
      if (term.period === period) open = true;
      else others = true;
    }
  }
  // One of several terms in doubt must cover it, and all of them are of this period.
  if (open && !others && cover.covered === true) return YES;
  return open ? openBy(cover) : NO;
}

/** A term in doubt, unless no cost that it would cover is covered either way. */
const mayRun = ({ covered, barred }: Cover, { state, costTypes }: TermView): boolean =>
  state === null && (covered !== false || barred === true || costTypes.length === 0);

/** Open for want of what the warranty itself waits for. */
export const openBy = ({ missing, unread, provisional }: Cover): Truth3 => ({
  ...openFor(missing, unread),
  provisional,
});
