import { describe, didYouMean, type Issue, phrase, pointer } from "../decision/index.js";
import { type CheckContext, isObject, strangers } from "./check-context.js";
import { checkLeaf } from "./check-leaf.js";
import { issue } from "./texts/index.js";

export const MAX_DEPTH = 32;

const BOOLEAN_KEYS = ["all", "any", "not", "condition"] as const;
const NONE: readonly Issue[] = [];

/** Checks the conditions of a rule: a boolean node at the root, as json-rules-engine has it. */
export function checkRoot(context: CheckContext, input: unknown, at: string): readonly Issue[] {
  const bare = isObject(input) && "fact" in input && !BOOLEAN_KEYS.some((key) => key in input);
  return bare ? [issue("condition.bare-root", at)] : checkCondition(context, input, at);
}

/** Every issue of a condition and of what lies below it, not the first. */
export function checkCondition(
  context: CheckContext,
  input: unknown,
  at: string,
  depth = 1,
): readonly Issue[] {
  if (depth > MAX_DEPTH) return [issue("condition.depth", at, { maximum: MAX_DEPTH })];
  if (!isObject(input)) {
    return [issue("input.type", at, { expected: phrase("condition"), found: describe(input) })];
  }
  const present = BOOLEAN_KEYS.filter((key) => key in input);
  const [key] = present;
  if (key === undefined) return checkLeaf(context, input, at);
  if (present.length > 1 || "fact" in input) {
    const keys = "fact" in input ? [...present, "fact"] : present;
    return [issue("condition.mixed-keys", at, { keys })];
  }
  const place = pointer(at, key);
  const below =
    key === "condition"
      ? checkReference(context, input.condition, place)
      : key === "not"
        ? checkCondition(context, input.not, place, depth + 1)
        : checkList(context, input[key], key, place, depth);
  return [...strangers(input, [key], at), ...below];
}

function checkList(
  context: CheckContext,
  list: unknown,
  key: string,
  at: string,
  depth: number,
): readonly Issue[] {
  if (!Array.isArray(list)) {
    return [issue("input.type", at, { expected: phrase("array"), found: describe(list) })];
  }
  if (list.length === 0) return [issue("condition.empty", at, { key })];
  return list.flatMap((child, i) => checkCondition(context, child, pointer(at, i), depth + 1));
}

function checkReference({ named }: CheckContext, name: unknown, at: string): readonly Issue[] {
  if (typeof name !== "string") {
    return [issue("input.type", at, { expected: phrase("string"), found: describe(name) })];
  }
  if (named.has(name)) return NONE;
  return [issue("condition.unknown-name", at, { name, hint: didYouMean(name, [...named]) })];
}
