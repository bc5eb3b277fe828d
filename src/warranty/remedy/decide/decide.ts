import {
  AftersaleError,
  type AssumedFact,
  didYouMean,
  type FactRef,
  type Issue,
  issue,
  type PolicyRef,
  pointer,
  type Reason,
} from "../../../decision/index.js";
import {
  type InForce,
  inForce,
  plainReason,
  type RuleSet,
  sortSets,
} from "../../../rule-set/index.js";
import { fromDayNumber } from "../../../time/index.js";
import { startDates } from "../../model/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";
import { distinctRefs, weakestSource } from "../heads/index.js";
import type { Head, RemedyDecision } from "../outcome.js";
import { type Scene, setTheScene } from "../scene/index.js";
import { answerSet, inScope, type SetAnswer } from "./answer-set.js";
import type { ReadSets } from "./decide-remedy.js";
import {
  joinedBurden,
  joinedCover,
  joinedFees,
  joinedInterim,
  joinedLists,
  joinedOptions,
  joinedRefunds,
} from "./merge.js";
import { nextChange } from "./next-change.js";

interface Stage {
  readonly scenes: readonly Scene[];
  readonly assumed: readonly AssumedFact[];
  readonly reasons: readonly Reason[];
}

/** Decides a claim that was read by sets that were read. */
export function decide(sets: ReadSets, read: ReadRemedyClaim, preview: boolean): RemedyDecision {
  const unknown = unknownAttributes(sets, read);
  if (unknown.length > 0) throw new AftersaleError(unknown);
  const stage = stageOf(sets, read, preview);
  const scoped = stage.scenes.map((scene) => ({ scene, scope: inScope(scene) }));
  const speaking = scoped.filter(({ scope }) => scope.truth !== "no").map(({ scene }) => scene);
  const silent = scoped.filter(({ scope }) => scope.truth === "no").map(({ scene }) => scene);
  const doubt = scoped.flatMap(({ scope }) => scope.missing);
  const answers = speaking.map(answerSet);
  const none = noneSpeak(stage, silent, answers.length > 0);
  const heads = headsOf(answers, none, doubt);
  const all = Object.values(heads);
  const decided = all.filter(({ value }) => value !== null && !isEmpty(value));
  const { confidence, source } = weakestSource(decided);
  return {
    asOf: fromDayNumber(read.asOf),
    status: heads.options.status,
    confidence,
    weakest: source,
    ...heads,
    clocks: answers[0]?.clocks ?? NO_CLOCKS,
    missing: distinctRefs(all.flatMap(({ missing }) => missing)),
    assumed: distinctAssumed([...stage.assumed, ...answers.flatMap(({ assumed }) => assumed)]),
    reasons: [
      ...stage.reasons,
      ...(source === null ? [] : [plainReason(null, "remedy.weakest", { source, confidence })]),
    ],
    policies: policiesOf(speaking),
    nextChangeAt: nextChange(heads, speaking, read.asOf),
  };
}

