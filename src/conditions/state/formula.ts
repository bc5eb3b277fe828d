import { cellsIn, flipped, maskOf } from "./cell-mask.js";

/** A node of a formula, by number: equal nodes have one number, and each knows its negation. */
export type Node = number;

export const NEVER: Node = 0;
export const ALWAYS: Node = 1;

/** What a node says. A leaf holds where its variable lies in one of the cells of `mask`. */
export type NodeBody =
  | { readonly kind: "constant"; readonly truth: boolean }
  | { readonly kind: "leaf"; readonly variable: number; readonly mask: Uint32Array }
  /** For each cell of `variable`, the cells of `other` it goes with. */
  | {
      readonly kind: "pair";
      readonly variable: number;
      readonly other: number;
      readonly masks: readonly Uint32Array[];
    }
  | { readonly kind: "all" | "any"; readonly children: readonly Node[] };

/** Builds formulas over variables whose values are cells, sharing whatever is equal. */
export interface Formulas {
  readonly body: (node: Node) => NodeBody;
  readonly leaf: (variable: number, holds: (cell: number) => boolean) => Node;
  readonly pair: (
    variable: number,
    other: number,
    holds: (cell: number, otherCell: number) => boolean,
  ) => Node;
  readonly all: (nodes: readonly Node[]) => Node;
  readonly any: (nodes: readonly Node[]) => Node;
  readonly not: (node: Node) => Node;
  readonly size: () => number;
}

/** @param cellsOf how many cells a variable has */
export function makeFormulas(cellsOf: (variable: number) => number): Formulas {
  const bodies: NodeBody[] = [
    { kind: "constant", truth: false },
    { kind: "constant", truth: true },
  ];
  const negations: (Node | undefined)[] = [ALWAYS, NEVER];
  const known = new Map<string, Node>();

  const share = (key: string, body: NodeBody): Node => {
    let node = known.get(key);
    if (node === undefined) {
      node = bodies.push(body) - 1;
      known.set(key, node);
    }
    return node;
  };

  const leafOf = (variable: number, mask: Uint32Array): Node => {
    const count = cellsIn(mask);
    if (count === 0) return NEVER;
    if (count === cellsOf(variable)) return ALWAYS;
    return share(`l${variable}:${mask.join()}`, { kind: "leaf", variable, mask });
  };
  const pairOf = (variable: number, other: number, masks: readonly Uint32Array[]): Node => {
    const counts = masks.map(cellsIn);
    if (counts.every((count) => count === 0)) return NEVER;
    if (counts.every((count) => count === cellsOf(other))) return ALWAYS;
    return share(`p${variable},${other}:${masks.join(";")}`, {
      kind: "pair",
      variable,
      other,
      masks,
    });
  };
  const branch = (kind: "all" | "any", nodes: readonly Node[]): Node => {
    const decisive = kind === "all" ? NEVER : ALWAYS;
    const idle = kind === "all" ? ALWAYS : NEVER;
    const children = [...new Set(nodes)].filter((node) => node !== idle).sort((a, b) => a - b);
    if (children.includes(decisive)) return decisive;
    const own = new Set(children);
    if (children.some((node) => own.has(negations[node] ?? -1))) return decisive;
    if (children.length === 0) return idle;
    if (children.length === 1) return children[0] as Node;
    return share(`${kind}${children.join()}`, { kind, children });
  };
  const negate = (body: NodeBody): Node => {
    if (body.kind === "constant") return body.truth ? NEVER : ALWAYS;
    if (body.kind === "leaf")
      return leafOf(body.variable, flipped(body.mask, cellsOf(body.variable)));
    if (body.kind === "pair") {
      const cells = cellsOf(body.other);
      return pairOf(
        body.variable,
        body.other,
        body.masks.map((mask) => flipped(mask, cells)),
      );
    }
    return branch(body.kind === "all" ? "any" : "all", body.children.map(not));
  };
  const not = (node: Node): Node => {
    let negation = negations[node];
    if (negation === undefined) {
      negation = negate(bodies[node] as NodeBody);
      negations[node] = negation;
      negations[negation] = node;
    }
    return negation;
  };

  return {
    body: (node) => bodies[node] as NodeBody,
    leaf: (variable, holds) => leafOf(variable, maskOf(cellsOf(variable), holds)),
    pair: (variable, other, holds) => {
      const masks = Array.from({ length: cellsOf(variable) }, (_, cell) =>
        maskOf(cellsOf(other), (otherCell) => holds(cell, otherCell)),
      );
      return pairOf(variable, other, masks);
    },
    all: (nodes) => branch("all", nodes),
    any: (nodes) => branch("any", nodes),
    not,
    size: () => bodies.length,
  };
}
