/**
 * Resolves dotted paths such as `$.total` by own properties only: no query language, no prototype.
 */
export function resolvePath(value: unknown, path: string): unknown {
  const steps = path.replace(/^\$?\.?/, "").split(".");
  return steps.reduce<unknown>(own, value);
}

function own(value: unknown, step: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string, unknown>)[step];
}
