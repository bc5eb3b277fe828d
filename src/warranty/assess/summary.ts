import {
  type AssumedFact,
  type Confidence,
  didYouMean,
  type FactRef,
  type Issue,
  issue,
  type PolicyRef,
  pointer,
  type Status,
} from "../../decision/index.js";
import { compiledSet } from "../../rule-set/index.js";
import type { ReadClaim } from "../claim/index.js";
import type { ComponentAssessment, CoverageDecision, WarrantyAssessment } from "../model/index.js";
import type { Selected } from "./selected.js";
import { distinctFacts, weaker } from "./weakest.js";

const SETTLED: readonly Status[] = [
  "determined",
  "options",
  "provisional",
  "needs-judgement",
  "needs-parameter",
  "needs-facts",
  "conflict",
  "out-of-scope",
  "no-policy",
];

/** What the cells of all components come to together. */
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
  for (const { coverage } of components) {
    let before: CoverageDecision | null = null;
    for (const costType in coverage) {
      const cell = coverage[costType] as CoverageDecision;
      if (cell.status !== status) status = lessSettled(status, cell.status);
      confidence = weaker(confidence, cell.confidence);
      next = earlier(next, cell.nextChangeAt);
      for (const fact of cell.missing) missing.add(fact);
      // All cells of a component share one list.
      if (before === null) for (const fact of cell.assumed) assumed.add(fact);
      before = cell;
    }
  }
  return {
    status,
    confidence,
    missing: distinctFacts([...missing]),
    assumed: distinctFacts([...assumed]),
    nextChangeAt: next,
  };
}

const lessSettled = (a: Status, b: Status): Status =>
  SETTLED.indexOf(b) > SETTLED.indexOf(a) ? b : a;

/** The first of two dates, null where there is none. */
export const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

export function policiesOf({ company, floors }: Selected): readonly PolicyRef[] {
  return [...(company === null ? [] : [company]), ...floors].map(({ ref }) => ref);
}

/** Components that the company's set does not know, and host's facts that no set knows. */
export function unknownNames(selected: Selected, claim: ReadClaim): readonly Issue[] {
  return [...unknownComponents(selected, claim), ...unknownAttributes(selected, claim)];
}

function unknownComponents({ company }: Selected, claim: ReadClaim): readonly Issue[] {
  const known = company?.policy.known ?? null;
  if (known === null) return [];
  const strange = claim.components.filter(({ code }) => !known.has(code));
  return strange.map(({ code, at }) => {
    const params = { component: code, hint: didYouMean(code, [...known]) };
    return issue("warranty.unknown-component", pointer(at, "component"), params);
  });
}

function unknownAttributes({ company, floors }: Selected, claim: ReadClaim): readonly Issue[] {
  const given = [{ attributes: claim.attributes, at: "" }, ...claim.components].filter(
    ({ attributes }) => Object.keys(attributes).length > 0,
  );
  const sets = [...(company === null ? [] : [company]), ...floors].map(({ set }) => set);
  if (sets.length === 0 || given.length === 0) return [];
  const names = sets.flatMap((set) => [
    ...(compiledSet(set).lexicon.root.children.get("attributes")?.children.keys() ?? []),
  ]);
  return given.flatMap(({ attributes, at }) =>
    Object.keys(attributes)
      .filter((name) => !names.includes(name))
      .map((name) => {
        const short = name.slice(0, 60);
        const params = { fact: `attributes.${short}`, hint: didYouMean(short, names) };
        return issue("fact.unknown", pointer(at, "attributes", name), params);
      }),
  );
}
