import type { Head, RemedyDecision } from "../outcome/index.js";
import { alternatives } from "./alternatives.js";
import type { SetAnswer } from "./answer-set.js";
import { joinedBurden, joinedCover } from "./join-cover.js";
import { joinedLists, ownList } from "./join-lists.js";
import { joinedFees, joinedRefunds } from "./join-money.js";
import { joinedInterim, joinedOptions, ownInterim, ownOptions } from "./join-options.js";

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
export function headsOf(all: readonly SetAnswer[], none: Head<never> | null): Heads {
  const answers = alternatives(all);
  const silent = () => none ?? nothingSaid();
  return {
    governedBy: none ?? governing(answers),
    cover: join(answers, "cover", joinedCover) ?? silent(),
    options: join(answers, "options", joinedOptions, ownOptions) ?? silent(),
    refund: join(answers, "refund", joinedRefunds) ?? silent(),
    deadlines: join(answers, "deadlines", joinedLists, ownList) ?? silent(),
    fees: join(answers, "fees", joinedFees) ?? silent(),
    loaner: join(answers, "loaner", joinedInterim, ownInterim) ?? silent(),
    burdenOfProof: join(answers, "burdenOfProof", joinedBurden) ?? silent(),
    breaches: join(answers, "breaches", joinedLists, ownList) ?? silent(),
    recourse: join(answers, "recourse", joinedLists, ownList) ?? silent(),
    termEffect: join(answers, "termEffect", joinedLists, ownList) ?? silent(),
    damages: join(answers, "damages", joinedLists, ownList) ?? silent(),
    duties: join(answers, "duties", joinedLists, ownList) ?? silent(),
  };
}

type Answered<Name extends keyof SetAnswer> = NonNullable<SetAnswer[Name]>;

/** One head of all sets that speak of it: `own` where there is but one; null where there is none. */
function join<Name extends keyof Heads & keyof SetAnswer>(
  answers: readonly SetAnswer[],
  name: Name,
  all: (heads: readonly Answered<Name>[]) => Heads[Name],
  own: (head: Answered<Name>) => Heads[Name] = (head) => head as unknown as Heads[Name],
): Heads[Name] | null {
  const heads: Answered<Name>[] = [];
  for (const answer of answers) {
    const head = answer[name];
    if (head !== null) heads.push(head as Answered<Name>);
  }
  const [first] = heads;
  if (first === undefined) return null;
  return heads.length === 1 ? own(first) : all(heads);
}

/** Of a head that no set speaks of. */
const nothingSaid = (): Head<never> => ({
  status: "determined",
  value: null,
  missing: [],
  confidence: "own-policy",
  source: null,
  reasons: [],
});

/** The sets that speak, and the instruments that their ladders lead to. */
function governing(answers: readonly SetAnswer[]): RemedyDecision["governedBy"] {
  const speaking = answers.map(({ scene: { rules, document } }) => ({
    set: rules.name,
    instrument: document.instrument ?? null,
    floor: document.modality === "floor",
  }));
  const there = speaking.map(({ instrument }) => instrument);
  const elsewhere = [...new Set(answers.flatMap(({ instead }) => instead))]
    .filter((instrument) => !there.includes(instrument))
    .map((instrument) => ({ set: null, instrument, floor: true }));
  return { ...nothingSaid(), value: [...speaking, ...elsewhere] };
}
