import { compileTree, type Evaluate, openSlots, slotsRead } from "./evaluate.js";
import { FALSE, type Slots, TRUE, type Tree, UNKNOWN } from "./tree.js";

/**
 * What several true rules mean. `first`: the first in order. `collect`: all, in order. `unique`:
 * all must raise the same event, or the policy contradicts itself.
 */
export type HitPolicy = "first" | "collect" | "unique";

/** A rule ready to run. Rules with the same `eventKey` raise equal events. */
export interface ListedRule {
  readonly name: string;
  readonly tree: Tree;
  readonly eventKey: number;
}

/** Rules that answer one question, in order. */
export interface RuleList {
  readonly hit: HitPolicy;
  readonly rules: readonly ListedRule[];
  readonly evaluators: readonly Evaluate[];
  /** The event that stands where no rule is true; -1 for none. */
  readonly otherwiseKey: number;
  /** Every slot that some rule reads. */
  readonly reads: ReadonlySet<number>;
}

/** Which rules hold, by index into the list. */
export interface Hits {
  /** Surely true; for `first` only the winner. */
  readonly certain: readonly number[];
  /** May be true once more is known, and would change the answer. */
  readonly open: readonly number[];
}

export function listRules(
  hit: HitPolicy,
  rules: readonly ListedRule[],
  otherwiseKey: number,
): RuleList {
  const reads = new Set<number>();
  for (const { tree } of rules) slotsRead(tree, reads);
  return {
    hit,
    rules,
    evaluators: rules.map(({ tree }) => compileTree(tree)),
    otherwiseKey,
    reads,
  };
}

export function evaluateList(list: RuleList, slots: Slots): Hits {
  return list.hit === "first" ? firstHit(list, slots) : allHits(list, slots);
}

function firstHit({ evaluators, rules, otherwiseKey }: RuleList, slots: Slots): Hits {
  const unknown: number[] = [];
  for (let i = 0; i < evaluators.length; i++) {
    const truth = (evaluators[i] as Evaluate)(slots);
    if (truth === FALSE) continue;
    if (truth === UNKNOWN) unknown.push(i);
    else return { certain: [i], open: differing(rules, unknown, rules[i]?.eventKey) };
  }
  return { certain: [], open: differing(rules, unknown, otherwiseKey) };
}

const differing = (
  rules: readonly ListedRule[],
  unknown: readonly number[],
  eventKey: number | undefined,
) => unknown.filter((i) => rules[i]?.eventKey !== eventKey);

function allHits({ evaluators }: RuleList, slots: Slots): Hits {
  const certain: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < evaluators.length; i++) {
    const truth = (evaluators[i] as Evaluate)(slots);
    if (truth === TRUE) certain.push(i);
    else if (truth === UNKNOWN) open.push(i);
  }
  return { certain, open };
}

/** The slots that the open rules wait for, in the order of the vocabulary. */
export function missingSlots(list: RuleList, hits: Hits, slots: Slots): number[] {
  const missing = new Set<number>();
  for (const i of hits.open) openSlots((list.rules[i] as ListedRule).tree, slots, missing);
  return [...missing].sort((a, b) => a - b);
}
