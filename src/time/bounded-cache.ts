/** A memory of what was worked out; it forgets everything when it holds too much, so that no input can fill it. */
export interface BoundedCache<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  /** Keeps a value and gives it back. */
  readonly keep: (key: Key, value: Value) => Value;
}

export function boundedCache<Key, Value>(most: number): BoundedCache<Key, Value> {
  const kept = new Map<Key, Value>();
  return {
    get: (key) => kept.get(key),
    keep(key, value) {
      if (kept.size >= most) kept.clear();
      kept.set(key, value);
      return value;
    },
  };
}
