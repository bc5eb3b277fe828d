import {
  compileTree,
  type Evaluate,
  FALSE,
  type Leaf,
  type LeafCondition,
  responsibleLeaves,
  type Slots,
  type Tree,
} from "../../conditions/index.js";
import { perObject } from "../../decision/index.js";
import type { Rule } from "../../rule-set/index.js";
import type { Plan } from "../plan.js";
import { conditionTexts } from "./condition-texts.js";
import type { ConditionText } from "./explanation.js";

/** A condition of a rule, ready to be told about. */
export interface Site {
  readonly condition: ConditionText;
  readonly slot: number;
  readonly otherSlot: number;
  readonly evaluate: Evaluate;
}

/** A rule with what explaining it needs. */
export interface Explainer {
  readonly rule: Rule;
  readonly tree: Tree;
  readonly evaluate: Evaluate;
  readonly sites: ReadonlyMap<Leaf, Site>;
  /** The first condition that fails, else null; for rules that are a plain list of conditions. */
  readonly failing: ((slots: Slots) => Site | null) | null;
}

/** The explainers of a question's rules, made when it is first explained. */
export const explainersOf = perObject(({ question, set }: Plan): readonly Explainer[] => {
  const texts = conditionTexts(set);
  const sites = new Map<Leaf, Site>();
  return question.list.rules.map(({ tree }, i) => {
    collectSites(tree, texts, sites, new Set());
    const rule = question.rules[i] as Rule;
    return { rule, tree, evaluate: compileTree(tree), sites, failing: flatFailing(tree, sites) };
  });
});

/** The conditions that make a rule what it is. */
export function sitesBehind({ tree, sites }: Explainer, slots: Slots): readonly Site[] {
  return responsibleLeaves(tree, slots).map((leaf) => sites.get(leaf) as Site);
}

function collectSites(
  tree: Tree,
  texts: ReadonlyMap<LeafCondition, ConditionText>,
  into: Map<Leaf, Site>,
  seen: Set<Tree>,
): void {
  if (seen.has(tree)) return;
  seen.add(tree);
  if (tree.kind === "leaf") {
    const condition = texts.get(tree.source) as ConditionText;
    const { slot, otherSlot } = tree;
    into.set(tree, { condition, slot, otherSlot, evaluate: compileTree(tree) });
    return;
  }
  const children = tree.kind === "not" ? [tree.child] : tree.children;
  for (const child of children) collectSites(child, texts, into, seen);
}

function flatFailing(tree: Tree, sites: ReadonlyMap<Leaf, Site>): Explainer["failing"] {
  if (tree.kind !== "all" || !tree.children.every(({ kind }) => kind === "leaf")) return null;
  const own = tree.children.map((leaf) => sites.get(leaf as Leaf) as Site);
  return (slots) => {
    for (let i = 0; i < own.length; i++) {
      const site = own[i] as Site;
      if (site.evaluate(slots) === FALSE) return site;
    }
    return null;
  };
}
