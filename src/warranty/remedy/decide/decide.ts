import { AftersaleError, type AssumedFact, type PolicyRef } from "../../../decision/index.js";
import { plainReason } from "../../../rule-set/index.js";
import { fromDayNumber } from "../../../time/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";
import { distinctRefs, weakestSource } from "../heads/index.js";
import type { Head, RemedyDecision } from "../outcome/index.js";
import type { Scene } from "../scene/index.js";
import { answerSet, governedInstead, inScope, type SetAnswer } from "./answer-set.js";
import type { ReadSets } from "./decide-remedy.js";
import { withDoubt } from "./doubt.js";
import { headsOf } from "./merge-heads.js";
import { nextChange } from "./next-change.js";
import { type Stage, stageOf } from "./stage.js";
import { unknownAttributes } from "./unknown-attributes.js";

/** Decides a claim that was read by sets that were read. */
export function decide(sets: ReadSets, read: ReadRemedyClaim, preview: boolean): RemedyDecision {
  const unknown = unknownAttributes(sets, read);
  if (unknown.length > 0) throw new AftersaleError(unknown);
  const stage = stageOf(sets, read, preview);
  const scoped = stage.scenes.map((scene) => ({ scene, scope: inScope(scene) }));
  const speaking = scoped.filter(({ scope }) => scope.truth !== "no");
  const silent = scoped.filter(({ scope }) => scope.truth === "no").map(({ scene }) => scene);
  const answers = speaking.map(({ scene }) => answerSet(scene));
  const none = noneSpeak(stage, silent, answers.length > 0);
  const doubt = speaking.flatMap(({ scope }) => scope.missing);
  const sure = answers.filter((_, i) => speaking[i]?.scope.truth === "yes");
  const heads =
    doubt.length === 0
      ? headsOf(answers, none)
      : withDoubt(sure.length > 0 ? headsOf(sure, null) : null, headsOf(answers, none), doubt);
  const scenes = speaking.map(({ scene }) => scene);
  const all: readonly Head<unknown>[] = Object.values(heads);
  const decided = all.filter(({ value }) => value !== null && !isEmpty(value));
  const { confidence, source } = weakestSource(decided);
  return {
    asOf: fromDayNumber(read.asOf),
    status: heads.options.status,
    confidence,
    weakest: source,
    governedBy: answers.length > 0 ? heads.governedBy : governedElsewhere(silent, heads.governedBy),
    cover: heads.cover,
    options: heads.options,
    refund: heads.refund,
    deadlines: heads.deadlines,
    fees: heads.fees,
    loaner: heads.loaner,
    burdenOfProof: heads.burdenOfProof,
    breaches: heads.breaches,
    recourse: heads.recourse,
    termEffect: heads.termEffect,
    damages: heads.damages,
    duties: heads.duties,
    clocks: answers[0]?.clocks ?? NO_CLOCKS,
    missing: distinctRefs(all.flatMap(({ missing }) => missing)),
    assumed: distinctAssumed(stage.assumed, answers),
    reasons: [
      ...stage.reasons,
      ...(source === null ? [] : [plainReason(null, "remedy.weakest", { source, confidence })]),
    ],
    policies: policiesOf(scenes),
    nextChangeAt: nextChange(heads, { scenes, silent, turns: stage.turns }, read.asOf),
  };
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const NO_CLOCKS: RemedyDecision["clocks"] = {
  sinceStart: null,
  inRepair: null,
  repairDays: [],
  cumulativeRepairDays: null,
  waitingDays: 0,
};

/** The head that stands where no set speaks. */
function noneSpeak(stage: Stage, silent: readonly Scene[], some: boolean): Head<never> | null {
  if (some) return null;
  const reasons = silent.map(({ set, document }) =>
    plainReason(set, "remedy.out-of-scope", { title: document.title }),
  );
  return {
    status: silent.length > 0 ? "out-of-scope" : "no-policy",
    value: null,
    missing: [],
    confidence: "own-policy",
    source: null,
    reasons: [...stage.reasons, ...reasons],
  };
}

/** Where no set speaks, the instruments that the sets point to. */
function governedElsewhere(
  silent: readonly Scene[],
  head: RemedyDecision["governedBy"],
): RemedyDecision["governedBy"] {
  const instruments = [...new Set(silent.flatMap(governedInstead))];
  if (instruments.length === 0) return head;
  const value = instruments.map((instrument) => ({ set: null, instrument, floor: true }));
  return { ...head, value };
}

/** Every version that took part, once. */
function policiesOf(scenes: readonly Scene[]): readonly PolicyRef[] {
  const policies = new Map<string, PolicyRef>();
  for (const { policy, cover } of scenes) {
    policies.set(`${policy.id}@${policy.version}`, policy);
    const terms = cover.policy;
    if (terms !== null) policies.set(`${terms.id}@${terms.version}`, terms);
  }
  return [...policies.values()];
}

/** Every fact once, as the last one took it. */
function distinctAssumed(
  first: readonly AssumedFact[],
  answers: readonly SetAnswer[],
): readonly AssumedFact[] {
  const all = [...first, ...answers.flatMap(({ assumed }) => assumed)];
  return [...new Map(all.map((each) => [each.fact, each])).values()];
}
