/** A mark on objects of one sort, with what it says of each. */
export interface Brand<T> {
  /** Marks an object, before it is frozen. */
  readonly put: <O extends object>(on: O, says: T) => O;
  /** What the mark says; undefined for whatever does not carry it. */
  readonly of: (value: unknown) => T | undefined;
}

/**
 * A mark that every copy of the library in a process knows, since a host may load it both by
 * `import` and by `require`. Keys, JSON, spreads and comparisons do not see it, so that a copy of a
 * marked object is not marked.
 */
/* @__NO_SIDE_EFFECTS__ */
export function brand<T>(name: string): Brand<T> {
  const key: unique symbol = Symbol.for(`aftersale.${name}`) as never;
  return {
    put: (on, says) => Object.defineProperty(on, key, { value: says }),
    of: (value) => {
      if (typeof value !== "object" || value === null) return undefined;
      try {
        return Object.hasOwn(value, key) ? (value as { [key]: T })[key] : undefined;
      } catch {
        // A proxy that throws is none of ours.
        return undefined;
      }
    },
  };
}
