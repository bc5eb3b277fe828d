import { compiledSet, type RuleSet } from "../../rule-set/index.js";
import {
  type CoverageDecision,
  safeAssessWarranty,
  type TermView,
  type WarrantyAssessment,
  type WarrantyClaim,
} from "../../warranty/index.js";

/** What each set says of a claim when it decides alone. */
export interface Judged {
  readonly company: WarrantyAssessment;
  readonly floor: WarrantyAssessment;
}

/** A cost of which the floor surely bears more. */
export interface Shortfall {
  readonly costType: string;
  /** Null where the company's set does not know the cost type. */
  readonly company: CoverageDecision | null;
  readonly floor: CoverageDecision;
}

/** Null where one of the sets refuses the claim. */
export function judge(company: RuleSet, floor: RuleSet, claim: WarrantyClaim): Judged | null {
  const own = assess(company, claim);
  const other = own === null ? null : assess(floor, claim);
  return own === null || other === null ? null : { company: own, floor: other };
}

/** One version decides whatever its dates are; the caller keeps to the days that it reigns. */
function assess(set: RuleSet, claim: WarrantyClaim): WarrantyAssessment | null {
  const known = compiledSet(set).lexicon.root.children.get("attributes")?.children;
  const { attributes, ...rest } = claim;
  const own = Object.entries(attributes ?? {}).filter(([name]) => known?.has(name));
  const facts = own.length === 0 ? rest : { ...rest, attributes: Object.fromEntries(own) };
  const warranty = [set as RuleSet<"warranty">];
  const answer = safeAssessWarranty({ warranty }, facts, { preview: true });
  return answer.ok ? answer.value : null;
}

export function shortfalls({ company, floor }: Judged): readonly Shortfall[] {
  const coverage = floor.components[0]?.coverage ?? {};
  const own = company.components[0]?.coverage ?? {};
  return Object.entries(coverage).flatMap(([costType, decision]) => {
    const granted = decision.outcome?.share ?? null;
    if (decision.status !== "determined" || granted === null || granted === 0) return [];
    if (decision.confidence === "unread" || decision.term === null) return [];
    const ours = Object.hasOwn(own, costType) ? (own[costType] as CoverageDecision) : null;
    if (ours !== null && (ours.status !== "determined" || ours.outcome?.share == null)) return [];
    const borne = ours?.outcome?.share ?? 0;
    return borne < granted ? [{ costType, company: ours, floor: decision }] : [];
  });
}

/** The terms of the one component that is in question. */
export const termsIn = (assessment: WarrantyAssessment): readonly TermView[] =>
  (assessment.components[0]?.terms ?? []).filter(({ party }) => party === "customer");
