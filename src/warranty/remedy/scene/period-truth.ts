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
  for (const term of cover.terms) {
    if (term.period !== period) continue;
    if (term.state === "in-term") return YES;
    if (term.state === null) open = true;
  }
  return open ? openBy(cover) : NO;
}

const openBy = (cover: Cover): Truth3 => openFor(cover.missing, cover.unread);
