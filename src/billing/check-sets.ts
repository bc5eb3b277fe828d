import { describe, type Issue, issue, phrase } from "../decision/index.js";
import type { FeeSets } from "./quote-types.js";

/** Whether price lists were passed at all; what each is, its reader says. */
export function feeSetsIssues(sets: unknown): readonly Issue[] {
  const fees: unknown = (sets as Partial<FeeSets> | null | undefined)?.fees;
  if (Array.isArray(fees)) return [];
  const params = { expected: phrase("rule-sets"), found: describe(fees) };
  return [issue("input.type", "/fees", params)];
}
