import { type Issue, pointer } from "../../../decision/index.js";
import { issue } from "../texts/index.js";
import type { RemedyClaim } from "./claim.js";
import { unitRepairs } from "./unit-repairs.js";

/** Counts that are among others. */
const AMONG = [
  ["failedRepairs", "repairs"],
  ["sameFaultRepairs", "repairs"],
  ["safetyRepairs", "repairs"],
  ["sameFaultFailures", "repairs"],
  ["sameFaultFailures", "failedRepairs"],
] as const;

const isCount = (value: unknown): value is number => typeof value === "number";

/** Counts of the host's that cannot be: more of one kind than there are, or fewer than are listed as over. */
export function countIssues(claim: RemedyClaim): readonly Issue[] {
  const { history } = claim;
  if (!history) return [];
  const beyond = AMONG.flatMap(([name, among]) => {
    const [found, all] = [history[name], history[among]];
    if (!isCount(found) || !isCount(all) || found <= all) return [];
    const params = { name: `history.${name}`, found, other: `history.${among}`, most: all };
    return [issue("remedy.count-order", pointer("/history", name), params)];
  });
  if (!Array.isArray(claim.repairs)) return beyond;
  const repairs = unitRepairs(claim);
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
