import {
  describe,
  type Issue,
  phrase,
  pointer,
  type Reading,
  unlessKnown,
} from "../../decision/index.js";
import type { Calendar } from "../../time/index.js";
import type { RuleSet } from "../document.js";
import { kindNames } from "../kind-names.js";
import { listIssues } from "../sort-sets.js";
import { issue } from "../texts/index.js";
import { readCalendars } from "./read-calendars.js";

/** The rule sets that a function takes, by kind, with any number of versions of each. */
export type SetsOf<Needed extends string, Optional extends string = never> = {
  readonly [N in Needed]: readonly RuleSet<N>[];
} & { readonly [N in Optional]?: readonly RuleSet<N>[] | undefined };

/** What a function wants of the sets. A host may keep every kind in one object and pass it to all. */
export interface Wanted {
  readonly needs: readonly string[];
  /** Kinds whose sets are looked up by the ids that others name. */
  readonly takes?: readonly string[];
  /** Whether it counts by the calendars that the sets name. */
  readonly calendars?: true;
}

export interface GivenSets {
  readonly byKind: Readonly<Record<string, readonly RuleSet[]>>;
  /** By id. */
  readonly calendars: ReadonlyMap<string, Calendar>;
}

/**
 * The sets of a call as lists of its own, and what is wrong with them: no list, not parsed, of
 * another kind, versions that contradict each other, a name that no function knows, a calendar that
 * is named and not there. Places begin at the sets.
 */
export function readSets(sets: unknown, wanted: Wanted): Reading<GivenSets> {
  const given = (sets ?? {}) as Readonly<Record<string, unknown>>;
  const { needs, takes = [] } = wanted;
  const issues: Issue[] = [];
  const byKind: Record<string, readonly RuleSet[]> = {};
  for (const kind of [...needs, ...takes]) {
    const list = given[kind];
    const at = pointer("", kind);
    if (!Array.isArray(list)) {
      byKind[kind] = [];
      if (list === undefined && !needs.includes(kind)) continue;
      const params = { expected: phrase("rule-sets"), found: describe(list) };
      issues.push(issue("input.type", at, params));
      continue;
    }
    byKind[kind] = [...list];
    const isCompany = needs.includes(kind);
    issues.push(...listIssues({ kind, isCompany }, byKind[kind], at));
  }
  if (typeof given === "object" && !Array.isArray(given)) issues.push(...strangers(given));
  if (wanted.calendars === undefined) return reading({ byKind, calendars: new Map() }, issues);
  const all = issues.length > 0 ? [] : Object.values(byKind).flat();
  const calendars = readCalendars(given.calendars, all);
  return reading({ byKind, calendars: calendars.value }, [...issues, ...calendars.issues]);
}

const reading = (value: GivenSets, issues: readonly Issue[]): Reading<GivenSets> => ({
  value,
  issues,
});

const strangers = (given: object): readonly Issue[] =>
  Object.keys(given).flatMap((name) =>
    unlessKnown(name, [...kindNames, "calendars"], ({ hint }) =>
      issue("input.unknown-key", pointer("", name), { key: name.slice(0, 60), hint }),
    ),
  );
