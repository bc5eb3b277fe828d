import { parseDuration, periodEnd } from "../../time/index.js";

/** What becomes of a term, as a row or a decision says it. */
export interface TermEffect {
  readonly kind: string;
  readonly amount?: string | null | undefined;
}

const NONE = "unchanged";

/** Whether one effect on a term is surely less for the customer than another; most kinds are not comparable. */
export function isLessEffect(ours: TermEffect, theirs: TermEffect): boolean {
  if (theirs.kind === NONE) return false;
  if (ours.kind === NONE) return true;
  if (ours.kind === "restart-part" && theirs.kind === "restart-whole") return true;
  if (ours.kind !== theirs.kind || ours.amount == null || theirs.amount == null) return false;
  const { amount: own } = ours;
  const { amount: other } = theirs;
  return STARTS.every((start) => endOf(start, own) < endOf(start, other));
}

/** Days from which months are of different lengths. */
const STARTS = ["2026-01-01", "2026-07-01", "2027-02-01"];

const endOf = (start: string, amount: string): string =>
  periodEnd(start, parseDuration(amount), {});
