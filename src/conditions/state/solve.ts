import { type Formulas, fullMask, type Node, type NodeBody } from "./formula.js";
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

const NO = 0;
const YES = 1;
const OPEN = 2;
type Sight = typeof NO | typeof YES | typeof OPEN;

interface Problem {
  readonly formulas: Formulas;
  readonly budget: Budget;
}

/** What is known so far: the cells each variable may still lie in, and what must still hold. */
interface State {
  readonly masks: Uint32Array[];
  /** Nodes that must hold and are not yet sure to. */
  claims: readonly Node[];
  /** Everything claimed on the way here: inside other nodes it counts as true. */
  readonly claimed: ReadonlySet<Node>;
}

const IMPOSSIBLE = Symbol("impossible");

/** Asks whether all these nodes can hold together. */
export function solve(space: Space, claims: readonly Node[], budget: Budget): Verdict {
  const masks = Array.from({ length: space.variables() }, (_, v) => fullMask(space.cellsOf(v)));
  return search({ formulas: space.formulas, budget }, { masks, claims, claimed: new Set(claims) });
}

function search(problem: Problem, start: State): Verdict {
  if (problem.budget.left-- <= 0) return { verdict: "unknown" };
  const state = narrow(problem, start);
  if (state === IMPOSSIBLE) return { verdict: "no" };
  const { claims } = state;
  if (claims.length === 0) return { verdict: "yes", cells: state.masks.map(lowestCell) };
  const split = chooseSplit(problem, state);
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

/** Draws what follows until nothing more does: shrinks cells, takes claims apart, drops sure ones. */
function narrow(problem: Problem, start: State): State | typeof IMPOSSIBLE {
  const claimed = new Set(start.claimed);
  const { masks } = start;
  let claims = start.claims;
  for (;;) {
    const round: Round = { masks, claimed, sights: new Map(), rest: [], moved: false };
    const queue = [...claims];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (!follow(problem, round, node, queue)) return IMPOSSIBLE;
    }
    claims = round.rest.reverse();
    if (!round.moved) return { masks, claims, claimed };
  }
}

interface Round {
  readonly masks: Uint32Array[];
  readonly claimed: Set<Node>;
  /** What nodes came to; cells only shrink, so what was sure stays so. */
  sights: Map<Node, Sight>;
  readonly rest: Node[];
  moved: boolean;
}

/** Draws what follows from one claim; false where it cannot hold. */
function follow(problem: Problem, round: Round, node: Node, queue: Node[]): boolean {
  const { masks, claimed, rest } = round;
  const body = problem.formulas.body(node);
  const sight = see(problem, masks, claimed, round.sights, body);
  if (sight !== OPEN) return sight === YES;
  const next = consequences(problem, masks, claimed, round.sights, body);
  if (next === IMPOSSIBLE) return false;
  if (next.shrunk) round.sights = new Map();
  round.moved ||= next.shrunk || next.claims.length > 0;
  if (!next.settled) rest.push(node);
  for (const further of next.claims) {
    if (claimed.has(further)) continue;
    claimed.add(further);
    queue.push(further);
  }
  return true;
}

interface Consequence {
  readonly shrunk: boolean;
  /** The node asks nothing more than its `claims`. */
  readonly settled: boolean;
  readonly claims: readonly Node[];
}

function consequences(
  problem: Problem,
  masks: Uint32Array[],
  claimed: ReadonlySet<Node>,
  sights: Map<Node, Sight>,
  body: NodeBody,
): Consequence | typeof IMPOSSIBLE {
  if (body.kind === "leaf") {
    const shrunk = intersect(masks[body.variable] as Uint32Array, body.mask);
    return { shrunk, settled: true, claims: [] };
  }
  if (body.kind === "pair") return narrowPair(masks, body);
  if (body.kind === "all") return { shrunk: false, settled: true, claims: body.children };
  if (body.kind === "constant") return body.truth ? NOTHING : IMPOSSIBLE;
  const open = body.children.filter((node) => look(problem, masks, claimed, sights, node) !== NO);
  if (open.length === 0) return IMPOSSIBLE;
  return open.length === 1 ? { shrunk: false, settled: true, claims: open } : STAYS;
}

const NOTHING: Consequence = { shrunk: false, settled: true, claims: [] };
const STAYS: Consequence = { shrunk: false, settled: false, claims: [] };

/** Keeps of each side the cells that go with one of the other. */
function narrowPair(
  masks: Uint32Array[],
  { variable, other, masks: rows }: Extract<NodeBody, { kind: "pair" }>,
): Consequence | typeof IMPOSSIBLE {
  const own = masks[variable] as Uint32Array;
  const theirs = masks[other] as Uint32Array;
  const reached = new Uint32Array(theirs.length);
  const kept = own.slice();
  rows.forEach((row, cell) => {
    if (!hasCell(own, cell)) return;
    if (meets(row, theirs))
      row.forEach((word, w) => {
        reached[w] = (reached[w] as number) | word;
      });
    else kept[cell >>> 5] = (kept[cell >>> 5] as number) & ~(1 << (cell & 31));
  });
  const shrunk = intersect(own, kept);
  const shrunkOther = intersect(theirs, reached);
  if (isEmpty(own) || isEmpty(theirs)) return IMPOSSIBLE;
  return { shrunk: shrunk || shrunkOther, settled: false, claims: [] };
}

