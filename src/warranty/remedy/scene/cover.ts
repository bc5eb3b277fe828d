import {
  AftersaleError,
  type Confidence,
  type FactRef,
  type PolicyRef,
  type Reason,
  type Texts,
} from "../../../decision/index.js";
import { compiledSet, inForce, type RuleSet } from "../../../rule-set/index.js";
import { safeAssessWarranty } from "../../assess/index.js";
import { type CoverageDecision, startDates, type TermView } from "../../model/index.js";
import { placedIssue, type ReadRemedyClaim, warrantyPart } from "../claim/index.js";
import type { Truth3 } from "./truth.js";

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
  readonly covered: boolean | null;
  readonly terms: readonly TermView[];
  readonly missing: readonly FactRef[];
  /** A term rests on a number that nobody has read. */
  readonly unread: boolean;
  readonly confidence: Confidence;
  readonly exclusions: readonly Exclusion[];
  /** Nothing shows that the goods were bought. */
  readonly noProof: boolean;
  /** Name of the proof that was accepted; null where none was asked for or found. */
  readonly proof: string | null;
  /** The proof that the policy asks for first. */
  readonly requiredProof: string | null;
  /** Null: not settled. */
  readonly barred: boolean | null;
  readonly policy: PolicyRef | null;
  readonly reasons: readonly Reason[];
  readonly set: RuleSet | null;
  readonly nextChangeAt: string | null;
}

const BARS = ["excluded", "no-proof", "claimed-late"];

/** Asks the warranty set that a remedy set rests on; null where the remedy set names none. */
export function coverOf(
  read: ReadRemedyClaim,
  versions: readonly RuleSet[],
  preview: boolean,
): Cover {
  const claim = { ...warrantyPart(read.claim), ...attributesFor(versions, read) };
  const result = safeAssessWarranty({ warranty: versions }, claim, { preview });
  if (!result.ok) {
    throw new AftersaleError(result.issues.map((each) => placedIssue(each, read.claim)));
  }
  const component = result.value.components[0];
  const decisions = Object.values(component?.coverage ?? {});
  const set = setOf(versions, read, preview);
  const reasons = decisions.flatMap((decision) => decision.reasons);
  return {
    covered: coveredBy(decisions),
    terms: (component?.terms ?? []).filter(({ party }) => party === "customer"),
    missing: decisions.flatMap(({ missing }) => missing).map(placed),
    unread: decisions.some(({ status }) => status === "needs-parameter"),
    confidence: result.value.confidence,
    exclusions: exclusionsIn(reasons, set, read.claim.findings ?? []),
    noProof: decisions.some(({ cause }) => cause === "no-proof"),
    proof: proofIn(reasons),
    requiredProof: requiredProof(set),
    barred: barredBy(decisions),
    policy: result.value.policies[0] ?? null,
    reasons,
    set,
    nextChangeAt: result.value.nextChangeAt,
  };
}

export const NO_COVER: Cover = {
  covered: null,
  terms: [],
  missing: [],
  unread: false,
  confidence: "own-policy",
  exclusions: [],
  noProof: false,
  proof: null,
  requiredProof: null,
  barred: false,
  policy: null,
  reasons: [],
  set: null,
  nextChangeAt: null,
};

function coveredBy(decisions: readonly CoverageDecision[]): boolean | null {
  const known = decisions.map(({ outcome }) => (outcome === null ? null : outcome.share !== 0));
  if (known.includes(true)) return true;
  return known.includes(null) ? null : false;
}

function barredBy(decisions: readonly CoverageDecision[]): boolean | null {
  const bars = decisions.map(({ cause, status, term }) => {
    if (cause !== null) return BARS.includes(cause);
    return status === "needs-facts" && term?.state != null ? null : false;
  });
  if (bars.length > 0 && bars.every((bar) => bar === true)) return true;
  return bars.every((bar) => bar === null) && bars.length > 0 ? null : false;
}

