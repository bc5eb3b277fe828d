import type { Reason } from "../../../decision/index.js";
import type { RuleSet } from "../../../rule-set/index.js";
import type { RemedyDecision, Unavailable } from "../outcome/index.js";
import { type Remedy, rulesOf } from "../policy/index.js";
import { plainReason, type ReasonCode, rowReason } from "../texts/index.js";

const CODES = {
  "window-over": "remedy.window-over",
  conditions: "remedy.not-offered",
  "not-in-term": "remedy.not-in-term",
  "another-step": "remedy.another-step",
} as const satisfies Readonly<Record<Exclude<Unavailable["why"], "refused">, ReasonCode>>;

/** Why the remedy demanded is not open, by each set that knows it. */
export function notGranted(
  remedy: Remedy,
  { options }: RemedyDecision,
  sets: readonly RuleSet[],
): readonly Reason[] {
  const entries = (options.value?.unavailable ?? []).filter((each) => each.remedy === remedy);
  if (entries.length === 0) return [plainReason(null, "remedy.nobody-offers", { remedy })];
  return entries.flatMap((entry) => {
    const set = sets.find(({ id, version }) => `${id}@${version}` === entry.set);
    return set === undefined ? [] : [reasonOf(entry, set)];
  });
}

function reasonOf({ remedy, why, ground, step }: Unavailable, set: RuleSet): Reason {
  const { steps, refusals, interim } = rulesOf(set).tables;
  if (why === "refused") {
    const refusal = refusals.find(({ row }) => row.ground === ground);
    if (refusal !== undefined) return rowReason(set, refusal, "remedy.refused", { remedy });
  }
  const row =
    steps.find((each) => each.row.name === step) ??
    interim.find((each) => each.row.remedy === remedy);
  const code = why === "refused" ? "remedy.not-offered" : CODES[why];
  return row === undefined
    ? plainReason(set, "remedy.nobody-offers", { remedy })
    : rowReason(set, row, code, { remedy });
}
