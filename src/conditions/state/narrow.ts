import { type CellMask, hasCell, intersect, isEmpty, meets } from "./cell-mask.js";
import type { Formulas, Node, NodeBody } from "./formula.js";
import { type Known, look, NO, OPEN, see, YES } from "./sight.js";

/** The cells each variable may still lie in, and what must still hold. */
export interface State {
  readonly masks: CellMask[];
  /** Nodes that must hold and are not yet sure to. */
  claims: readonly Node[];
  /** Everything claimed on the way here: inside other nodes it counts as true. */
  readonly claimed: ReadonlySet<Node>;
}

export const IMPOSSIBLE = Symbol("impossible");

/** Draws what follows until nothing more does: shrinks cells, takes claims apart, drops sure ones. */
export function narrow(formulas: Formulas, start: State): State | typeof IMPOSSIBLE {
  const claimed = new Set(start.claimed);
  const { masks } = start;
  let claims = start.claims;
  for (;;) {
    const round: Round = { formulas, masks, claimed, sights: new Map(), rest: [], moved: false };
    const queue = [...claims];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (!follow(round, node, queue)) return IMPOSSIBLE;
    }
    claims = round.rest.reverse();
    if (!round.moved) return { masks, claims, claimed };
  }
}

interface Round extends Known {
  readonly claimed: Set<Node>;
  readonly rest: Node[];
  moved: boolean;
}

/** Draws what follows from one claim; false where it cannot hold. */
function follow(round: Round, node: Node, queue: Node[]): boolean {
  const { claimed, rest, sights } = round;
  const body = round.formulas.body(node);
  const sight = see(round, body);
  if (sight !== OPEN) return sight === YES;
  const next = consequences(round, body);
  if (next === IMPOSSIBLE) return false;
  if (next.shrunk) sights.clear();
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

function consequences(known: Known, body: NodeBody): Consequence | typeof IMPOSSIBLE {
  const { masks } = known;
  if (body.kind === "leaf") {
    const shrunk = intersect(masks[body.variable] as CellMask, body.mask);
    return { shrunk, settled: true, claims: [] };
  }
  if (body.kind === "pair") return narrowPair(masks, body);
  if (body.kind === "all") return { shrunk: false, settled: true, claims: body.children };
  if (body.kind === "constant") return body.truth ? NOTHING : IMPOSSIBLE;
  const open = body.children.filter((node) => look(known, node) !== NO);
  if (open.length === 0) return IMPOSSIBLE;
  return open.length === 1 ? { shrunk: false, settled: true, claims: open } : STAYS;
}

const NOTHING: Consequence = { shrunk: false, settled: true, claims: [] };
const STAYS: Consequence = { shrunk: false, settled: false, claims: [] };

/** Keeps of each side the cells that go with one of the other. */
function narrowPair(
  masks: readonly CellMask[],
  { variable, other, masks: rows }: Extract<NodeBody, { kind: "pair" }>,
): Consequence | typeof IMPOSSIBLE {
  const own = masks[variable] as CellMask;
  const theirs = masks[other] as CellMask;
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
