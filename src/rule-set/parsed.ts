import { AftersaleError, describe } from "../decision/index.js";
import { type CompiledSet, compileSet } from "./compile.js";
import type { RuleSet } from "./document.js";
import type { Kind } from "./kind.js";
import { issue } from "./texts/index.js";

const kinds = new WeakMap<object, Kind>();
const compiled = new WeakMap<object, CompiledSet>();

/** Remembers that a set came out of the parser, and of which kind it is. */
export function register(set: RuleSet, kind: Kind): RuleSet {
  kinds.set(set, kind);
  return set;
}

/** The kind of a parsed set, or undefined for anything else. */
export function kindOfSet(set: unknown): Kind | undefined {
  return typeof set === "object" && set !== null ? kinds.get(set) : undefined;
}

/** The compiled form of a parsed set, built on first use. Throws `rule-set.not-parsed`. */
export function compiledSet(set: RuleSet): CompiledSet {
  let form = typeof set === "object" && set !== null ? compiled.get(set) : undefined;
  if (form === undefined) {
    const kind = kindOfSet(set);
    if (kind === undefined) throw new AftersaleError([notParsed(set, "")]);
    form = compileSet(set, kind);
    compiled.set(set, form);
  }
  return form;
}

export const notParsed = (found: unknown, at: string) =>
  issue("rule-set.not-parsed", at, { found: describe(found) });
