import { pointer } from "../decision/index.js";
import { slotValue } from "./facts.js";
import type { Condition, LeafCondition } from "./grammar.js";
import { holdsOf } from "./holds.js";
import { constantTruth } from "./leaf-constant.js";
import type { Lexicon } from "./lexicon.js";
import { type Operator, parseOperator } from "./operators.js";
import type { Key } from "./order-key.js";
import type { Leaf, Tree } from "./tree.js";
import type { FactDefinition } from "./vocabulary.js";

/** Turns a checked condition into a tree; named conditions are looked up, and shared. */
export function buildTree(
  condition: Condition,
  lexicon: Lexicon,
  named: ReadonlyMap<string, Tree>,
  at: string,
): Tree {
  const build = (child: Condition, ...step: (string | number)[]) =>
    buildTree(child, lexicon, named, pointer(at, ...step));
  if ("condition" in condition) return named.get(condition.condition) as Tree;
  if ("fact" in condition) return buildLeaf(condition, lexicon, at);
  if ("not" in condition) return { kind: "not", child: build(condition.not, "not") };
  const kind = "all" in condition ? "all" : "any";
  const list = "all" in condition ? condition.all : condition.any;
  return { kind, children: list.map((child, i) => build(child, kind, i)) };
}

function buildLeaf(leaf: LeafCondition, lexicon: Lexicon, at: string): Leaf {
  const slot = lexicon.slotOf.get(leaf.fact) as number;
  const operator = parseOperator(leaf.operator) as Operator;
  const definition = lexicon.definitions[slot] as FactDefinition;
  const refersTo = otherFact(leaf);
  const built: Leaf = {
    kind: "leaf",
    slot,
    otherSlot: refersTo === null ? -1 : (lexicon.slotOf.get(refersTo) as number),
    operator,
    value: refersTo === null ? constant(leaf, definition) : undefined,
    holds: holdsOf(operator),
    constant: null,
    at,
  };
  const truth = constantTruth(built, definition);
  return truth === null ? built : { ...built, constant: truth };
}

const otherFact = ({ value }: LeafCondition) =>
  typeof value === "object" && value !== null && "fact" in value ? value.fact : null;

function constant({ value }: LeafCondition, definition: FactDefinition): Key | readonly Key[] {
  const scalar = definition.type === "array" ? definition.items : definition;
  const key = (item: unknown) => slotValue({ type: scalar.type }, item as Key) as Key;
  return Array.isArray(value) ? value.map(key) : key(value);
}
