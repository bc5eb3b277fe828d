import { compareVersions, type RuleSet } from "../../rule-set/index.js";
import { MAX_DAY, toDayNumber } from "../../time/index.js";

/** Days, both included, as day numbers. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The days of sale that a version decides among the versions of its id, in order. A draft is held
 * against floors as if it were approved.
 */
export function reignOf(set: RuleSet, versions: readonly RuleSet[]): readonly Span[] {
  const own = standing(set);
  if (own === null) return [];
  if (isDraft(set)) return [own];
  const rivals = versions.filter((each) => each !== set && !isDraft(each) && beats(each, set));
  return rivals.reduce<readonly Span[]>(
    (spans, rival) => {
      const taken = standing(rival);
      return taken === null ? spans : spans.flatMap((span) => without(span, taken));
    },
    [own],
  );
}

/** The days that fall into both, in order. */
export function commonSpans(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const common = a.flatMap((one) =>
    b.map((two) => ({ from: Math.max(one.from, two.from), to: Math.min(one.to, two.to) })),
  );
  return common.filter(({ from, to }) => from <= to).sort((x, y) => x.from - y.from);
}

/** Unapproved: decides nothing yet. */
export const isDraft = ({ document }: RuleSet): boolean => document.authority?.approvedOn == null;

function standing({ document }: RuleSet): Span | null {
  const { from, to } = document.effective;
  const approved = document.authority?.approvedOn ?? from;
  const first = toDayNumber(approved > from ? approved : from);
  const last = to === null ? MAX_DAY : toDayNumber(to);
  return first <= last ? { from: first, to: last } : null;
}

function beats(a: RuleSet, b: RuleSet): boolean {
  const [from, other] = [a.document.effective.from, b.document.effective.from];
  return from > other || (from === other && compareVersions(a.version, b.version) > 0);
}

function without(span: Span, taken: Span): Span[] {
  return [
    { from: span.from, to: Math.min(span.to, taken.from - 1) },
    { from: Math.max(span.from, taken.to + 1), to: span.to },
  ].filter(({ from, to }) => from <= to);
}
