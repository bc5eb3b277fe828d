import type { PolicyRef } from "../decision/index.js";
import type { RuleSet } from "./document.js";
import { kindOfSet } from "./parsed.js";

/** The dates that may pick a version, by the name of their fact; null or absent where not known. */
export type BasisDates = Readonly<Record<string, string | null | undefined>>;

export interface InForceOptions {
  /** Lets drafts and versions not in force decide; the newest of those given wins. */
  readonly preview?: boolean | undefined;
}

/** The version that decides, and the date that picked it. */
export interface InForce<K extends string = string> {
  readonly set: RuleSet<K>;
  readonly policy: PolicyRef;
}

/** A version was found, none is in force, or no basis date is known. */
export type Selection<K extends string = string> = { readonly found: InForce<K> } | NoneInForce;

export interface NoneInForce {
  readonly found: null;
  /** The day on which none is in force; null where no basis date is known. */
  readonly date: string | null;
  /** Basis dates to ask for. */
  readonly ask: readonly string[];
  /** The versions that there are. */
  readonly versions: readonly RuleSet[];
}

/**
 * Picks among the versions of one id: approved, in force on the basis date (from the later of
 * `effective.from` and `approvedOn`, `to` included); the latest `from` wins, then the highest
 * version (8.1).
 */
export function inForce<K extends string>(
  versions: readonly RuleSet<K>[],
  dates: BasisDates,
  { preview }: InForceOptions = {},
): Selection<K> {
  const order = basisOrder(versions);
  const fact = order.find((name) => typeof dates[name] === "string");
  const basis = fact === undefined ? null : { fact, date: dates[fact] as string };
  const standing = basis === null ? [] : versions.filter((set) => stands(set, basis.date));
  const regular = newest(standing);
  if (preview) {
    const set = newest(versions);
    if (set !== null && set !== regular) {
      return { found: { set, policy: { ...policyOf(set), basis, preview: true } } };
    }
  }
  if (regular !== null) return { found: { set: regular, policy: { ...policyOf(regular), basis } } };
  return { found: null, date: basis?.date ?? null, ask: basis === null ? order : [], versions };
}

const policyOf = ({ id, version, digest }: RuleSet) => ({ id, version, digest });

/** The newest version's word on which date picks the version. */
function basisOrder(versions: readonly RuleSet[]): readonly string[] {
  const set = newest(versions);
  return set === null ? [] : (set.document.basis ?? kindOfSet(set)?.basis ?? []);
}

function stands({ document }: RuleSet, date: string): boolean {
  const { from, to } = document.effective;
  const approved = document.authority?.approvedOn ?? null;
  return approved !== null && from <= date && approved <= date && (to === null || date <= to);
}

/** The latest `from`, then the highest version. */
export function newest<K extends string>(sets: readonly RuleSet<K>[]): RuleSet<K> | null {
  return sets.reduce<RuleSet<K> | null>(
    (best, set) => (best === null || isNewer(set, best) ? set : best),
    null,
  );
}

function isNewer(a: RuleSet, b: RuleSet): boolean {
  const from = a.document.effective.from;
  const other = b.document.effective.from;
  return from > other || (from === other && compareVersions(a.version, b.version) > 0);
}

/** The order of two dotted versions, number by number: `1.10.0` after `1.9.0`. */
export function compareVersions(a: string, b: string): number {
  const x = a.split(".").map(Number);
  const y = b.split(".").map(Number);
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const lead = (x[i] ?? 0) - (y[i] ?? 0);
    if (lead !== 0) return lead;
  }
  return 0;
}
