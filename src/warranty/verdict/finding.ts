import { distinctBy } from "../../decision/index.js";
import type { Cause } from "../model/index.js";

/** One way a question may come out: the per cent borne (null: not known which), and why. */
export interface Finding {
  readonly share: number | null;
  readonly cause: Cause;
}

const RANK: Readonly<Record<Cause, number>> = {
  "in-term": 8,
  excluded: 7,
  "no-proof": 6,
  "claimed-late": 5,
  "share-exhausted": 4,
  "counter-exceeded": 3,
  expired: 2,
  "not-started": 1,
  "no-term": 0,
};

const size = ({ share }: Finding): number => share ?? 100;

/** The finding that is better for the customer; of two that bear nothing, the one nearer to cover. */
export function better(a: Finding, b: Finding): Finding {
  if (size(a) !== size(b)) return size(a) > size(b) ? a : b;
  return RANK[a.cause] >= RANK[b.cause] ? a : b;
}

/** The finding that is worst for the customer. */
export const worst = (findings: readonly Finding[]): Finding =>
  findings.reduce((a, b) => (better(a, b) === a ? b : a));

/** Findings without repetition, in order. */
export const distinctFindings = (findings: readonly Finding[]): readonly Finding[] =>
  distinctBy(findings, ({ share, cause }) => `${share} ${cause}`);

export const NO_TERM: Finding = { share: 0, cause: "no-term" };
