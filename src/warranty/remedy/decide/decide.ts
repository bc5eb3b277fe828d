import { AftersaleError, type AssumedFact, type PolicyRef } from "../../../decision/index.js";
import { plainReason } from "../../../rule-set/index.js";
import { fromDayNumber } from "../../../time/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";
import { distinctRefs, weakestSource } from "../heads/index.js";
import type { Head, RemedyDecision } from "../outcome.js";
import type { Scene } from "../scene/index.js";
import { answerSet, governedInstead, inScope } from "./answer-set.js";
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
  const sure = answers.filter((_, i) => speaking[i]?.scope.truth === "yes");
  const heads = withDoubt(
    sure.length > 0 ? headsOf(sure, null) : null,
    headsOf(answers, noneSpeak(stage, silent, answers.length > 0)),
    speaking.flatMap(({ scope }) => scope.missing),
  );
  const scenes = speaking.map(({ scene }) => scene);
  const all = Object.values(heads);
  const decided = all.filter(({ value }) => value !== null && !isEmpty(value));
  const { confidence, source } = weakestSource(decided);
  return {
    asOf: fromDayNumber(read.asOf),
    status: heads.options.status,
    confidence,
    weakest: source,
    ...heads,
    ...(answers.length > 0 ? {} : { governedBy: governedElsewhere(silent, heads.governedBy) }),
    clocks: answers[0]?.clocks ?? NO_CLOCKS,
    missing: distinctRefs(all.flatMap(({ missing }) => missing)),
    assumed: distinctAssumed([...stage.assumed, ...answers.flatMap(({ assumed }) => assumed)]),
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

function policiesOf(scenes: readonly Scene[]): readonly PolicyRef[] {
  const all = scenes.flatMap(({ policy, cover }) =>
    cover.policy === null ? [policy] : [policy, cover.policy],
  );
  const byKey = new Map(all.map((ref) => [`${ref.id}@${ref.version}`, ref]));
  return [...byKey.values()];
}

function distinctAssumed(all: readonly AssumedFact[]): readonly AssumedFact[] {
  return [...new Map(all.map((each) => [each.fact, each])).values()];
}
