import type { FactRef } from "../decision/index.js";

/** Whether something holds. While that is open, the rest says what it waits for. */
export interface Whether {
  readonly truth: boolean | "open";
  /** Facts to ask for. */
  readonly missing: readonly FactRef[];
  /** It waits for a number of the source that nobody has read. */
  readonly unread: boolean;
  /** It waits for a calendar that reaches so far. */
  readonly uncovered: boolean;
}

const NOTHING = Object.freeze({ missing: Object.freeze([]), unread: false, uncovered: false });

export const YES: Whether = Object.freeze({ truth: true, ...NOTHING });
export const NO: Whether = Object.freeze({ truth: false, ...NOTHING });
export const UNREAD: Whether = Object.freeze({ truth: "open", ...NOTHING, unread: true });
export const UNCOVERED: Whether = Object.freeze({ truth: "open", ...NOTHING, uncovered: true });

/** Open for want of facts. */
export const openFor = (missing: readonly FactRef[]): Whether => ({
  truth: "open",
  missing,
  unread: false,
  uncovered: false,
});

/** A yes or no that was given, or else is to be asked for. */
export const given = (value: boolean | null, ask: FactRef): Whether =>
  value === null ? openFor([ask]) : value ? YES : NO;

/** The yes or no as hosts read it: null while it is open. */
export const known = ({ truth }: Whether): boolean | null => (truth === "open" ? null : truth);

export const not = (part: Whether): Whether =>
  part.truth === "open" ? part : part.truth ? NO : YES;

/** Whether all of several hold: no as soon as one does not. */
export const allOf = (parts: readonly Whether[]): Whether => decidedBy(parts, NO);

/** Whether any of several holds: yes as soon as one does. */
export const anyOf = (parts: readonly Whether[]): Whether => decidedBy(parts, YES);

/** What is decided waits for nothing; else every open part can still matter. */
function decidedBy(parts: readonly Whether[], decisive: Whether): Whether {
  if (parts.some(({ truth }) => truth === decisive.truth)) return decisive;
  const open = [...new Set(parts.filter(({ truth }) => truth === "open"))];
  const [first = not(decisive)] = open;
  if (open.length < 2) return first;
  return {
    truth: "open",
    missing: open.flatMap(({ missing }) => missing),
    unread: open.some(({ unread }) => unread),
    uncovered: open.some(({ uncovered }) => uncovered),
  };
}
