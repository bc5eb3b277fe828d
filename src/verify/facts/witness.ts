import {
  type Budget,
  buildLexicon,
  buildTree,
  type Condition,
  type FactDefinition,
  type Lexicon,
  makeSpace,
  orderNamed,
  type SlotValue,
  solve,
  type Tree,
  writtenValue,
} from "../../conditions/index.js";
import type { RuleSet } from "../../rule-set/index.js";
import { sharedVocabulary } from "./shared-vocabulary.js";

/** Something that must hold, or must not, for a case to be found. */
export interface Demand {
  readonly tree: Tree;
  readonly holds: boolean;
}

/** Facts by name, as a host writes them. */
export type FlatFacts = Readonly<Record<string, unknown>>;

/** The facts that several sets share, and the search for cases among them. */
export interface Witnesses {
  readonly lexicon: Lexicon;
  /** The tree of a condition of one of the sets; null where there is none: it always holds. */
  readonly treeOf: (set: RuleSet, condition: Condition | undefined) => Tree;
  /**
   * Facts for which all demands hold, the plainest first: with every default where that will do.
   * Null where there are none, or none were found within the budget. `fixed` are facts already
   * known; every fact that `mentioned` reads gets a value too.
   */
  readonly find: (
    demands: readonly Demand[],
    fixed: FlatFacts,
    mentioned: readonly Tree[],
  ) => FlatFacts | null;
}

const ALWAYS: Tree = { kind: "all", children: [] };
const SPLITS = 2_000;

/** Null where the sets can never speak of one case. */
export function witnessesOf(
  sets: readonly RuleSet[],
  places: ReadonlyMap<string, readonly string[]>,
): Witnesses | null {
  const shared = sharedVocabulary(sets, places);
  if (shared === null) return null;
  const lexicon = buildLexicon(shared.vocabulary);
  const named = new Map<RuleSet, Map<string, Tree>>();
  const namedOf = (set: RuleSet) => {
    let trees = named.get(set);
    if (trees === undefined) {
      trees = new Map();
      const conditions = set.document.conditions ?? {};
      for (const name of orderNamed(conditions, "").order) {
        trees.set(name, buildTree(conditions[name] as Condition, lexicon, trees));
      }
      named.set(set, trees);
    }
    return trees;
  };
  return {
    lexicon,
    treeOf: (set, condition) =>
      condition === undefined ? ALWAYS : buildTree(condition, lexicon, namedOf(set)),
    find: (demands, fixed, mentioned) => {
      const all = [...mentioned, ...demands.map(({ tree }) => tree)];
      const known = { ...Object.fromEntries(shared.absent), ...fixed };
      const plain = { ...Object.fromEntries(shared.defaults), ...known };
      return search(lexicon, demands, plain, all) ?? search(lexicon, demands, known, all);
    },
  };
}

function search(
  lexicon: Lexicon,
  demands: readonly Demand[],
  fixed: FlatFacts,
  trees: readonly Tree[],
): FlatFacts | null {
  const slots: SlotValue[] = lexicon.names.map((name) =>
    Object.hasOwn(fixed, name) ? (fixed[name] as SlotValue) : undefined,
  );
  const space = makeSpace(trees, lexicon, slots);
  for (const tree of trees) space.formulaOf(tree);
  const claims = demands.map(({ tree, holds }) => {
    const node = space.formulaOf(tree);
    return holds ? node : space.formulas.not(node);
  });
  const budget: Budget = { left: SPLITS };
  const found = solve(space, claims, budget);
  if (found.verdict !== "yes") return null;
  const facts: Record<string, unknown> = {};
  space.slotsOf(found.cells).forEach((value, slot) => {
    const name = lexicon.names[slot] as string;
    if (value === undefined || Object.hasOwn(fixed, name)) return;
    facts[name] = writtenValue(lexicon.definitions[slot] as FactDefinition, value);
  });
  return facts;
}
