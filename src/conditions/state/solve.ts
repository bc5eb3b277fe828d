import { type CellMask, fullMask, isSingle, lowestCell } from "./cell-mask.js";
import type { Formulas, Node, NodeBody } from "./formula.js";
import { IMPOSSIBLE, narrow, type State } from "./narrow.js";
import { type Known, look, OPEN } from "./sight.js";
import type { Space } from "./space.js";

/** Whether something is possible: a choice of cells that shows it, or a proof, or neither in time. */
export type Verdict =
  | { readonly verdict: "yes"; readonly cells: readonly number[] }
  | { readonly verdict: "no" }
  | { readonly verdict: "unknown" };

/** How many more splits may be tried; shared by the questions of one request. */
export interface Budget {
  left: number;
}

interface Problem {
  readonly formulas: Formulas;
  readonly budget: Budget;
}

/** Asks whether all these nodes can hold together. */
export function solve(space: Space, claims: readonly Node[], budget: Budget): Verdict {
  const masks = Array.from({ length: space.variables() }, (_, v) => fullMask(space.cellsOf(v)));
  return search({ formulas: space.formulas, budget }, { masks, claims, claimed: new Set(claims) });
}

function search(problem: Problem, start: State): Verdict {
  if (problem.budget.left-- <= 0) return { verdict: "unknown" };
  const state = narrow(problem.formulas, start);
  if (state === IMPOSSIBLE) return { verdict: "no" };
  const { claims } = state;
  if (claims.length === 0) return { verdict: "yes", cells: state.masks.map(lowestCell) };
  const split = chooseSplit(problem.formulas, state);
  const found = search(problem, claim(state, split));
  if (found.verdict === "yes") return found;
  const otherwise = search(problem, claim(state, problem.formulas.not(split)));
  return otherwise.verdict === "no" ? found : otherwise;
}

function claim({ masks, claims, claimed }: State, node: Node): State {
  return {
    masks: masks.map((mask) => mask.slice()),
    claims: [...claims, node],
    claimed: new Set(claimed).add(node),
  };
}

/** A child of the shortest open `any`; else one cell of a variable that a pair leaves free. */
function chooseSplit(formulas: Formulas, { masks, claims, claimed }: State): Node {
  const known: Known = { formulas, masks, claimed, sights: new Map() };
  let best: readonly Node[] | null = null;
  for (const node of claims) {
    const body = formulas.body(node);
    if (body.kind !== "any") continue;
    const open = body.children.filter((child) => look(known, child) === OPEN);
    if (best === null || open.length < best.length) best = open;
    if (best.length === 2) break;
  }
  if (best !== null) return best[0] as Node;
  const pair = formulas.body(claims[0] as Node) as Extract<NodeBody, { kind: "pair" }>;
  const free = isSingle(masks[pair.variable] as CellMask) ? pair.other : pair.variable;
  const cell = lowestCell(masks[free] as CellMask);
  return formulas.leaf(free, (each) => each === cell);
}
