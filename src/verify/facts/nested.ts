import type { FlatFacts } from "./witness.js";

/** Facts by dotted path as nested objects. */
export function nested(flat: FlatFacts): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(flat)) {
    const steps = name.split(".");
    const last = steps.pop() as string;
    let at = facts;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return facts;
}
