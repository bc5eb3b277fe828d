import { type Issue, pointer } from "../decision/index.js";
import type { RuleSet } from "./document.js";
import { kindOfSet, notParsed } from "./parsed.js";
import { issue } from "./texts/index.js";

/** The sets of one kind sorted into the company's versions and each floor's versions. */
export interface SortedSets<K extends string> {
  readonly company: readonly RuleSet<K>[];
  readonly floors: readonly (readonly RuleSet<K>[])[];
}

const isFloor = ({ document }: RuleSet) => document.modality === "floor";

export const companySets = <K extends string>(sets: readonly RuleSet<K>[]): readonly RuleSet<K>[] =>
  sets.filter((set) => !isFloor(set));

export function sortSets<K extends string>(sets: readonly RuleSet<K>[]): SortedSets<K> {
  const floors = new Map<string, RuleSet<K>[]>();
  for (const set of sets.filter(isFloor)) {
    const versions = floors.get(set.id) ?? [];
    floors.set(set.id, versions);
    versions.push(set);
  }
  return { company: companySets(sets), floors: [...floors.values()] };
}

interface Listed {
  readonly kind: string;
  /** Whether the sets that are no floors are the versions of one company's policy. */
  readonly isCompany: boolean;
}

/** What is wrong with a list of sets of one kind; the places of those that contradict each other. */
export function listIssues(
  { kind, isCompany }: Listed,
  sets: readonly RuleSet[],
  at: string,
): readonly Issue[] {
  const faults = sets.flatMap((set, i) => membershipIssues(kind, set, pointer(at, i)));
  if (faults.length > 0) return faults;
  const ids = [...new Set(companySets(sets).map(({ id }) => id))];
  const several =
    isCompany && ids.length > 1 ? [issue("rule-set.two-companies", at, { kind, ids })] : [];
  return [...several, ...duplicateVersions(sets, at)];
}

function membershipIssues(expected: string, set: RuleSet, at: string): readonly Issue[] {
  const kind = kindOfSet(set);
  if (kind === undefined) return [notParsed(set, at)];
  if (kind.name === expected) return [];
  return [issue("rule-set.wrong-kind", at, { expected, found: kind.name })];
}

function duplicateVersions(sets: readonly RuleSet[], at: string): readonly Issue[] {
  const seen = new Map<string, string>();
  return sets.flatMap(({ id, version, digest }, i) => {
    const key = `${id}@${version}`;
    const known = seen.get(key);
    seen.set(key, digest);
    if (known === undefined || known === digest) return [];
    return [issue("rule-set.duplicate-version", pointer(at, i), { id, version })];
  });
}
