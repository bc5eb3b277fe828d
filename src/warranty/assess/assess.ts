import { AftersaleError, type Issue, previewOnly, type Result } from "../../decision/index.js";
import { defineFunction, type RuleSet } from "../../rule-set/index.js";
import { fromDayNumber } from "../../time/index.js";
import { longHours, type ReadClaim, readWhatCan } from "../claim/index.js";
import type { WarrantyAssessment, WarrantyClaim } from "../model/index.js";
import { dateOf, NEVER } from "../term/index.js";
import { assessComponents } from "./assess-component.js";
import { earlyFailureOf } from "./early-failure.js";
import { planIssues } from "./plan-issues.js";
import { decidingOf, type Selected, selectSets } from "./selected.js";
import { factIssues } from "./set-views.js";
import { earlier, policiesOf, summaryOf } from "./summary.js";
import { unknownCounters, unknownNames } from "./unknown-names.js";

/** The rule sets that a claim is decided by: any number of versions, from `parseRuleSet`. */
export interface WarrantySets {
  readonly warranty: readonly RuleSet<"warranty">[];
}

export interface AssessOptions {
  /** Lets drafts and versions not in force decide; the decision says so. */
  readonly preview?: boolean;
}

/**
 * What the warranty covers of a product: per component and cost type whether it is covered, to what
 * share, from when to when and why (5.1, 5.2, 5.4). Floors among the sets are alternative grants.
 *
 * @throws AftersaleError with every issue of the claim: shape, dates out of order, unknown components
 * @example
 * const sets = { warranty: [parseRuleSet(standardWarranty, { kind: "warranty" })] };
 * const claim = {
 *   asOf: "2026-11-24",
 *   sold: "2026-01-10",
 *   proof: { papers: ["invoice"] },
 *   components: [{ id: "1", component: "ac.remote" }],
 * };
 * assessWarranty(sets, claim).components[0].coverage.parts.outcome; // { coverage: "covered", share: 100 }
 */
export function assessWarranty(
  sets: WarrantySets,
  claim: WarrantyClaim,
  options: AssessOptions = {},
): WarrantyAssessment {
  return assessWarrantyTwins.run(sets, claim, options);
}

/** `assessWarranty` as a Result; takes any value for a claim. */
export function safeAssessWarranty(
  sets: WarrantySets,
  claim: unknown,
  options: AssessOptions = {},
): Result<WarrantyAssessment> {
  return assessWarrantyTwins.safe(sets, claim, options);
}

export const assessWarrantyTwins = defineFunction({
  name: "assessWarranty",
  needs: ["warranty"],
  options: previewOnly,
  read: readWhatCan,
  decide: ({ byKind, input: claim, issues, options }) => {
    const selected = selectSets(byKind.warranty, claim, options.preview);
    const found = [...issues, ...longHours(claim), ...unknownCounters(selected, claim)];
    return assessBy(selected, claim, found);
  },
});

/** The same for a claim that was read. Throws what the sets refuse. */
export function assess(
  sets: readonly RuleSet[],
  claim: ReadClaim,
  { preview }: AssessOptions,
): WarrantyAssessment {
  return assessBy(selectSets(sets, claim, preview), claim, []);
}

/** Throws the issues `found` before together with those that the sets find. */
function assessBy(
  selected: Selected,
  claim: ReadClaim,
  found: readonly Issue[],
): WarrantyAssessment {
  const issues = [...found, ...unknownNames(selected, claim), ...planIssues(selected, claim)];
  if (issues.length > 0) {
    throw new AftersaleError(withOthers(issues, factIssues(decidingOf(selected), claim)));
  }
  const first = selected.company ?? selected.floors[0] ?? null;
  const judgedOn = first?.policy.judgedOn ?? "occurred";
  const faulted = judgedOn === "occurred" ? (claim.occurred ?? claim.reported) : claim.reported;
  const day = faulted ?? claim.asOf;
  const components = assessComponents(selected, claim, day, faulted === null);
  const early = first === null ? null : earlyFailureOf(first.policy, claim, day);
  const summary = summaryOf(components);
  const earlyChange = early !== null && faulted === null ? early.changes : NEVER;
  return {
    asOf: fromDayNumber(claim.asOf),
    day: fromDayNumber(day),
    status: summary.status,
    confidence: summary.confidence,
    components,
    earlyFailure: early?.view ?? null,
    missing: summary.missing,
    assumed: summary.assumed,
    reasons: selected.reasons,
    policies: policiesOf(selected),
    nextChangeAt: earlier(summary.nextChangeAt, dateOf(earlyChange)),
  };
}

/** Issues with those that lie elsewhere: what is wrong in shape is not judged by the vocabulary too. */
function withOthers(issues: readonly Issue[], others: readonly Issue[]): readonly Issue[] {
  const places = issues.map(({ at }) => at);
  const elsewhere = others.filter(
    ({ at }) => !places.some((place) => place !== "" && `${at}/`.startsWith(`${place}/`)),
  );
  return [...issues, ...elsewhere];
}
