import { type CellMask, hasCell } from "./cell-mask.js";
import type { Formulas, Node, NodeBody } from "./formula.js";

export const NO = 0;
export const YES = 1;
export const OPEN = 2;

/** What a node comes to, as far as is known. */
export type Sight = typeof NO | typeof YES | typeof OPEN;

/** What is known so far. */
export interface Known {
  readonly formulas: Formulas;
  /** The cells each variable may still lie in. */
  readonly masks: readonly CellMask[];
  /** Everything claimed: inside other nodes it counts as true. */
  readonly claimed: ReadonlySet<Node>;
  /** What nodes came to; cells only shrink, so what was sure stays so. */
  readonly sights: Map<Node, Sight>;
}

/** What a node inside another comes to: claims count as true, their negations as false. */
export function look(known: Known, node: Node): Sight {
  const { formulas, claimed, sights } = known;
  if (claimed.has(node)) return YES;
  const seen = sights.get(node);
  if (seen !== undefined) return seen;
  const body = formulas.body(node);
  // A claim on a leaf shrinks its cells at once; only other claims must be looked up.
  const isInner = body.kind !== "leaf" && body.kind !== "constant";
  const sight = isInner && claimed.has(formulas.not(node)) ? NO : see(known, body);
  sights.set(node, sight);
  return sight;
}

/** What a node comes to by itself. */
export function see(known: Known, body: NodeBody): Sight {
  const { masks } = known;
  if (body.kind === "constant") return body.truth ? YES : NO;
  if (body.kind === "leaf") return seeMask(masks[body.variable] as CellMask, body.mask);
  if (body.kind === "pair") return seePair(masks, body);
  const decisive = body.kind === "all" ? NO : YES;
  let open = false;
  for (const child of body.children) {
    const sight = look(known, child);
    if (sight === decisive) return decisive;
    if (sight === OPEN) open = true;
  }
  return open ? OPEN : decisive === NO ? YES : NO;
}

function seeMask(own: CellMask, mask: CellMask): Sight {
  let inside = false;
  let outside = false;
  for (let w = 0; w < own.length; w++) {
    if (((own[w] as number) & (mask[w] as number)) !== 0) inside = true;
    if (((own[w] as number) & ~(mask[w] as number)) !== 0) outside = true;
  }
  return inside ? (outside ? OPEN : YES) : NO;
}

function seePair(
  masks: readonly CellMask[],
  { variable, other, masks: rows }: Extract<NodeBody, { kind: "pair" }>,
): Sight {
  const own = masks[variable] as CellMask;
  const theirs = masks[other] as CellMask;
  let seen: Sight | null = null;
  for (let cell = 0; cell < rows.length; cell++) {
    if (!hasCell(own, cell)) continue;
    const sight = seeMask(theirs, rows[cell] as CellMask);
    if (sight === OPEN || (seen !== null && seen !== sight)) return OPEN;
    seen = sight;
  }
  return seen ?? NO;
}
