import {
  AftersaleError,
  type Confidence,
  type FactRef,
  type Issue,
  type PolicyRef,
  type Reason,
  type Texts,
} from "../../../decision/index.js";
import {
  allOf,
  anyOf,
  compiledSet,
  NO,
  openFor,
  type RuleSet,
  UNREAD,
  type Whether,
  YES,
} from "../../../rule-set/index.js";
import { assess } from "../../assess/index.js";
import type { CoverageDecision, TermView, WarrantyAssessment } from "../../model/index.js";
import { placedIssue, type ReadRemedyClaim } from "../claim/index.js";
import { issue } from "../texts/index.js";
import { type Grounds, groundsOf, NO_GROUNDS } from "./grounds.js";

/** A ground on which the warranty may not bear the damage, and whether it does. */
export interface Exclusion {
  readonly cause: string;
  /** False for a finding that did not cause the damage at hand. */
  readonly excludes: boolean;
  readonly scope: "whole-goods" | "caused-problem-only";
  readonly title: Texts | null;
}

/** What the warranty says of the component in question. */
export interface Cover {
  readonly covered: Whether;
  /** Cost types that it bears in full; null while that is not settled for each. */
  readonly coveredCosts: readonly string[] | null;
  readonly terms: readonly TermView[];
  /** Open for all that the warranty waits for, whatever is settled without it. */
  readonly doubt: Whether;
  readonly confidence: Confidence;
  readonly exclusions: readonly Exclusion[];
  /** Nothing shows that the goods were bought. */
  readonly noProof: boolean;
  /** Name of the proof that was accepted; null where none was asked for or found. */
  readonly proof: string | null;
  /** The proof that the policy asks for first. */
  readonly requiredProof: string | null;
  readonly barred: Whether;
  readonly policy: PolicyRef | null;
  readonly reasons: readonly Reason[];
  readonly set: RuleSet | null;
  readonly nextChangeAt: string | null;
}

/** Asks the versions of a warranty set, as far as they know the host's own facts. */
export function coverOf(
  read: ReadRemedyClaim,
  versions: readonly RuleSet[],
  preview: boolean,
): Cover {
  const found = assessed(read, versions, preview);
  const component = found.components[0];
  const last = versions.at(-1) ?? null;
  const decisions = Object.values(component?.coverage ?? {});
  const set = versions.find(({ version }) => version === found.policies[0]?.version) ?? last;
  const ground = set === null ? NO_GROUNDS : groundsOf(set);
  const reasons = decisions.flatMap((decision) => decision.reasons);
  const bears = decisions.map(bearsAny);
  const doubt = allOf([openFor([]), ...bears.filter(({ truth }) => truth === "open")]);
  return {
    covered: anyOf(bears),
    coveredCosts: bornBy(decisions),
    terms: (component?.terms ?? []).filter(({ party }) => party === "customer"),
    doubt,
    confidence: found.confidence,
    exclusions: exclusionsIn(reasons, ground.exclusions, read.claim.findings ?? []),
    noProof: decisions.some(({ cause }) => cause === "no-proof"),
    proof: proofIn(reasons),
    requiredProof: ground.requiredProof,
    barred: barredBy(decisions, doubt),
    policy: found.policies[0] ?? null,
    reasons,
    set,
    nextChangeAt: found.nextChangeAt,
  };
}

function assessed(
  read: ReadRemedyClaim,
  versions: readonly RuleSet[],
  preview: boolean,
): WarrantyAssessment {
  const attributes = attributesFor(versions, read);
  try {
    return assess(versions, { ...read.warranty, attributes }, { preview });
  } catch (error) {
    if (!(error instanceof AftersaleError)) throw error;
    throw new AftersaleError(
      error.issues.map((each) =>
        isWholeUnknown(each, read)
          ? issue("remedy.component-missing", "/component", { expected: wholesOf(versions) })
          : placedIssue(each, read.claim),
      ),
    );
  }
}

