import type { Covers } from "../model/index.js";

/** The cost types, among those a policy knows, that are covered. */
export function coveredOf(covers: Covers, costTypes: readonly string[]): readonly string[] {
  if (!covers.except) return covers.costTypes;
  return costTypes.filter((costType) => !covers.costTypes.includes(costType));
}

export const reaches = (covers: Covers | null, costType: string): boolean =>
  covers === null || covers.costTypes.includes(costType) !== covers.except;
