import { type InForce, inForce, type RuleSet, sortSets } from "../../../rule-set/index.js";
import { startDates } from "../../model/index.js";

/** The company's own set in force today: how goods are handled follows the day, not the sale. */
export function companySet(
  sets: readonly RuleSet[],
  asOf: string,
  preview: boolean,
): InForce | null {
  const { company } = sortSets(sets);
  if (company.length === 0) return null;
  const dates = Object.fromEntries(startDates.map((name) => [name, asOf]));
  const { found } = inForce(company, dates, { preview });
  if (found === null) return null;
  return { ...found, policy: { ...found.policy, basis: { fact: "asOf", date: asOf } } };
}
