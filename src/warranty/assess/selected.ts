import type { FactRef, PolicyRef, Reason } from "../../decision/index.js";
import { inForce, noneInForce, type RuleSet, sortSets } from "../../rule-set/index.js";
import { fromDayNumber } from "../../time/index.js";
import type { ReadClaim } from "../claim/index.js";
import { startDates } from "../model/index.js";
import { policyOf, type WarrantyPolicy } from "../policy/index.js";

/** A version that takes part. */
export interface Deciding {
  readonly set: RuleSet;
  readonly policy: WarrantyPolicy;
  readonly ref: PolicyRef;
}

/** The versions that decide a claim, the company's first. */
export interface Selected {
  readonly company: Deciding | null;
  readonly floors: readonly Deciding[];
  /** Dates to ask for where none is known that picks a version. */
  readonly ask: readonly FactRef[];
  /** Why no version decides. */
  readonly reasons: readonly Reason[];
}

/** The versions in one list, the company's first. */
export const decidingOf = ({ company, floors }: Selected): readonly Deciding[] =>
  company === null ? floors : [company, ...floors];

/** Picks the versions in force on the dates of the claim. */
export function selectSets(
  sets: readonly RuleSet[],
  claim: ReadClaim,
  preview: boolean | undefined,
): Selected {
  const sorted = sortSets(sets);
  const dates: Record<string, string> = {};
  for (const name of startDates) {
    const day = claim.dates[name];
    if (day !== undefined) dates[name] = fromDayNumber(day);
  }
  const groups = [sorted.company, ...sorted.floors].filter((versions) => versions.length > 0);
  const ask: FactRef[] = [];
  const reasons: Reason[] = [];
  const deciding = groups.flatMap((versions) => {
    const selection = inForce(versions, dates, { preview });
    if (selection.found !== null) {
      const { set, policy: ref } = selection.found;
      return [{ set, policy: policyOf(set), ref }];
    }
    ask.push(...selection.ask.map((fact) => ({ fact, at: `/${fact}` })));
    if (selection.date !== null) reasons.push(...noneInForce("warranty", selection));
    return [];
  });
  const isFloor = ({ set }: Deciding) => set.document.modality === "floor";
  return {
    company: deciding.find((each) => !isFloor(each)) ?? null,
    floors: deciding.filter(isFloor),
    ask,
    reasons,
  };
}
