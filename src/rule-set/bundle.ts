import { describe, didYouMean, type Issue, issue, phrase, pointer } from "../decision/index.js";

/** What a host may hold in one object and pass to every function; each takes its own of it. */
export const bundleNames = ["rules", "intake", "warranty", "remedy", "fees", "calendars"] as const;

/**
 * What is wrong with the rule sets passed to a call: the one `needed` is no list, nor is one
 * of those `optional` that is given, or a name is none that any function knows. Places begin at the sets.
 */
export function bundleIssues(
  sets: unknown,
  needed: string,
  optional: readonly string[] = [],
): readonly Issue[] {
  const given = (sets ?? {}) as Readonly<Record<string, unknown>>;
  const issues: Issue[] = [];
  for (const name of [needed, ...optional]) {
    const list = given[name];
    if (Array.isArray(list) || (list === undefined && name !== needed)) continue;
    const params = { expected: phrase("rule-sets"), found: describe(list) };
    issues.push(issue("input.type", pointer("", name), params));
  }
  if (typeof given !== "object" || Array.isArray(given)) return issues;
  for (const name of Object.keys(given)) {
    if ((bundleNames as readonly string[]).includes(name)) continue;
    const key = name.slice(0, 60);
    issues.push(
      issue("input.unknown-key", pointer("", name), { key, hint: didYouMean(key, bundleNames) }),
    );
  }
  return issues;
}
