import type { Decision, PolicyRef } from "../decision/index.js";

/** What the parts of an intake decision have in common. */
export function blank(
  policies: readonly PolicyRef[],
): Pick<Decision<never>, "confidence" | "assumed" | "policies" | "nextChangeAt"> {
  return { confidence: "own-policy", assumed: [], policies, nextChangeAt: null };
}
