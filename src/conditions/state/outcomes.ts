import type { HitPolicy } from "../rule-list.js";
import { ALWAYS, type Formulas, NEVER, type Node } from "./formula.js";

/** Two rules hold that raise different events, where only one event may stand. */
export const CONFLICT = -2;

/** Rules that may hold, in order, as formulas, each with the key of its event. */
export interface OpenRules {
  readonly nodes: readonly Node[];
  readonly keys: readonly number[];
  /** The event that stands where none of them holds. */
  readonly otherwise: number;
}

/** The keys of all outcomes that could be, before asking whether they can. */
export function conceivable(hit: HitPolicy, { keys, otherwise }: OpenRules): readonly number[] {
  const events = new Set(keys);
  return [
    ...new Set([otherwise, ...keys]),
    ...(hit === "unique" && events.size > 1 ? [CONFLICT] : []),
  ];
}

/** The formula that holds exactly where the outcome is this one. */
export function outcomeFormula(
  formulas: Formulas,
  hit: HitPolicy,
  rules: OpenRules,
  key: number,
): Node {
  return hit === "first" ? firstFormula(formulas, rules, key) : uniqueFormula(formulas, rules, key);
}

function firstFormula(
  formulas: Formulas,
  { nodes, keys, otherwise }: OpenRules,
  key: number,
): Node {
  let rest = otherwise === key ? ALWAYS : NEVER;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as Node;
    rest = keys[i] === key ? formulas.any([node, rest]) : formulas.all([formulas.not(node), rest]);
  }
  return rest;
}

function uniqueFormula(formulas: Formulas, rules: OpenRules, key: number): Node {
  const { any, all, not } = formulas;
  const { nodes, keys, otherwise } = rules;
  const raise = (event: number) => any(nodes.filter((_, i) => keys[i] === event));
  const others = (event: number) => any(nodes.filter((_, i) => keys[i] !== event));
  if (key === CONFLICT) {
    return any([...new Set(keys)].map((event) => all([raise(event), others(event)])));
  }
  const alone = all([raise(key), not(others(key))]);
  return key === otherwise ? any([alone, not(any(nodes))]) : alone;
}

/**
 * The ways an outcome can come about, each a list of claims: for `first` a rule that holds with no
 * earlier one that would decide otherwise. Flat lists are quicker to refute than one formula.
 */
export function waysTo(
  formulas: Formulas,
  hit: HitPolicy,
  rules: OpenRules,
  key: number,
): readonly (readonly Node[])[] {
  if (hit !== "first") return [[outcomeFormula(formulas, hit, rules, key)]];
  const { nodes, keys, otherwise } = rules;
  const against = nodes.map((node, i) => (keys[i] === key ? null : formulas.not(node)));
  const before = (end: number) => against.slice(0, end).filter((node) => node !== null);
  const ways = nodes.flatMap((node, i) => (keys[i] === key ? [[node, ...before(i)]] : []));
  return otherwise === key ? [...ways, before(nodes.length)] : ways;
}
