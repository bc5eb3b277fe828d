import {
  compileFailing,
  compileTree,
  type Evaluate,
  type FindFailing,
  type Leaf,
  responsibleLeaves,
  type Slots,
  type Tree,
  type Truth,
  writtenValue,
} from "../../conditions/index.js";
import { compiledSet, type Rule } from "../../rule-set/index.js";
import type { Plan } from "../plan.js";
import { conditionTexts } from "./condition-texts.js";
import type { ConditionFinding, ConditionText, RuleFinding } from "./explanation.js";

/** A rule with what explaining it needs, made once. */
interface Explainer {
  readonly rule: Rule;
  readonly tree: Tree;
  readonly failing: FindFailing;
  readonly evaluate: Evaluate;
}

interface Explainers {
  readonly rules: readonly Explainer[];
  readonly textOf: Map<Leaf, ConditionText>;
}

const explainers = new WeakMap<Plan, Explainers>();

function explainersOf(plan: Plan): Explainers {
  let found = explainers.get(plan);
  if (found === undefined) {
    const { list, rules } = plan.question;
    const ready = list.rules.map(({ tree }, i) => ({
      rule: rules[i] as Rule,
      tree,
      failing: compileFailing(tree),
      evaluate: compileTree(tree),
    }));
    found = { rules: ready, textOf: new Map() };
    explainers.set(plan, found);
  }
  return found;
}

/** What became of every rule of a question. */
export function findings(
  plan: Plan,
  slots: Slots,
  decisive: ReadonlySet<Rule>,
): readonly RuleFinding[] {
  const { rules, textOf } = explainersOf(plan);
  const texts = conditionTexts(plan.set);
  const written = writtenValues(plan, slots);
  const finding = (leaf: Leaf): ConditionFinding => {
    let condition = textOf.get(leaf);
    if (condition === undefined) {
      condition = texts.get(leaf.at) as ConditionText;
      textOf.set(leaf, condition);
    }
    const found = written[leaf.slot] ?? null;
    const truth = WORDS[compileTree(leaf)(slots)] as RuleFinding["truth"];
    if (leaf.otherSlot < 0) return { condition, found, truth };
    return { condition, found, other: written[leaf.otherSlot] ?? null, truth };
  };
  return rules.map(({ rule, tree, failing, evaluate }): RuleFinding => {
    const leaf = failing(slots);
    if (leaf !== null) return { rule, truth: "fails", decides: false, because: [finding(leaf)] };
    const truth = WORDS[evaluate(slots)] as RuleFinding["truth"];
    const because = responsibleLeaves(tree, slots).map(finding);
    return { rule, truth, decides: decisive.has(rule), because };
  });
}

const WORDS: Readonly<Record<Truth, RuleFinding["truth"]>> = ["fails", "holds", "unknown"];

function writtenValues({ set }: Plan, slots: Slots): readonly unknown[] {
  const { definitions } = compiledSet(set).lexicon;
  return definitions.map((definition, slot) => writtenValue(definition, slots[slot]));
}
