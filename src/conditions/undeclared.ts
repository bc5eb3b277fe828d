import { closest, didYouMean, type Issue, phrase, pointer } from "../decision/index.js";
import type { Lexicon, PathNode } from "./lexicon.js";
import { issue } from "./texts/index.js";

/** More keys than these that are no facts make one issue: a host passed its own record. */
const FEW = 5;
/** Keys that a near name is looked for. */
const SOUGHT = 100;

/**
 * What is wrong with keys that stand where the vocabulary has no such step: an issue each, or one
 * for all where they are many. A fact whose path was written as one key is told apart, and is never
 * ignored.
 */
export function undeclaredIssues(
  { names }: Lexicon,
  node: PathNode,
  keys: readonly string[],
  undeclared: "refuse" | "ignore",
): readonly Issue[] {
  const dotted = keys.filter((key) => isPath(node, key));
  const nest = dotted.map((key) => issue("fact.dotted", pointer(node.at, key), nested(key)));
  if (undeclared === "ignore") return nest;
  const unknown = keys.filter((key) => !isPath(node, key));
  if (unknown.length > FEW) return [...nest, manyUnknown(node, unknown, names)];
  const each = unknown.map((key) => {
    const fact = factName(node, key);
    return issue("fact.unknown", pointer(node.at, key), { fact, hint: didYouMean(fact, names) });
  });
  return [...nest, ...each];
}

function manyUnknown(node: PathNode, keys: readonly string[], names: readonly string[]): Issue {
  const facts = keys.slice(0, SOUGHT).map((key) => factName(node, key));
  const near = facts.flatMap((fact) => {
    const name = closest(fact, names);
    return name === null ? [] : [`\`${fact}\` → \`${name}\``];
  });
  const hint = near.length > 0 ? phrase("did-you-mean-each", { values: near.slice(0, FEW) }) : "";
  const params = { n: keys.length, facts: facts.slice(0, FEW), hint };
  return issue("fact.unknown-many", node.at, params);
}

const factName = ({ at }: PathNode, key: string) =>
  at === "" ? key : `${at.slice(1).replaceAll("/", ".")}.${key}`;

/** Whether a key with dots is the path of a fact, or leads to one. */
function isPath(node: PathNode, key: string): boolean {
  if (!key.includes(".")) return false;
  let at: PathNode | undefined = node;
  for (const step of key.split(".")) at = at?.children.get(step);
  return at !== undefined;
}

/** `a.b` as it is written nested: `{ "a": { "b": … } }`. */
const nested = (key: string) => ({
  key,
  nested: key.split(".").reduceRight((inner, step) => `{ "${step}": ${inner} }`, "…"),
});