/** What a node inside another comes to: claims count as true, their negations as false. */
function look(
  problem: Problem,
  masks: readonly Uint32Array[],
  claimed: ReadonlySet<Node>,
  sights: Map<Node, Sight>,
  node: Node,
): Sight {
  if (claimed.has(node)) return YES;
  const known = sights.get(node);
  if (known !== undefined) return known;
  const { formulas } = problem;
  const body = formulas.body(node);
  // A claim on a leaf shrinks its cells at once; only other claims must be looked up.
  const isInner = body.kind !== "leaf" && body.kind !== "constant";
  const sight =
    isInner && claimed.has(formulas.not(node)) ? NO : see(problem, masks, claimed, sights, body);
  sights.set(node, sight);
  return sight;
}

function see(
  problem: Problem,
  masks: readonly Uint32Array[],
  claimed: ReadonlySet<Node>,
  sights: Map<Node, Sight>,
  body: NodeBody,
): Sight {
  if (body.kind === "constant") return body.truth ? YES : NO;
  if (body.kind === "leaf") return seeMask(masks[body.variable] as Uint32Array, body.mask);
  if (body.kind === "pair") return seePair(masks, body);
  const decisive = body.kind === "all" ? NO : YES;
  let open = false;
  for (const child of body.children) {
    const sight = look(problem, masks, claimed, sights, child);
    if (sight === decisive) return decisive;
    if (sight === OPEN) open = true;
  }
  return open ? OPEN : decisive === NO ? YES : NO;
}

function seeMask(own: Uint32Array, mask: Uint32Array): Sight {
  let inside = false;
  let outside = false;
  for (let w = 0; w < own.length; w++) {
    if (((own[w] as number) & (mask[w] as number)) !== 0) inside = true;
    if (((own[w] as number) & ~(mask[w] as number)) !== 0) outside = true;
  }
  return inside ? (outside ? OPEN : YES) : NO;
}

function seePair(
  masks: readonly Uint32Array[],
  { variable, other, masks: rows }: Extract<NodeBody, { kind: "pair" }>,
): Sight {
  const own = masks[variable] as Uint32Array;
  const theirs = masks[other] as Uint32Array;
  let seen: Sight | null = null;
  for (let cell = 0; cell < rows.length; cell++) {
    if (!hasCell(own, cell)) continue;
    const sight = seeMask(theirs, rows[cell] as Uint32Array);
    if (sight === OPEN || (seen !== null && seen !== sight)) return OPEN;
    seen = sight;
  }
  return seen ?? NO;
}

/** A child of the shortest open `any`; else one cell of a variable that a pair leaves free. */
function chooseSplit(problem: Problem, { masks, claims, claimed }: State): Node {
  const { formulas } = problem;
  const sights = new Map<Node, Sight>();
  let best: readonly Node[] | null = null;
  for (const node of claims) {
    const body = formulas.body(node);
    if (body.kind !== "any") continue;
    const open = body.children.filter(
      (child) => look(problem, masks, claimed, sights, child) === OPEN,
    );
    if (best === null || open.length < best.length) best = open;
    if (best.length === 2) break;
  }
  if (best !== null) return best[0] as Node;
  const pair = formulas.body(claims[0] as Node) as Extract<NodeBody, { kind: "pair" }>;
  const free = isSingle(masks[pair.variable] as Uint32Array) ? pair.other : pair.variable;
  const cell = lowestCell(masks[free] as Uint32Array);
  return formulas.leaf(free, (each) => each === cell);
}

function intersect(own: Uint32Array, mask: Uint32Array): boolean {
  let shrunk = false;
  for (let w = 0; w < own.length; w++) {
    const kept = ((own[w] as number) & (mask[w] as number)) >>> 0;
    if (kept !== own[w]) shrunk = true;
    own[w] = kept;
  }
  return shrunk;
}

const hasCell = (mask: Uint32Array, cell: number) =>
  ((mask[cell >>> 5] as number) & (1 << (cell & 31))) !== 0;
const isEmpty = (mask: Uint32Array) => mask.every((word) => word === 0);
const meets = (a: Uint32Array, b: Uint32Array) =>
  a.some((word, w) => (word & (b[w] as number)) !== 0);

function isSingle(mask: Uint32Array): boolean {
  const cell = lowestCell(mask);
  return mask.every((word, w) => (w === cell >>> 5 ? (word & (word - 1)) === 0 : word === 0));
}

function lowestCell(mask: Uint32Array): number {
  for (let w = 0; w < mask.length; w++) {
    const word = mask[w] as number;
    if (word !== 0) return w * 32 + 31 - Math.clz32(word & -word);
  }
  return 0;
}
