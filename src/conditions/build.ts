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
): Tree {
  const build = (child: Condition) => buildTree(child, lexicon, named);
  if ("condition" in condition) return named.get(condition.condition) as Tree;
  if ("fact" in condition) return buildLeaf(condition, lexicon);
  if ("not" in condition) return { kind: "not", child: build(condition.not) };
  const kind = "all" in condition ? "all" : "any";
  const list = "all" in condition ? condition.all : condition.any;
  return { kind, children: list.map(build) };
}

function buildLeaf(leaf: LeafCondition, lexicon: Lexicon): Leaf {
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
    source: leaf,
  };
  const truth = constantTruth(built, definition);
  return truth === null ? built : { ...built, constant: truth };
}

const otherFact = ({ value }: LeafCondition) =>
  typeof value === "object" && value !== null && "fact" in value ? value.fact : null;

function constant({ value }: LeafCondition, definition: FactDefinition): Key | readonly Key[] {
  const scalar = definition.type === "array" ? definition.items : definition;
  // Most keys are the values themselves, so the document's own list serves.
  if (scalar.type !== "decimal" && scalar.type !== "instant") return value as Key | readonly Key[];
  const key = (item: unknown) => slotValue({ type: scalar.type }, item as Key) as Key;
  return Array.isArray(value) ? value.map(key) : key(value);
}
