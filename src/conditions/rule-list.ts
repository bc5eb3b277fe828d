import { type BitIndex, buildIndex } from "./bit-index/index.js";
import { compileTree, type Evaluate } from "./evaluate.js";
import { slotsRead } from "./leaves.js";
import type { Lexicon } from "./lexicon.js";
import type { Tree } from "./tree.js";

/**
 * What several true rules mean. `first`: the first in order. `collect`: all, in order. `unique`:
 * all must raise the same event, or the policy contradicts itself.
 */
export type HitPolicy = "first" | "collect" | "unique";

/** A rule ready to run. Rules with the same `eventKey` raise equal events. */
export interface ListedRule {
  readonly tree: Tree;
  readonly eventKey: number;
}

/** Rules that answer one question, in order. */
export interface RuleList {
  readonly hit: HitPolicy;
  readonly rules: readonly ListedRule[];
  readonly lexicon: Lexicon;
  /** The event that stands where no rule is true; -1 for none. */
  readonly otherwiseKey: number;
  /** Every slot that some rule reads. */
  readonly reads: ReadonlySet<number>;
  readonly use: ListUse;
}

/** How much a list has been used, and the index once that pays; no answer depends on it. */
interface ListUse {
  asked: number;
  evaluators: readonly Evaluate[] | null;
  index: BitIndex | null;
}

export function listRules(
  hit: HitPolicy,
  rules: readonly ListedRule[],
  otherwiseKey: number,
  lexicon: Lexicon,
): RuleList {
  return {
    hit,
    rules,
    lexicon,
    otherwiseKey,
    reads: slotsRead(rules.map(({ tree }) => tree)),
    use: { asked: 0, evaluators: null, index: null },
  };
}

/** Fewer rules than this are asked one by one as fast. */
const FEW = 8;
/** Building the index costs about as much as asking every rule this often. */
const PAYS_AFTER = 20;

/** The index of a list, once it has been asked often enough; null before. */
export function indexOf(list: RuleList): BitIndex | null {
  const { use, rules } = list;
  if (use.index !== null || rules.length < FEW) return use.index;
  use.asked++;
  return use.asked > PAYS_AFTER ? indexNow(list) : null;
}

/** The index of a list, built if need be. */
export function indexNow({ use, rules, lexicon }: RuleList): BitIndex {
  use.index ??= buildIndex(
    rules.map(({ tree }) => tree),
    lexicon,
  );
  return use.index;
}

/** Each rule as a function of the slots. */
export function evaluatorsOf({ use, rules }: RuleList): readonly Evaluate[] {
  use.evaluators ??= rules.map(({ tree }) => compileTree(tree));
  return use.evaluators;
}
