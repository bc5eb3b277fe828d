/**
 * What `make` makes of an object, made when it is first asked for and kept as long as the object
 * lives. What `make` throws is not kept.
 *
 * @example
 * const sorted = perObject((list: readonly number[]) => [...list].sort());
 * const list = [2, 1];
 * sorted(list) === sorted(list); // true
 */
/* @__NO_SIDE_EFFECTS__ */
export function perObject<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const kept = new WeakMap<K, V>();
  return (of) => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const made = make(of);
    kept.set(of, made);
    return made;
  };
}
