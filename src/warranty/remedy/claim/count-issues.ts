import { type Issue, issue, pointer } from "../../../decision/index.js";
import type { RemedyClaim } from "./claim.js";

/** Counts that are among all repairs. */
const AMONG_REPAIRS = ["failedRepairs", "sameFaultRepairs", "safetyRepairs"] as const;

const isCount = (value: unknown): value is number => typeof value === "number";

/** Counts of the host's that cannot be: more of one kind than there are, or fewer than are listed as over. */
export function countIssues({ history, repairs }: RemedyClaim): readonly Issue[] {
  if (!history) return [];
  const all = history.repairs;
  const beyond = AMONG_REPAIRS.flatMap((name) => {
    const found = history[name];
    if (!isCount(found) || !isCount(all) || found <= all) return [];
    const params = { name: `history.${name}`, found, other: "history.repairs", most: all };
    return [issue("remedy.count-order", pointer("/history", name), params)];
  });
  if (!Array.isArray(repairs)) return beyond;
  const listed = {
    repairs: repairs.filter(({ returned }) => returned != null).length,
    failedRepairs: repairs.filter(({ mended }) => mended === false).length,
  };
  const short = (["repairs", "failedRepairs"] as const).flatMap((name) => {
    const found = history[name];
    if (!isCount(found) || found >= listed[name]) return [];
    const params = { name: `history.${name}`, found, listed: listed[name] };
    return [issue("remedy.count-listed", pointer("/history", name), params)];
  });
  return [...short, ...beyond];
}