/** The claim names no component, and the policy has none for the whole. */
const isWholeUnknown = ({ code, at }: Issue, { claim }: ReadRemedyClaim): boolean =>
  claim.component == null &&
  code === "warranty.unknown-component" &&
  at.startsWith("/components/0");

/** Components that are part of no other. */
function wholesOf(versions: readonly RuleSet[]): readonly string[] {
  const components = versions.flatMap(({ document }) =>
    Object.entries((document as { components?: Components }).components ?? {}),
  );
  return [
    ...new Set(components.flatMap(([code, { partOf }]) => (partOf === undefined ? [code] : []))),
  ];
}

type Components = Readonly<Record<string, { readonly partOf?: string }>>;

export const NO_COVER: Cover = {
  covered: openFor([]),
  coveredCosts: null,
  terms: [],
  doubt: openFor([]),
  confidence: "own-policy",
  exclusions: [],
  noProof: false,
  proof: null,
  requiredProof: null,
  barred: NO,
  policy: null,
  reasons: [],
  set: null,
  nextChangeAt: null,
};

/** Whether the warranty bears some of a cost. */
function bearsAny({ outcome, status, missing }: CoverageDecision): Whether {
  if (outcome !== null) return outcome.share === 0 ? NO : YES;
  return allOf([openFor(missing.map(placed)), status === "needs-parameter" ? UNREAD : YES]);
}

function bornBy(decisions: readonly CoverageDecision[]): readonly string[] | null {
  const costs: string[] = [];
  for (const { costType, outcome } of decisions) {
    if (outcome === null) return null;
    if (outcome.share === 100) costs.push(costType);
  }
  return costs;
}

const BARS = ["excluded", "no-proof", "claimed-late"];

/** Barred where every cost is; not settled where none of them is. */
function barredBy(decisions: readonly CoverageDecision[], doubt: Whether): Whether {
  const bars = decisions.map(({ cause, status, term }) => {
    if (cause !== null) return BARS.includes(cause) ? YES : NO;
    return status === "needs-facts" && term?.state != null ? doubt : NO;
  });
  const [first = NO] = bars;
  return bars.every((bar) => bar === first) ? first : NO;
}

/** Exclusions that hold, and those whose ground was found without having caused the damage. */
function exclusionsIn(
  reasons: readonly Reason[],
  grounds: Grounds["exclusions"],
  found: readonly string[],
): readonly Exclusion[] {
  if (grounds.length === 0) return [];
  const holding = new Set(
    reasons.flatMap(({ code, rule }) => (code === "warranty.excluded" ? [rule] : [])),
  );
  if (holding.size + found.length === 0) return [];
  const byCause = new Map<string, Exclusion>();
  for (const { rule, cause, scope, title } of grounds) {
    const excludes = holding.has(rule);
    if (!excludes && (byCause.has(cause) || !found.includes(cause))) continue;
    byCause.set(cause, { cause, excludes, scope, title });
  }
  return [...byCause.values()];
}

function proofIn(reasons: readonly Reason[]): string | null {
  const accepted = reasons.find(({ code }) => code === "warranty.proof-accepted");
  return typeof accepted?.params.proof === "string" ? accepted.params.proof : null;
}

/** Host's own facts that the warranty set declares. */
function attributesFor(
  versions: readonly RuleSet[],
  { claim }: ReadRemedyClaim,
): Readonly<Record<string, unknown>> {
  const given = Object.entries(claim.attributes ?? {});
  if (given.length === 0) return {};
  const known = new Set(
    versions.flatMap((set) => [
      ...(compiledSet(set).lexicon.root.children.get("attributes")?.children.keys() ?? []),
    ]),
  );
  return Object.fromEntries(given.filter(([name]) => known.has(name)));
}

const placed = ({ fact, at }: FactRef): FactRef => ({
  fact,
  at: at.startsWith("/components/0") ? `/component${at.slice("/components/0".length)}` : at,
});
