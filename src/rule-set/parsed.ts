import { AftersaleError, brand, describe, perObject } from "../decision/index.js";
import { type CompiledSet, compileSet } from "./compile.js";
import type { RuleSet } from "./document.js";
import type { Kind } from "./kind.js";
import { issue } from "./texts/index.js";

const parsed = brand<Kind>("rule-set");

/** Marks and freezes a set that came out of the parser. */
export const register = (set: RuleSet, kind: Kind): RuleSet => Object.freeze(parsed.put(set, kind));

/** The kind of a parsed set, or undefined for anything else. */
export const kindOfSet: (set: unknown) => Kind | undefined = parsed.of;

/** The compiled form of a parsed set, built on first use. Throws `rule-set.not-parsed`. */
export const compiledSet: (set: RuleSet) => CompiledSet = perObject((set) => {
  const kind = kindOfSet(set);
  if (kind === undefined) throw new AftersaleError([notParsed(set, "")]);
  return compileSet(set, kind);
});

export const notParsed = (found: unknown, at: string) =>
  issue("rule-set.not-parsed", at, { found: describe(found) });
