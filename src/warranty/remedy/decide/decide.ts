import {
  AftersaleError,
  type AssumedFact,
  distinctRefs,
  type FactRef,
  lastBy,
  type PolicyRef,
} from "../../../decision/index.js";
import { fromDayNumber } from "../../../time/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";
import { weakestSource } from "../heads/index.js";
import type { Head, RemedyDecision } from "../outcome/index.js";
import type { Scene } from "../scene/index.js";
import { plainReason } from "../texts/index.js";
import { answerSet, governedInstead, inScope, type SetAnswer } from "./answer-set.js";
import type { ReadSets } from "./decide-remedy.js";
import { withDoubt } from "./doubt.js";
import { type Heads, headsOf } from "./merge-heads.js";
import { nextChange } from "./next-change.js";
import { type Stage, stageOf } from "./stage.js";
import { unknownAttributes } from "./unknown-attributes.js";

/** Decides a claim that was read by sets that were read. */
export function decide(sets: ReadSets, read: ReadRemedyClaim, preview: boolean): RemedyDecision {
  const unknown = unknownAttributes(sets, read);
  if (unknown.length > 0) throw new AftersaleError(unknown);
  const stage = stageOf(sets, read, preview);
  const heard = hear(stage.scenes);
  const { speaking, silent, answers } = heard;
  const heads = headsHeard(heard, answers.length > 0 ? null : noneSpeak(stage, silent));
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
    clocks: answers[0]?.clocks ?? noClocks(),
    missing: distinctRefs(all.flatMap(({ missing }) => missing)),
    assumed: distinctAssumed(stage.assumed, answers),
    reasons: [
      ...stage.reasons,
      ...(source === null ? [] : [plainReason(null, "remedy.weakest", { source, confidence })]),
    ],
    policies: policiesOf(speaking),
    nextChangeAt: nextChange(heads, { scenes: speaking, silent, turns: stage.turns }, read.asOf),
  };
}

/** The sets that speak of the case, or may, with their answers, and those that do not. */
interface Heard {
  readonly speaking: readonly Scene[];
  readonly silent: readonly Scene[];
  readonly answers: readonly SetAnswer[];
  /** Of the sets that surely speak. */
  readonly sure: readonly SetAnswer[];
  /** What it waits for whether the others do. */
  readonly doubt: readonly FactRef[];
}

function hear(scenes: readonly Scene[]): Heard {
  const speaking: Scene[] = [];
  const silent: Scene[] = [];
  const answers: SetAnswer[] = [];
  const sure: SetAnswer[] = [];
  const doubt: FactRef[] = [];
  for (const scene of scenes) {
    const scope = inScope(scene);
    if (scope.truth === false) {
      silent.push(scene);
      continue;
    }
    const answer = answerSet(scene);
    speaking.push(scene);
    answers.push(answer);
    if (scope.truth === true) sure.push(answer);
    doubt.push(...scope.missing);
  }
  return { speaking, silent, answers, sure, doubt };
}

function headsHeard({ answers, sure, doubt }: Heard, none: Head<never> | null): Heads {
  const all = headsOf(answers, none);
  if (doubt.length === 0) return all;
  return withDoubt(sure.length > 0 ? headsOf(sure, null) : null, all, doubt);
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const noClocks = (): RemedyDecision["clocks"] => ({
  sinceStart: null,
  inRepair: null,
  repairDays: [],
  cumulativeRepairDays: null,
  waitingDays: 0,
});

/** The head that stands where no set speaks. */
function noneSpeak(stage: Stage, silent: readonly Scene[]): Head<never> {
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
  const policies = scenes.flatMap(({ policy, cover }) =>
    cover.policy === null ? [policy] : [policy, cover.policy],
  );
  return lastBy(policies, ({ id, version }) => `${id}@${version}`);
}

/** Every fact once, as the last one took it. */
function distinctAssumed(
  first: readonly AssumedFact[],
  answers: readonly SetAnswer[],
): readonly AssumedFact[] {
  const all = [...first, ...answers.flatMap(({ assumed }) => assumed)];
  return lastBy(all, ({ fact }) => fact);
}
