import { allOf, NO, not, type Whether, YES } from "../../../rule-set/index.js";
import type { TermView } from "../../model/index.js";
import type { Cover } from "./cover.js";

export interface PeriodRuns {
  readonly runs: Whether;
  /** What would settle it is not known, and the period is taken to run. */
  readonly assumed: boolean;
}

/** Whether a period of the warranty runs for the component, unbarred; with `assume`, unless it is known not to. */
export function periodRuns(cover: Cover, period: string, assume: boolean): PeriodRuns {
  const runs = allOf([not(cover.barred), termRuns(cover, period)]);
  if (!assume || runs.truth !== "open" || runs.unread) return { runs, assumed: false };
  return { runs: YES, assumed: true };
}

/** Whether the time and counters of a period have not run out, whatever excludes or proves. */
export function termRuns(cover: Cover, period: string): Whether {
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
  if (open && !others && cover.covered.truth === true) return YES;
  return open ? cover.doubt : NO;
}

/** A term in doubt, unless no cost that it would cover is covered either way. */
const mayRun = ({ covered, barred }: Cover, { state, costTypes }: TermView): boolean =>
  state === null && (covered.truth !== false || barred.truth === true || costTypes.length === 0);
