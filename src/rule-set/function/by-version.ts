import { loadFacts } from "../../conditions/index.js";
import {
  AftersaleError,
  type Decision,
  describe,
  type PolicyRef,
  phrase,
  pointer,
  type Reading,
} from "../../decision/index.js";
import {
  isCivilDate,
  parseInstant,
  safeCivilDateOf,
  safeParseCivilDate,
} from "../../time/index.js";
import type { RuleSet } from "../document.js";
import { inForce, type NoneInForce, newest } from "../in-force.js";
import type { Kind } from "../kind.js";
import { noneInForce } from "../none-in-force.js";
import { compiledSet } from "../parsed.js";
import { companySets } from "../sort-sets.js";
import { issue } from "../texts/index.js";
import { type Policy, policyOf } from "./policy.js";
import type { Ruling } from "./ruling.js";

type Facts = Record<string, unknown>;

interface Asked<K extends Kind> {
  readonly byKind: { readonly [N in K["name"]]: readonly RuleSet<N>[] };
  readonly input: Facts;
  readonly options: { readonly preview?: boolean | undefined };
}

/** Reads an input whose fields are facts of a kind; which facts there are the version in force says. */
export function readFacts(input: unknown): Reading<Facts | null> {
  if (typeof input === "object" && input !== null && !Array.isArray(input)) {
    return { value: input as Facts, issues: [] };
  }
  const params = { expected: phrase("object"), found: describe(input) };
  return { value: null, issues: [issue("input.type", "", params)] };
}

/**
 * Answers one question by the company's version in force: the function of most kinds. Where none
 * is in force, the answer says so, or asks for the date that picks one.
 */
export function byVersion<K extends Kind, Outcome>(
  kind: K,
  decide: (policy: Policy<K>) => Ruling<Outcome>,
): (call: Asked<K>) => Decision<Outcome> {
  return (call) => {
    const policy = versionOf(kind, call);
    return "set" in policy
      ? decisionBy(policy.ref, decide(policy))
      : decisionBy(null, unanswered(kind, policy));
  };
}

/** A ruling as a decision of its own. */
export const decisionBy = <O>(ref: PolicyRef | null, ruling: Ruling<O>): Decision<O> =>
  ({
    confidence: "own-policy",
    assumed: [],
    policies: ref === null ? [] : [ref],
    nextChangeAt: null,
    ...ruling,
  }) as Decision<O>;

/** The ruling where no version decides. */
export function unanswered({ name }: Kind, none: NoneInForce): Ruling<never> {
  const missing = none.ask.map((fact) => ({ fact, at: pointer("", fact) }));
  const rest = { outcome: null, missing, possible: [] } as const;
  if (missing.length > 0) return { status: "needs-facts", ...rest, reasons: [] };
  return { status: "no-policy", ...rest, reasons: noneInForce(name, none) };
}

/**
 * The company's version in force on the dates of the input, with its facts loaded. A basis date may
 * come as an instant: it counts as the day it falls on in the zone of the newest set.
 */
export function versionOf<K extends Kind>(kind: K, call: Asked<K>): Policy<K> | NoneInForce {
  const name: K["name"] = kind.name;
  const versions = companySets(call.byKind[name]);
  const latest = newest(versions);
  const { dates, instants } = basisDates(kind, call.input, latest?.document.zone ?? "UTC");
  const selection = inForce(versions, dates, call.options);
  const set = selection.found?.set ?? latest;
  if (set === null) return selection as NoneInForce;
  const facts = loadFacts(
    compiledSet(set).lexicon,
    { ...call.input, ...dates },
    { derived: false },
  );
  if (facts.issues.length > 0) throw new AftersaleError(facts.issues);
  if (selection.found === null) return selection;
  return policyOf<K>(set, selection.found.policy, facts, instants);
}

function basisDates({ basis }: Kind, input: Facts, zone: string) {
  const dates: Record<string, string> = {};
  const instants = new Map<string, number>();
  for (const fact of basis) {
    const value = Object.hasOwn(input, fact) ? input[fact] : null;
    if (value === null || value === undefined) continue;
    dates[fact] = dateOf(value, zone, pointer("", fact));
    if (!isCivilDate(value)) instants.set(fact, parseInstant(value));
  }
  return { dates, instants };
}

function dateOf(value: unknown, zone: string, at: string): string {
  const isDay = typeof value === "string" && value.length <= 10;
  const read = isDay ? safeParseCivilDate(value, at) : safeCivilDateOf(value, zone, at);
  if (read.ok) return read.value;
  throw new AftersaleError(read.issues);
}
