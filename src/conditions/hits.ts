import {
  type BitIndex,
  CANNOT_TELL,
  firstKnown,
  missingOfPlain,
  pickRows,
  visitRules,
} from "./bit-index/index.js";
import { type Evaluate, openSlots } from "./evaluate.js";
import { evaluatorsOf, indexOf, type ListedRule, type RuleList } from "./rule-list.js";
import { FALSE, type Slots, TRUE, type Tree, type Truth, UNKNOWN } from "./tree.js";

/** Which rules hold, by index into the list. */
export interface Hits {
  /** Surely true; for `first` only the winner. */
  readonly certain: readonly number[];
  /** May be true once more is known, and would change the answer. */
  readonly open: readonly number[];
  /** For `first`: may be true, would raise what stands anyway, but would keep an open one from deciding. */
  readonly shields: readonly number[];
}

type Visit = (rule: number, truth: Truth) => boolean;
type Walk = (list: RuleList, slots: Slots, visit: Visit) => void;

/** Evaluates a list, by its index once that pays. */
export function evaluateList(list: RuleList, slots: Slots): Hits {
  const index = indexOf(list);
  return index === null ? linearHits(list, slots) : indexedHits(list, slots, index);
}

/** Asks rule after rule. */
export const linearHits = (list: RuleList, slots: Slots): Hits => hitsBy(askEach, list, slots);

/** Answers from the index what `linearHits` answers. */
export function indexedHits(list: RuleList, slots: Slots, index: BitIndex): Hits {
  if (list.hit === "first") {
    const rule = settledFirst(index, slots);
    if (rule !== CANNOT_TELL) return onlyHit(rule);
  }
  return hitsBy((_, at, visit) => visitRules(index, at, visit), list, slots);
}

/** The first rule that holds, -1 where none does, where no missing fact stands in the way. */
function settledFirst(index: BitIndex, slots: Slots): number {
  const known = pickRows(index, slots);
  return index.waiting.length === 0 ? firstKnown(index, slots, known) : CANNOT_TELL;
}

/**
 * The first rule that holds, by its place in the list; -1 where none does, -2 where that hangs on
 * facts that are missing. For lists whose hit policy is `first`; allocates nothing when settled.
 */
export function firstOf(list: RuleList, slots: Slots): number {
  const rule = list.use.index === null ? CANNOT_TELL : settledFirst(list.use.index, slots);
  if (rule !== CANNOT_TELL) return rule;
  const { certain, open } = evaluateList(list, slots);
  return open.length > 0 ? CANNOT_TELL : (certain[0] ?? -1);
}

const NONE: readonly never[] = Object.freeze([]);
const onlyHit = (rule: number): Hits => ({
  certain: rule < 0 ? NONE : [rule],
  open: NONE,
  shields: NONE,
});

const askEach: Walk = (list, slots, visit) => {
  const evaluators = evaluatorsOf(list);
  for (let i = 0; i < evaluators.length; i++) {
    const truth = (evaluators[i] as Evaluate)(slots);
    if (truth !== FALSE && visit(i, truth)) return;
  }
};

function hitsBy(walk: Walk, list: RuleList, slots: Slots): Hits {
  const hits = gather(walk, list, slots);
  const { certain, open: unknown } = hits;
  if (list.hit !== "first" || unknown.length === 0) return hits;
  const standing = certain[0] === undefined ? list.otherwiseKey : list.rules[certain[0]]?.eventKey;
  const differs = (i: number) => list.rules[i]?.eventKey !== standing;
  const open = unknown.filter(differs);
  const last = open.at(-1) ?? -1;
  return { certain, open, shields: unknown.filter((i) => i < last && !differs(i)) };
}

/** The rules that are not false, up to the winner under `first`; unlike hits, whatever they raise. */
export function notFalse(list: RuleList, slots: Slots): Hits {
  const index = indexOf(list);
  if (index === null) return gather(askEach, list, slots);
  return gather((_, at, visit) => visitRules(index, at, visit), list, slots);
}

function gather(walk: Walk, list: RuleList, slots: Slots): Hits {
  const certain: number[] = [];
  const open: number[] = [];
  const stops = list.hit === "first";
  walk(list, slots, (rule, truth) => {
    if (truth === UNKNOWN) open.push(rule);
    else certain.push(rule);
    return stops && truth === TRUE;
  });
  return { certain, open, shields: NONE };
}

/** The slots that open rules, and those that shield them, wait for, in the order of the vocabulary. */
export function missingSlots(list: RuleList, hits: Hits, slots: Slots): number[] {
  const missing = new Set<number>();
  const { index } = list.use;
  const waiting = hits.shields.length === 0 ? hits.open : [...hits.open, ...hits.shields];
  const rest = index === null ? waiting : missingOfPlain(index, waiting, slots, missing);
  const seen = new Set<Tree>();
  for (const i of rest) openSlots((list.rules[i] as ListedRule).tree, slots, missing, seen);
  return [...missing].sort((a, b) => a - b);
}
