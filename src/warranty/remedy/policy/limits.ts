/** Numbers that each fact is held against in the conditions of a document; NaN where it is no number. */
export function limitsOf(document: unknown): ReadonlyMap<string, readonly number[]> {
  const limits = new Map<string, number[]>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { fact, value, operator } = node as Readonly<Record<string, unknown>>;
    if (typeof fact === "string" && operator !== undefined) {
      const known = limits.get(fact) ?? [];
      for (const each of Array.isArray(value) ? value : [value]) {
        known.push(typeof each === "number" ? each : Number.NaN);
      }
      limits.set(fact, known);
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(document);
  return limits;
}
