import { didYouMean } from "./closest.js";
import type { Issue } from "./issue.js";
import type { Phrase } from "./text.js";

/** What a message about an unknown name may show: the nearest known one, and all of them. */
export interface Near {
  readonly hint: Phrase | "";
  readonly expected: readonly string[];
}

/**
 * Names are closed: nothing where a name is one of those known, else the issue that `say` makes of
 * what is near.
 *
 * @example
 * unlessKnown("fix", ["fax", "post"], ({ hint, expected }) =>
 *   issue("input.value", "/channel", { expected: expected.join(), found: "fix", hint }),
 * )[0].message; // "expected fax,post, found fix; did you mean `fax`?"
 */
export function unlessKnown(
  name: string,
  known: Iterable<string>,
  say: (near: Near) => Issue,
): readonly Issue[] {
  const expected = [...new Set(known)];
  if (expected.includes(name)) return [];
  return [say({ hint: didYouMean(name.slice(0, 60), expected), expected })];
}