/** Host's own facts that no set of the call declares: a slip, which must not pass for a fact not given. */
function unknownAttributes({ remedy, warranty }: ReadSets, { claim }: ReadRemedyClaim): Issue[] {
  const known = [...remedy, ...warranty].flatMap((set) =>
    Object.keys(set.document?.facts ?? {}).flatMap((name) =>
      name.startsWith("attributes.") ? [name.slice("attributes.".length)] : [],
    ),
  );
  return Object.keys(claim.attributes ?? {}).flatMap((name) => {
    if (known.some((each) => each === name || each.startsWith(`${name}.`))) return [];
    const params = { fact: `attributes.${name.slice(0, 60)}`, hint: didYouMean(name, known) };
    return [issue("fact.unknown", pointer("/attributes", name), params)];
  });
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const NO_CLOCKS: RemedyDecision["clocks"] = {
  sinceStart: null,
  inRepair: null,
  repairDays: [],
  cumulativeRepairDays: null,
  waitingDays: 0,
};

/** The versions in force, each with its scene set. */
function stageOf(sets: ReadSets, read: ReadRemedyClaim, preview: boolean): Stage {
  const { company, floors } = sortSets("remedy", sets.remedy, "/remedy");
  sortSets("warranty", sets.warranty.filter(isFloorSet), "/warranty");
  const dates = Object.fromEntries(
    startDates.map((name) => {
      const day = read.dates.get(name);
      return [name, day === undefined ? null : fromDayNumber(day)];
    }),
  );
  const scenes: Scene[] = [];
  const assumed: AssumedFact[] = [];
  const reasons: Reason[] = [];
  for (const versions of [company, ...floors]) {
    if (versions.length === 0) continue;
    const selection = inForce(versions, dates, { preview });
    const undated = selection.found === null && selection.date === null;
    const found = undated ? byToday(versions, read, preview, assumed) : selection.found;
    if (found !== null) scenes.push(setTheScene(found, read, { ...sets, preview }));
    else {
      const date = selection.found === null ? selection.date : null;
      const params = { kind: "remedy", date: date ?? read.claim.asOf };
      reasons.push(plainReason(null, "policy.none-in-force", params));
    }
  }
  return { scenes, assumed, reasons };
}

const isFloorSet = ({ document }: RuleSet): boolean => document?.modality === "floor";

/** Where no date is known that picks a version, today does, and the decision lists it as assumed. */
function byToday(
  versions: readonly RuleSet[],
  { claim }: ReadRemedyClaim,
  preview: boolean,
  assumed: AssumedFact[],
): InForce | null {
  const dates = Object.fromEntries(startDates.map((name) => [name, claim.asOf]));
  const { found } = inForce(versions, dates, { preview });
  if (found === null) return null;
  assumed.push({ fact: "sold", at: "/sold", value: claim.asOf });
  return { set: found.set, policy: { ...found.policy, basis: { fact: "asOf", date: claim.asOf } } };
}

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

type Heads = Omit<
  RemedyDecision,
  | "asOf"
  | "status"
  | "confidence"
  | "weakest"
  | "clocks"
  | "missing"
  | "assumed"
  | "reasons"
  | "policies"
  | "nextChangeAt"
>;

function headsOf(
  answers: readonly SetAnswer[],
  none: Head<never> | null,
  doubt: readonly FactRef[],
): Heads {
  const of = <Name extends keyof SetAnswer>(name: Name) =>
    answers.flatMap((answer) => {
      const head = answer[name];
      return head === null ? [] : [head as NonNullable<SetAnswer[Name]>];
    });
  const silent: Head<never> = none ?? NOTHING_SAID;
  const or = <T>(heads: readonly Head<T>[], join: (heads: readonly Head<T>[]) => Head<T>) =>
    heads.length === 0 ? silent : doubted(join(heads), doubt);
  return {
    governedBy: none ?? governing(answers),
    cover: or(of("cover"), joinedCover),
    options: or(of("options"), joinedOptions),
    refund: or(of("refund"), joinedRefunds),
    deadlines: or(of("deadlines"), joinedLists),
    fees: or(of("fees"), joinedFees),
    loaner: or(of("loaner"), joinedInterim),
    burdenOfProof: or(of("burdenOfProof"), joinedBurden),
    breaches: or(of("breaches"), joinedLists),
    recourse: or(of("recourse"), joinedLists),
    termEffect: or(of("termEffect"), joinedLists),
    damages: or(of("damages"), joinedLists),
    duties: or(of("duties"), joinedLists),
  };
}

const NOTHING_SAID: Head<never> = {
  status: "determined",
  value: null,
  missing: [],
  confidence: "own-policy",
  source: null,
  reasons: [],
};

/** While it is open whether a set speaks of the case, nothing that it says is settled. */
function doubted<T>(head: Head<T>, doubt: readonly FactRef[]): Head<T> {
  if (doubt.length === 0) return head;
  return { ...head, status: "needs-facts", missing: distinctRefs([...head.missing, ...doubt]) };
}

function governing(answers: readonly SetAnswer[]): RemedyDecision["governedBy"] {
  const value = answers.map(({ scene: { set, document } }) => ({
    set: `${set.id}@${set.version}`,
    instrument: document.instrument ?? null,
    floor: document.modality === "floor",
  }));
  return { ...NOTHING_SAID, value };
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
