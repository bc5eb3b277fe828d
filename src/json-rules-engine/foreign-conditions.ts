import { type Issue, pointer } from "../decision/index.js";
import { issue } from "./texts/index.js";

/** A leaf of a foreign rule with its fact as a dotted name. */
export interface ForeignLeaf {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
  readonly at: string;
}

/** A condition on its way into our grammar; parsing checks what is left. */
export type Converted = Record<string, unknown> | unknown;

export interface Converting {
  readonly issues: Issue[];
  readonly leaves: ForeignLeaf[];
}

const BOOLEANS = ["all", "any", "not", "condition"] as const;

/**
 * Turns a condition of json-rules-engine into ours: paths become dotted names, what only orders its
 * evaluation or names it is dropped. What we do not know is left for the parser to refuse.
 */
export function convertCondition(converting: Converting, input: unknown, at: string): Converted {
  if (!isObject(input)) return input;
  const { priority: _priority, name: _name, ...rest } = input;
  const keys = BOOLEANS.filter((key) => key in rest);
  if (keys.length === 0) return convertLeaf(converting, rest, at);
  const nodes = Object.entries(rest).map(([key, value]) => {
    const place = pointer(at, key);
    if (key === "not") return [key, convertCondition(converting, value, place)];
    if (key !== "all" && key !== "any") return [key, value];
    if (!Array.isArray(value)) return [key, value];
    return [key, value.map((child, i) => convertCondition(converting, child, pointer(place, i)))];
  });
  return Object.fromEntries(nodes);
}

function convertLeaf(
  converting: Converting,
  { path, value, ...leaf }: Record<string, unknown>,
  at: string,
): Converted {
  const fact = dotted(converting, leaf.fact, path, pointer(at, "path"));
  const other =
    isObject(value) && "fact" in value ? convertReference(converting, value, at) : value;
  if (typeof fact === "string" && typeof leaf.operator === "string") {
    converting.leaves.push({ fact, operator: leaf.operator, value: other, at });
  }
  return { ...leaf, fact, value: other };
}

function convertReference(
  converting: Converting,
  { path, ...reference }: Record<string, unknown>,
  at: string,
): Converted {
  const place = pointer(at, "value", "path");
  return { ...reference, fact: dotted(converting, reference.fact, path, place) };
}

const SIMPLE = /^(\$\.?|\.)?([A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*)$/;

/** `order` with `$.total` is `order.total`; a path that searches has no counterpart. */
function dotted({ issues }: Converting, fact: unknown, path: unknown, at: string): unknown {
  if (path === undefined || path === "" || path === "$" || typeof fact !== "string") return fact;
  const steps = typeof path === "string" ? SIMPLE.exec(path)?.[2] : undefined;
  if (steps !== undefined) return `${fact}.${steps}`;
  issues.push(issue("bridge.path", at, { found: JSON.stringify(path) }));
  return fact;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
