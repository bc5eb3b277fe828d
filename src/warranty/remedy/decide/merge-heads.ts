import type { Head, RemedyDecision } from "../outcome.js";
import type { SetAnswer } from "./answer-set.js";
import {
  joinedBurden,
  joinedCover,
  joinedFees,
  joinedInterim,
  joinedLists,
  joinedOptions,
  joinedRefunds,
} from "./merge.js";

export type Heads = Omit<
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

/** The heads of several sets as one answer; `none` stands where no set speaks at all. */
export function headsOf(answers: readonly SetAnswer[], none: Head<never> | null): Heads {
  const of = <Name extends keyof SetAnswer>(name: Name) =>
    answers.flatMap((answer) => {
      const head = answer[name];
      return head === null ? [] : [head as NonNullable<SetAnswer[Name]>];
    });
  const silent: Head<never> = none ?? NOTHING_SAID;
  const or = <T>(heads: readonly Head<T>[], join: (heads: readonly Head<T>[]) => Head<T>) =>
    heads.length === 0 ? silent : join(heads);
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

function governing(answers: readonly SetAnswer[]): RemedyDecision["governedBy"] {
  const speaking = answers.map(({ scene: { set, document } }) => ({
    set: `${set.id}@${set.version}`,
    instrument: document.instrument ?? null,
    floor: document.modality === "floor",
  }));
  const there = speaking.map(({ instrument }) => instrument);
  const elsewhere = [...new Set(answers.flatMap(({ instead }) => instead))]
    .filter((instrument) => !there.includes(instrument))
    .map((instrument) => ({ set: null, instrument, floor: true }));
  return { ...NOTHING_SAID, value: [...speaking, ...elsewhere] };
}
