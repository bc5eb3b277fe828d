import { type Hits, notFalse } from "../hits.js";
import type { RuleList } from "../rule-list.js";
import type { Slots, Tree } from "../tree.js";
import type { Node } from "./formula.js";
import { conceivable, type OpenRules, outcomeFormula, waysTo } from "./outcomes.js";
import { type Budget, solve } from "./solve.js";
import { makeSpace, type Space } from "./space.js";

/** What may still come of a list of rules. */
export interface Possible {
  /** Whether all below is exact; else it is a superset, since the budget ended first. */
  readonly exact: boolean;
  /** Keys of the events that may stand; -1 none, `CONFLICT`. Empty under `collect`. */
  readonly keys: readonly number[];
  readonly certain: readonly number[];
  readonly open: readonly number[];
  /** Slots that can still matter, among those announced. */
  readonly missing: readonly number[];
}

/** More open rules than this are not searched. */
const MOST_RULES = 2_000;

/**
 * Narrows what Kleene's logic leaves open to what can really happen, by search over cells.
 *
 * @param announced the slots of the superset
 */
export function possibleOf(
  list: RuleList,
  slots: Slots,
  announced: readonly number[],
  budget: Budget,
): Possible {
  const hits = notFalse(list, slots);
  const tooMany = hits.open.length > MOST_RULES;
  const trees = tooMany ? [] : hits.open.map((i) => list.rules[i]?.tree as Tree);
  const space = makeSpace(trees, list.lexicon, slots);
  const asked: Asked = { list, trees, space, hits, budget, exact: !tooMany };
  return list.hit === "collect" ? collected(asked, announced) : single(asked, announced);
}

interface Asked {
  readonly list: RuleList;
  readonly trees: readonly Tree[];
  readonly space: Space;
  readonly hits: Hits;
  readonly budget: Budget;
  exact: boolean;
}

/** Not knowing counts as possible, and is remembered. */
function can(asked: Asked, claims: readonly Node[]): boolean {
  const { verdict } = solve(asked.space, claims, asked.budget);
  if (verdict === "unknown") asked.exact = false;
  return verdict !== "no";
}

function single(asked: Asked, announced: readonly number[]): Possible {
  const { list, hits, space } = asked;
  const { formulas } = space;
  const standing = hits.certain[0];
  const rules = openRules(asked);
  const keys = conceivable(list.hit, rules).filter(
    (key) =>
      asked.trees.length < hits.open.length ||
      waysTo(formulas, list.hit, rules, key).some((way) => can(asked, way)),
  );
  const missing = announced.filter((slot) => keys.length > 1 && changesOutcome(asked, slot, keys));
  const certain = keys.length === 1 && standing === undefined ? [] : hits.certain;
  return { exact: asked.exact, keys, certain, open: keys.length > 1 ? hits.open : [], missing };
}

/** The rules that may hold as formulas; a rule sure to hold is among them under `unique`. */
function openRules({ list, hits, space, trees }: Asked, copied?: number): OpenRules {
  const keyOf = (i: number) => list.rules[i]?.eventKey as number;
  const nodes = trees.map((tree) => space.formulaOf(tree, copied));
  const keys = hits.open.map(keyOf);
  const standing = hits.certain.map(keyOf);
  if (list.hit === "first") return { nodes, keys, otherwise: standing[0] ?? list.otherwiseKey };
  const { all } = space.formulas;
  return {
    nodes: [...standing.map(() => all([])), ...nodes],
    keys: [...standing, ...keys],
    otherwise: list.otherwiseKey,
  };
}

/** Whether two cases that differ in this fact alone can come out differently. */
function changesOutcome(asked: Asked, slot: number, keys: readonly number[]): boolean {
  const { list, space, trees, hits } = asked;
  if (trees.length < hits.open.length) return true;
  if (asked.budget.left <= 0) {
    asked.exact = false;
    return true;
  }
  const { formulas } = space;
  const own = openRules(asked);
  const copy = openRules(asked, slot);
  return keys.some((key) =>
    can(asked, [
      outcomeFormula(formulas, list.hit, own, key),
      formulas.not(outcomeFormula(formulas, list.hit, copy, key)),
    ]),
  );
}

/** Under `collect` each rule is a question of its own. */
function collected(asked: Asked, announced: readonly number[]): Possible {
  const { hits, space, trees } = asked;
  if (trees.length < hits.open.length) {
    return { exact: false, keys: [], ...hits, missing: announced };
  }
  const { not } = space.formulas;
  const certain = [...hits.certain];
  const open: number[] = [];
  const nodes = trees.map((tree) => space.formulaOf(tree));
  nodes.forEach((node, i) => {
    const rule = hits.open[i] as number;
    if (!can(asked, [not(node)])) certain.push(rule);
    else if (can(asked, [node])) open.push(rule);
  });
  const missing = announced.filter((slot) =>
    trees.some((tree) => can(asked, [space.formulaOf(tree), not(space.formulaOf(tree, slot))])),
  );
  return { exact: asked.exact, keys: [], certain: certain.sort((a, b) => a - b), open, missing };
}
