import { fromDayNumber } from "../../../time/index.js";
import { hostFacts, type ReadRemedyClaim, type RemedyRepair } from "../claim/index.js";
import { informedMonths } from "./informed-months.js";
import type { Scene } from "./scene.js";
import { workingDays } from "./working-days.js";

type Known = Pick<Scene, "rules" | "read" | "cover" | "clock" | "history" | "calendar">;

/** The facts of a claim as the conditions of one set read them, with what follows from them. */
export function sceneFacts(known: Known): Readonly<Record<string, unknown>> {
  const { rules, read, cover, history } = known;
  const { claim, dates } = read;
  const facts = hostFacts(claim);
  // Assigned, since adding keys to a spread object is slow.
  const delivered = dates.get("delivered");
  if (!claim.delivered && delivered !== undefined) facts.delivered = fromDayNumber(delivered);
  facts.history = history;
  if (rules.attributes.size > 0) facts.attributes = attributesFor(known);
  facts.repair = repairFacts(known);
  facts.sale = Object.assign({}, claim.sale, {
    informedLate: dates.has("sale.informedOn"),
    informedMonths: rules.reads.has("sale.informedMonths") ? informedMonths(read) : undefined,
  });
  facts.demand = Object.assign({}, claim.demand, {
    goodsBack: dates.has("demand.goodsBackOn"),
    workingDays: rules.reads.has("demand.workingDays") ? demandDays(known) : undefined,
  });
  if (cover.covered.truth !== "open") facts.covered = cover.covered.truth;
  if (cover.coveredCosts !== null) facts.coveredCosts = cover.coveredCosts;
  facts.promised = claim.promisedTerm != null;
  return facts;
}

/** Host's own facts that the set declares. */
function attributesFor({ rules, read }: Known): Readonly<Record<string, unknown>> {
  const given = Object.entries(read.claim.attributes ?? {});
  return Object.fromEntries(given.filter(([name]) => rules.attributes.has(name)));
}

const NOT_IN_REPAIR = {
  underway: false,
  days: 0,
  delay: null,
  workingDays: 0,
  mendedBefore: false,
};

/** The stay in repair that was last. */
function repairFacts({ rules, read, clock, calendar }: Known) {
  const last = read.repairs.at(-1);
  if (last === undefined) return NOT_IN_REPAIR;
  const { received, returned, delay } = last;
  return {
    underway: returned == null,
    days: clock.days.at(-1) ?? 0,
    delay: delay ?? null,
    mendedBefore: mendedBefore(last, read.claim),
    workingDays: rules.reads.has("repair.workingDays")
      ? workingDays(
          received,
          returned ?? read.claim.asOf,
          calendar,
          rules.limits.get("repair.workingDays") ?? [],
        )
      : undefined,
  };
}

/** Whether a stay is over that mended the goods, so that what failed on a later day is another matter. */
function mendedBefore(
  { mended, returned }: RemedyRepair,
  { fault }: ReadRemedyClaim["claim"],
): boolean {
  const failedOn = fault?.occurredOn ?? fault?.reportedOn;
  return mended === true && returned != null && failedOn != null && failedOn > returned;
}

function demandDays({ read, rules, calendar }: Known): number | undefined {
  const { demand, asOf } = read.claim;
  const limits = rules.limits.get("demand.workingDays") ?? [];
  return workingDays(demand?.on ?? null, asOf, calendar, limits);
}
