import type { LoadedFacts } from "../conditions/index.js";
import { type FactRef, perObject } from "../decision/index.js";
import { factRefs, factsFor, type RuleSet } from "../rule-set/index.js";
import type { QuoteJob } from "./model/index.js";

/** What every step of a quote reads: the price list, the job, and the facts of the case. */
export interface QuoteContext {
  readonly set: RuleSet<"fees">;
  readonly job: QuoteJob;
  readonly currency: string;
  /** The facts of the case with those of one charge, loaded once. */
  readonly loaded: (own: Readonly<Record<string, unknown>>) => LoadedFacts;
}

const NOT_TRAVELLED = {
  kind: "carry-in",
  terrain: "ordinary",
  time: "working-hours",
  statutoryHoliday: false,
};

export function contextOf(set: RuleSet<"fees">, job: QuoteJob, currency: string): QuoteContext {
  const { quoted, visit = NOT_TRAVELLED, freight, goods, attributes } = job;
  const caseFacts = {
    quoted,
    visit,
    ...(freight === undefined
      ? {}
      : { freight: { cause: freight.cause, payer: freight.payer ?? null } }),
    goods: { litres: goods?.litres, washKg: goods?.washKg },
    ...(attributes === undefined ? {} : { attributes }),
  };
  const loaded = perObject((own: object) => factsFor(set, { ...caseFacts, ...own }));
  return { set, job, currency, loaded };
}

/** The facts of the case with those of one charge. */
export const loadedFacts = (
  { loaded }: QuoteContext,
  own: Readonly<Record<string, unknown>>,
): LoadedFacts => loaded(own);

/** Where the host finds facts of the vocabulary in its job, for a charge at a place in it. */
export function jobRefs(
  { set }: QuoteContext,
  facts: readonly string[],
  at: string,
): readonly FactRef[] {
  const own: Readonly<Record<string, string>> = {
    covered: "/coverage",
    repaired: at.startsWith("/work") ? `${workOf(at)}/repaired` : "/work",
    component: `${workOf(at)}/component`,
    job: `${workOf(at)}/labour/job`,
    grade: `${workOf(at)}/labour/grade`,
    "part.number": `${at}/part`,
    "part.oldReturned": `${at}/oldPartReturned`,
  };
  return factRefs(set, facts, (fact) => {
    const place = own[fact];
    return place === undefined ? null : [{ fact, at: place }];
  });
}

const workOf = (at: string) => at.split("/").slice(0, 3).join("/");