/** Exclusions that hold, and those whose ground was found without having caused the damage. */
function exclusionsIn(
  reasons: readonly Reason[],
  set: RuleSet | null,
  found: readonly string[],
): readonly Exclusion[] {
  const holding = new Set(
    reasons.flatMap(({ code, rule }) => (code === "warranty.excluded" ? [rule] : [])),
  );
  const byCause = new Map<string, Exclusion>();
  for (const { name, event, title } of set?.document.rules ?? []) {
    const { cause, scope } = (event.params ?? {}) as { cause?: string; scope?: string };
    const excludes = holding.has(name);
    if (event.type !== "exclude" || cause === undefined) continue;
    if (!excludes && (byCause.has(cause) || !found.includes(cause))) continue;
    byCause.set(cause, {
      cause,
      excludes,
      scope: scope === "product" ? "whole-goods" : "caused-problem-only",
      title: title ?? null,
    });
  }
  return [...byCause.values()];
}

function proofIn(reasons: readonly Reason[]): string | null {
  const accepted = reasons.find(({ code }) => code === "warranty.proof-accepted");
  return typeof accepted?.params.proof === "string" ? accepted.params.proof : null;
}

function requiredProof(set: RuleSet | null): string | null {
  const rules = (set?.document.rules ?? []).filter(({ event }) => event.type === "accept-proof");
  const first = [...rules].sort((a, b) => (b.priority ?? 1) - (a.priority ?? 1))[0];
  const params = (first?.event.params ?? {}) as { proof?: string };
  return params.proof ?? null;
}

function setOf(versions: readonly RuleSet[], read: ReadRemedyClaim, preview: boolean) {
  const dates = Object.fromEntries(startDates.map((name) => [name, read.claim[name]]));
  return inForce(versions, dates, { preview }).found?.set ?? versions.at(-1) ?? null;
}

/** Host's own facts that the warranty set declares. */
function attributesFor(versions: readonly RuleSet[], { claim }: ReadRemedyClaim) {
  const known = new Set(
    versions.flatMap((set) => [
      ...(compiledSet(set).lexicon.root.children.get("attributes")?.children.keys() ?? []),
    ]),
  );
  const kept = Object.entries(claim.attributes ?? {}).filter(([name]) => known.has(name));
  return kept.length === 0 ? {} : { attributes: Object.fromEntries(kept) };
}

const placed = ({ fact, at }: FactRef): FactRef => ({
  fact,
  at: at.startsWith("/components/0") ? `/component${at.slice("/components/0".length)}` : at,
});

export interface PeriodTruth extends Truth3 {
  /** What would settle it is not known, and the period is taken to run. */
  readonly assumed: boolean;
}

/** Whether a period of the warranty runs for the component, unbarred; with `assume`, unless it is known not to. */
export function periodTruth(cover: Cover, period: string, assume: boolean): PeriodTruth {
  const runs = runsUnbarred(cover, period);
  if (!assume || runs.truth !== "open" || runs.unread) return { ...runs, assumed: false };
  return { truth: "yes", missing: [], assumed: true };
}

function runsUnbarred(cover: Cover, period: string): Truth3 {
  if (cover.barred === true) return { truth: "no", missing: [] };
  const runs = termTruth(cover, period);
  return runs.truth === "yes" && cover.barred === null ? openBy(cover) : runs;
}

/** Whether the time and counters of a period have not run out, whatever excludes or proves. */
export function termTruth(cover: Cover, period: string): Truth3 {
  const terms = cover.terms.filter((term) => term.period === period);
  const states = terms.map(({ state }) => (state === null ? null : state === "in-term"));
  if (states.includes(true)) return { truth: "yes", missing: [] };
  if (states.includes(null)) return openBy(cover);
  return cover.policy === null ? openBy(cover) : { truth: "no", missing: [] };
}

const openBy = (cover: Cover): Truth3 => ({
  truth: "open",
  missing: cover.missing,
  ...(cover.unread ? { unread: true } : {}),
});
