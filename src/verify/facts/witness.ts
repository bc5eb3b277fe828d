import {
  type Budget,
  buildLexicon,
  buildTree,
  type Condition,
  type Demand,
  demandNode,
  type FactDefinition,
  type Lexicon,
  makeSpace,
  orderNamed,
  type SlotValue,
  solve,
  type Tree,
  type Truth,
  truthOf,
  writtenValue,
} from "../../conditions/index.js";
import type { RuleSet } from "../../rule-set/index.js";
import { sharedVocabulary } from "./shared-vocabulary.js";

/** Facts by name, as a host writes them. */
export type FlatFacts = Readonly<Record<string, unknown>>;

/** The facts that several sets share, and the search for cases among them. */
export interface Witnesses {
  readonly lexicon: Lexicon;
  /** The tree of a condition of one of the sets; null where there is none: it always holds. */
  readonly treeOf: (set: RuleSet, condition: Condition | undefined) => Tree;
  /**
   * Facts for which all demands hold, as plain as can be: with every default that will do. Null where
   * there are none, or none were found within the budget. `fixed` are facts already known; every fact
   * that `mentioned` reads gets a value too.
   */
  readonly find: (
    demands: readonly Demand[],
    fixed: FlatFacts,
    mentioned: readonly Tree[],
  ) => FlatFacts | null;
  /** What a tree comes to for some facts, with the defaults that all sets agree on. */
  readonly truth: (tree: Tree, facts: FlatFacts) => Truth;
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
      const defaults = [...shared.defaults].filter(([name]) => !Object.hasOwn(known, name));
      const own = demands.map(({ tree }) => tree);
      const can = (facts: FlatFacts) => search(lexicon, demands, facts, own) !== null;
      const fixedToo = plainest(defaults, known, can);
      return fixedToo === null ? null : search(lexicon, demands, fixedToo, all);
    },
    truth: (tree, facts) => {
      const known = { ...Object.fromEntries([...shared.defaults, ...shared.absent]), ...facts };
      return truthOf(tree, slotsFor(lexicon, known));
    },
  };
}

type Default = readonly [name: string, value: unknown];

/** The facts known, with as many defaults as will do: those that stand in the way go by halves. */
function plainest(
  defaults: readonly Default[],
  known: FlatFacts,
  can: (fixed: FlatFacts) => boolean,
): FlatFacts | null {
  const withAll = { ...known, ...Object.fromEntries(defaults) };
  if (can(withAll)) return withAll;
  if (defaults.length === 0 || !can(known)) return null;
  let kept = known;
  const keep = (some: readonly Default[]): void => {
    if (some.length === 0) return;
    const next = { ...kept, ...Object.fromEntries(some) };
    if (can(next)) kept = next;
    else if (some.length > 1) {
      const half = some.length >> 1;
      keep(some.slice(0, half));
      keep(some.slice(half));
    }
  };
  const half = defaults.length >> 1;
  keep(defaults.slice(0, half));
  keep(defaults.slice(half));
  return kept;
}

const slotsFor = ({ names }: Lexicon, facts: FlatFacts): SlotValue[] =>
  names.map((name) => (Object.hasOwn(facts, name) ? (facts[name] as SlotValue) : undefined));

function search(
  lexicon: Lexicon,
  demands: readonly Demand[],
  fixed: FlatFacts,
  trees: readonly Tree[],
): FlatFacts | null {
  const space = makeSpace(trees, lexicon, slotsFor(lexicon, fixed));
  for (const tree of trees) space.formulaOf(tree);
  const claims = demands.map((demand) => demandNode(space, demand));
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
