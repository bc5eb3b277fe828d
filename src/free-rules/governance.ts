import type { PolicyRef } from "../decision/index.js";
import { inForce, type RuleSet } from "../rule-set/index.js";

export type Governance =
  | { readonly policy: PolicyRef }
  | { readonly date: string | null; readonly ask: readonly string[] };

/**
 * Whether a set may decide. A set without `authority` and `basis` asks for no governance; one
 * with either is held to what it says (8.1).
 */
export function governance(set: RuleSet, facts: unknown, preview: boolean): Governance {
  const lasting = lastingGovernance(set, preview);
  if (lasting !== null) return lasting;
  const { basis = [] } = set.document;
  const dates = Object.fromEntries(basis.map((name) => [name, dateAt(facts, name)]));
  const selection = inForce([set], dates, { preview });
  return selection.found === null ? selection : { policy: selection.found.policy };
}

/** The answer that holds whatever the facts; null where dates among them decide. */
export function lastingGovernance(set: RuleSet, preview: boolean): Governance | null {
  const { authority, basis = [], effective } = set.document;
  if (basis.length > 0) return null;
  const { id, version, digest } = set;
  const policy = { id, version, digest, basis: null };
  if (authority === undefined || typeof authority.approvedOn === "string") return { policy };
  return preview ? { policy: { ...policy, preview } } : { date: effective.from, ask: [] };
}

function dateAt(facts: unknown, name: string): string | null {
  const value = name
    .split(".")
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], facts);
  return typeof value === "string" ? value : null;
}
