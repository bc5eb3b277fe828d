import { didYouMean, type Issue, pointer } from "../decision/index.js";
import type { Lexicon } from "./lexicon.js";
import { issue } from "./texts/index.js";

/** What a condition may refer to. */
export interface CheckContext {
  readonly lexicon: Lexicon;
  /** Names of the set's named conditions. */
  readonly named: ReadonlySet<string>;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keys that json-rules-engine knows and the profile leaves out get a sentence of their own. */
const LEFT_OUT = {
  path: "condition.path",
  params: "condition.params",
  priority: "condition.priority",
} as const;

const isLeftOut = (key: string): key is keyof typeof LEFT_OUT => Object.hasOwn(LEFT_OUT, key);

/** An issue for each key that a node may not have. */
export function strangers(
  node: Record<string, unknown>,
  known: readonly string[],
  at: string,
): Issue[] {
  return Object.keys(node).flatMap((key) => {
    if (known.includes(key)) return [];
    const code = isLeftOut(key) ? LEFT_OUT[key] : "input.unknown-key";
    return [issue(code, pointer(at, key), { key, hint: didYouMean(key, known) })];
  });
}
