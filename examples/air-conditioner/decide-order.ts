import { readFileSync } from "node:fs";
import {
  assessWarranty,
  type Contact,
  checkIntake,
  type Issue,
  type KindName,
  parseInstrument,
  parseRuleSet,
  type QuoteJob,
  quote,
  safeAssessWarranty,
  safeCheckIntake,
  safeQuote,
  type WarrantyAssessment,
  type WarrantyClaim,
} from "../../src/index.js";

/** A repair order as a dealer writes it: what was asked for, what is claimed, what is to be done. */
export interface RepairOrder {
  readonly request: Contact;
  readonly claim: WarrantyClaim;
  readonly job: Omit<QuoteJob, "coverage">;
}

const document = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8"));

const instruments = [parseInstrument(document("instruments/after-sales-regulation.json"))];
const ruleSet = <K extends KindName>(kind: K) =>
  parseRuleSet(document(`standard/${kind}/1.0.0.json`), { kind, instruments });

const sets = {
  intake: [ruleSet("intake")],
  warranty: [ruleSet("warranty")],
  fees: [ruleSet("fees")],
};

/** Decides an order: is it complete, what is covered, what does it cost and who pays. */
export function decideOrder({ request, claim, job }: RepairOrder) {
  const intake = checkIntake(sets, request);
  const warranty = assessWarranty(sets, claim);
  const bill = quote(sets, { ...job, coverage: coverageOf(warranty) });
  return { intake, warranty, bill };
}

/** Everything wrong with an order, each at its place in the order. */
export function orderIssues(order: unknown): Issue[] {
  const { request, claim, job } = (order ?? {}) as Partial<RepairOrder>;
  const bill = { ...job, coverage: [] } as QuoteJob;
  const parts = {
    request: safeCheckIntake(sets, request as Contact),
    claim: safeAssessWarranty(sets, claim as WarrantyClaim),
    job: safeQuote(sets, job === undefined ? (job as unknown as QuoteJob) : bill),
  };
  return Object.entries(parts).flatMap(([part, result]) =>
    result.ok ? [] : result.issues.map((issue) => ({ ...issue, at: `/${part}${issue.at}` })),
  );
}

/** What the warranty decided, as billing takes it: a share for each component and cost. */
function coverageOf({ components }: WarrantyAssessment): QuoteJob["coverage"] {
  return components.flatMap(({ component, coverage }) =>
    Object.entries(coverage).map(([cost, { outcome }]) => ({
      component,
      cost: cost as "parts" | "labour" | "travel",
      share: outcome?.share ?? null,
    })),
  );
}
