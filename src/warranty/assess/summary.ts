import {
  type AssumedFact,
  type Confidence,
  distinctDefaults,
  distinctRefs,
  type FactRef,
  lessSettled,
  type PolicyRef,
  type Status,
} from "../../decision/index.js";
import type { ComponentAssessment, CoverageDecision, WarrantyAssessment } from "../model/index.js";
import { decidingOf, type Selected } from "./selected.js";
import { weaker } from "./weakest.js";

/** What the cells of all components come to together, the supplier's among them. */
export type Summary = Pick<
  WarrantyAssessment,
  "status" | "confidence" | "missing" | "assumed" | "nextChangeAt"
>;

/** The least settled status, the weakest source, every fact once, the first change. */
export function summaryOf(components: readonly ComponentAssessment[]): Summary {
  let status: Status = "determined";
  let confidence: Confidence = "own-policy";
  let next: string | null = null;
  const missing = new Set<FactRef>();
  const assumed = new Set<AssumedFact>();
  const add = (cell: CoverageDecision): void => {
    if (cell.status !== status) status = lessSettled(status, cell.status);
    confidence = weaker(confidence, cell.confidence);
    next = earlier(next, cell.nextChangeAt);
    for (const fact of cell.missing) missing.add(fact);
  };
  for (const { coverage, supplier } of components) {
    let before: CoverageDecision | null = null;
    for (const costType in coverage) {
      const cell = coverage[costType] as CoverageDecision;
      add(cell);
      // All cells of a component share one list.
      if (before === null) for (const fact of cell.assumed) assumed.add(fact);
      before = cell;
    }
    if (supplier === null) continue;
    for (const costType in supplier) add(supplier[costType] as CoverageDecision);
  }
  return {
    status,
    confidence,
    missing: distinctRefs([...missing]),
    assumed: distinctDefaults([...assumed]),
    nextChangeAt: next,
  };
}

/** The first of two dates, null where there is none. */
export const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

export const policiesOf = (selected: Selected): readonly PolicyRef[] =>
  decidingOf(selected).map(({ ref }) => ref);
