import { type Issue, pointer } from "../decision/index.js";
import { MAX_DEPTH } from "./check.js";
import type { Condition } from "./grammar.js";
import { issue } from "./texts/index.js";

/** Named conditions written out may not exceed this many nodes, however they refer to each other. */
export const MAX_EXPANDED = 1_000_000;

interface Extent {
  readonly depth: number;
  readonly nodes: number;
}

/** Names in an order where each stands after those it refers to, or the issues that forbid one. */
export interface NamedOrder {
  readonly order: readonly string[];
  readonly issues: readonly Issue[];
  readonly extents: ReadonlyMap<string, Extent>;
}

/** Orders checked named conditions; cycles and unbounded nesting are issues. */
export function orderNamed(named: Readonly<Record<string, Condition>>, at: string): NamedOrder {
  const issues: Issue[] = [];
  const extents = new Map<string, Extent>();
  const path: string[] = [];
  const visit = (name: string): Extent => {
    const known = extents.get(name);
    if (known !== undefined) return known;
    if (path.includes(name) || path.length >= MAX_DEPTH) {
      const cycle = path.includes(name);
      const trail = [...path.slice(Math.max(0, path.indexOf(name))), name];
      const code = cycle ? "condition.cycle" : "condition.depth";
      issues.push(issue(code, pointer(at, name), { path: trail, maximum: MAX_DEPTH }));
      return ZERO;
    }
    path.push(name);
    const found = extentOf(named[name] as Condition, visit);
    path.pop();
    issues.push(...extentIssues(found, pointer(at, name)));
    extents.set(name, found);
    return found;
  };
  for (const name of Object.keys(named)) visit(name);
  return { order: [...extents.keys()], issues, extents };
}

const ZERO: Extent = { depth: 0, nodes: 0 };

/** How deep and how large a condition is with its named conditions written out. */
export function extentOf(condition: Condition, ofName: (name: string) => Extent): Extent {
  if ("condition" in condition) return ofName(condition.condition);
  if ("fact" in condition) return { depth: 1, nodes: 1 };
  const children =
    "all" in condition ? condition.all : "any" in condition ? condition.any : [condition.not];
  let depth = 0;
  let nodes = 1;
  for (const child of children) {
    const extent = extentOf(child, ofName);
    depth = Math.max(depth, extent.depth);
    nodes += extent.nodes;
  }
  return { depth: depth + 1, nodes };
}

export function extentIssues({ depth, nodes }: Extent, at: string): Issue[] {
  return [
    ...(depth > MAX_DEPTH ? [issue("condition.depth", at, { maximum: MAX_DEPTH, path: [] })] : []),
    ...(nodes > MAX_EXPANDED
      ? [issue("condition.expansion", at, { n: nodes, maximum: MAX_EXPANDED })]
      : []),
  ];
}
