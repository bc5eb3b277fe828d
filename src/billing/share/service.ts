import type { AssumedFact, FactRef, Reason } from "../../decision/index.js";
import { ask, type RuleEvent } from "../../rule-set/index.js";
import type { Charge, Valued } from "../charge/index.js";
import { jobRefs, loadedFacts, type QuoteContext } from "../context.js";
import { type CoverageInput, costTypes, type ServiceType } from "../model/index.js";
import { ruleReason } from "../texts/index.js";
import {
  type ContractState,
  contractCovers,
  contractInForce,
  doubtsAbout,
  mayRunOut,
} from "./contract.js";
import type { Draft } from "./draft.js";

/** What the policy says of one part of a charge: every service it may be. */
export interface Service {
  readonly possible: readonly (ServiceType | null)[];
  readonly reasons: readonly Reason[];
  readonly missing: readonly FactRef[];
  readonly assumed: readonly AssumedFact[];
}

/** Asks how a part of a charge is served (5.3): free, paid, or by the contract. */
export function serviceOf(
  context: QuoteContext,
  charge: Charge,
  covered: boolean | undefined,
  contract: ContractState | "exhausted",
): Service {
  const inForce = contractInForce(context.job);
  const covers = contract === "exhausted" ? false : contractCovers(contract, charge);
  const own = { ...charge.facts, covered, contract: { inForce, covers } };
  const answer = ask(context.set, "service-type", loadedFacts(context, own));
  const possible = answer.possible.map(typeOf);
  const rule = answer.certain[0];
  const service = possible.length === 1 ? (possible[0] ?? null) : null;
  const reasons =
    service === null || rule === undefined
      ? []
      : [ruleReason(context.set, rule, `fee.${service}`, {}, charge.at)];
  const missing = answer.missing.flatMap((fact) =>
    fact === "contract.covers" && contract !== "exhausted"
      ? doubtsAbout(contract, charge)
      : jobRefs(context, [fact], charge.at),
  );
  return { possible, reasons, missing, assumed: answer.assumed };
}

const typeOf = (event: RuleEvent | null): ServiceType | null =>
  event === null ? null : (event.params as { readonly type: ServiceType }).type;

/** What may be by the contract may also be what follows once its quota is spent. */
export function mayTurnOut(
  context: QuoteContext,
  charge: Charge,
  possible: Draft["possible"],
  contract: ContractState,
): Draft["possible"] {
  if (!possible.includes("contract") || !mayRunOut(contract, charge)) return possible;
  return [...possible, ...serviceOf(context, charge, false, "exhausted").possible];
}

/** A charge with what was said of its service. */
export const withService = (valued: Valued, service: Service): Valued => ({
  ...valued,
  reasons: [...valued.reasons, ...service.reasons],
  assumed: [...valued.assumed, ...service.assumed],
});

/** Asks who pays the freight (5.9); without a rule nobody is assumed. */
export function freightPayer(context: QuoteContext, charge: Charge) {
  const answer = ask(
    context.set,
    "freight",
    loadedFacts(context, { ...charge.facts, ...coveredAny(context) }),
  );
  const possible = answer.possible.map((event) =>
    event === null ? null : (event.params as { readonly payer: "company" | "customer" }).payer,
  );
  const rule = answer.certain[0];
  const payer = possible.length === 1 ? (possible[0] ?? null) : null;
  const reasons =
    payer === null || rule === undefined
      ? []
      : [ruleReason(context.set, rule, `fee.freight-${payer}`, {}, charge.at)];
  const missing = jobRefs(context, answer.missing, charge.at);
  return { possible, reasons, missing, assumed: answer.assumed };
}

/** For freight, covered means that cover bears some cost of some component worked on. */
function coveredAny({ job }: QuoteContext): { covered: boolean | undefined } {
  const shares = job.work.flatMap(({ id, component, unit }) =>
    costTypes.map((cost) => {
      const fits = (each: CoverageInput) =>
        each.component === (id ?? component) && each.unit === unit && each.cost === cost;
      return job.coverage.find(fits)?.share ?? null;
    }),
  );
  if (shares.some((share) => share !== null && share > 0)) return { covered: true };
  return { covered: shares.includes(null) ? undefined : false };
}
