type Container = Record<string, unknown>;

/** A deep copy in which the value at a JSON Pointer is another; without one, its key is gone. */
export function patched(document: unknown, at: string, value?: unknown): unknown {
  const copy = structuredClone(document);
  const steps = at.split("/").slice(1);
  const last = steps.pop() as string;
  const parent = steps.reduce((node, step) => node[step] as Container, copy as Container);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}
