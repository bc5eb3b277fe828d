import type { Lexicon } from "../lexicon.js";
import type { Key } from "../order-key.js";
import type { Leaf, Slots, SlotValue, Tree } from "../tree.js";
import { chooseDomains } from "./domains.js";
import { ALWAYS, type Formulas, makeFormulas, NEVER, type Node } from "./formula.js";

/** One unknown fact; an array is one variable for each item it may hold, and one for null. */
interface FactVariables {
  readonly isArray: boolean;
  readonly values: readonly Key[];
  /** The variable of a scalar, or the first of an array's items. */
  readonly first: number;
  /** The variable that says whether an array is null; -1 where it cannot be. */
  readonly nullity: number;
}

/** Trees over facts, some known, turned into formulas over the cells of those that are not. */
export interface Space {
  readonly formulas: Formulas;
  readonly variables: () => number;
  readonly cellsOf: (variable: number) => number;
  /** The formula of a tree. `copied` reads a second copy of one fact, free to differ. */
  readonly formulaOf: (tree: Tree, copied?: number) => Node;
  /** The slots that a choice of cells stands for. */
  readonly slotsOf: (cells: readonly number[]) => SlotValue[];
}

/** @param slots the known facts; undefined is unknown */
export function makeSpace(
  trees: readonly Tree[],
  lexicon: Lexicon,
  slots: Slots,
  spare = 1,
): Space {
  const domains = chooseDomains(trees, lexicon, slots, spare);
  const sizes: number[] = [];
  const formulas = makeFormulas((variable) => sizes[variable] as number);
  const known = new Map<string, FactVariables>();
  const variablesOf = (slot: number, copy: boolean): FactVariables => {
    const key = `${slot}${copy ? "'" : ""}`;
    let found = known.get(key);
    if (found === undefined) {
      found = addVariables(lexicon, slot, domains.valuesOf(slot), sizes);
      known.set(key, found);
    }
    return found;
  };
  const memos = new Map<number, Map<Tree, Node>>();
  const formulaOf = (tree: Tree, copied = -1): Node => {
    const memo = memos.get(copied) ?? new Map<Tree, Node>();
    memos.set(copied, memo);
    let node = memo.get(tree);
    if (node === undefined) {
      node = translate(tree, copied);
      memo.set(tree, node);
    }
    return node;
  };
  const translate = (tree: Tree, copied: number): Node => {
    if (tree.kind === "not") return formulas.not(formulaOf(tree.child, copied));
    if (tree.kind === "leaf") {
      const of = (slot: number) =>
        slots[slot] === undefined ? variablesOf(slot, slot === copied) : null;
      return leafFormula(formulas, tree, slots, of);
    }
    const children = tree.children.map((child) => formulaOf(child, copied));
    return tree.kind === "all" ? formulas.all(children) : formulas.any(children);
  };
  return {
    formulas,
    variables: () => sizes.length,
    cellsOf: (variable) => sizes[variable] as number,
    formulaOf,
    slotsOf: (cells) =>
      lexicon.names.map((_, slot) => {
        const found = known.get(String(slot));
        return found === undefined ? slots[slot] : valueIn(found, cells);
      }),
  };
}

function addVariables(
  lexicon: Lexicon,
  slot: number,
  values: readonly Key[],
  sizes: number[],
): FactVariables {
  const definition = lexicon.definitions[slot];
  const first = sizes.length;
  if (definition?.type !== "array") {
    sizes.push(values.length);
    return { isArray: false, values, first, nullity: -1 };
  }
  for (const _ of values) sizes.push(2);
  const nullity = definition.nullable ? sizes.push(2) - 1 : -1;
  return { isArray: true, values, first, nullity };
}

function valueIn(
  { isArray, values, first, nullity }: FactVariables,
  cells: readonly number[],
): SlotValue {
  if (!isArray) return values[cells[first] as number];
  if (nullity >= 0 && cells[nullity] === 1) return null;
  return values.filter((_, i) => cells[first + i] === 1);
}

type FindVariables = (slot: number) => FactVariables | null;

function leafFormula(formulas: Formulas, leaf: Leaf, slots: Slots, of: FindVariables): Node {
  const fact = of(leaf.slot);
  if (fact?.isArray) return arrayFormula(formulas, leaf, fact, slots, of);
  const { holds, slot, otherSlot } = leaf;
  const other = otherSlot < 0 ? null : of(otherSlot);
  const fixed = (otherSlot < 0 ? leaf.value : slots[otherSlot]) as Key;
  const own = slots[slot] as Key;
  if (fact === null && other === null) return holds(own, fixed) ? ALWAYS : NEVER;
  const value = (from: FactVariables, cell: number) => from.values[cell] as Key;
  if (other === null)
    return formulas.leaf(fact?.first ?? -1, (cell) =>
      holds(value(fact as FactVariables, cell), fixed),
    );
  if (fact === null) return formulas.leaf(other.first, (cell) => holds(own, value(other, cell)));
  if (fact.first === other.first) {
    return formulas.leaf(fact.first, (cell) => holds(value(fact, cell), value(fact, cell)));
  }
  return formulas.pair(fact.first, other.first, (a, b) => holds(value(fact, a), value(other, b)));
}

/** Some item that fits must be there, or every item that does not fit must be absent. */
function arrayFormula(
  formulas: Formulas,
  leaf: Leaf,
  array: FactVariables,
  slots: Slots,
  of: FindVariables,
): Node {
  const { operator, otherSlot } = leaf;
  const against = (value: Key | readonly Key[]) => itemsFormula(formulas, leaf, array, value);
  const other = otherSlot < 0 ? null : of(otherSlot);
  const whole =
    other === null
      ? against((otherSlot < 0 ? leaf.value : slots[otherSlot]) as Key)
      : formulas.any(
          other.values.map((value, cell) =>
            formulas.all([formulas.leaf(other.first, (own) => own === cell), against(value)]),
          ),
        );
  const present =
    array.nullity < 0
      ? whole
      : formulas.all([formulas.leaf(array.nullity, (cell) => cell === 0), whole]);
  return operator.negated ? formulas.not(present) : present;
}

function itemsFormula(
  formulas: Formulas,
  { operator, holds }: Leaf,
  { values, first }: FactVariables,
  other: Key | readonly Key[],
): Node {
  const { base, over, negated } = operator;
  const someMust = over === "someFact" || base === "contains";
  const nodes = values.flatMap((value, i) => {
    const fits = holds([value], other) !== negated;
    return fits === someMust
      ? [formulas.leaf(first + i, (cell) => cell === (someMust ? 1 : 0))]
      : [];
  });
  return someMust ? formulas.any(nodes) : formulas.all(nodes);
}
