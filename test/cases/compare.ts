/** `exact`: same length and order. `any-order`: same members. `subset`: every expected member is there. */
export type ListMode = "exact" | "any-order" | "subset";

export interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

export interface Comparison {
  readonly tolerance: Tolerance;
  /** List mode by the key that holds the list. */
  readonly lists: Readonly<Record<string, ListMode>>;
}

export interface Difference {
  /** JSON Pointer into the expected value. */
  readonly at: string;
  readonly expected: unknown;
  /** `undefined` where nothing was found. */
  readonly found: unknown;
}

/** Where `found` differs from `expected`; keys that `expected` does not name may hold anything. */
export function differences(
  expected: unknown,
  found: unknown,
  comparison: Comparison,
  at = "",
): readonly Difference[] {
  if (Array.isArray(expected)) return listDifferences(expected, found, comparison, at);
  if (isRecord(expected)) {
    if (!isRecord(found)) return [{ at, expected, found }];
    return Object.entries(expected).flatMap(([key, value]) => {
      const there = Object.hasOwn(found, key) ? found[key] : undefined;
      return differences(value, there, comparison, `${at}/${escaped(key)}`);
    });
  }
  return sameScalar(expected, found, comparison.tolerance) ? [] : [{ at, expected, found }];
}

function listDifferences(
  expected: readonly unknown[],
  found: unknown,
  comparison: Comparison,
  at: string,
): readonly Difference[] {
  if (!Array.isArray(found)) return [{ at, expected, found }];
  const mode = comparison.lists[at.slice(at.lastIndexOf("/") + 1)] ?? "exact";
  if (mode !== "subset" && expected.length !== found.length) return [{ at, expected, found }];
  if (mode === "exact") {
    return expected.flatMap((value, i) => differences(value, found[i], comparison, `${at}/${i}`));
  }
  const same = (i: number, j: number) =>
    differences(expected[i], found[j], comparison, at).length === 0;
  const unmatched = unmatchedOf(expected.length, found.length, same);
  return unmatched.map((i) => ({ at: `${at}/${i}`, expected: expected[i], found }));
}

/** The expected members that no pairing can serve, each found member serving one (augmenting paths). */
function unmatchedOf(
  expected: number,
  found: number,
  same: (expected: number, found: number) => boolean,
): readonly number[] {
  const servedBy = new Map<number, number>();
  const serve = (i: number, tried: Set<number>): boolean => {
    for (let j = 0; j < found; j += 1) {
      if (tried.has(j) || !same(i, j)) continue;
      tried.add(j);
      const other = servedBy.get(j);
      if (other === undefined || serve(other, tried)) {
        servedBy.set(j, i);
        return true;
      }
    }
    return false;
  };
  const indexes = Array.from({ length: expected }, (_, i) => i);
  return indexes.filter((i) => !serve(i, new Set()));
}

function sameScalar(expected: unknown, found: unknown, { abs, rel }: Tolerance): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(expected - found) <= Math.max(abs, rel * Math.abs(expected));
  }
  if (typeof expected === "string" && typeof found === "string") {
    return expected === found || sameMoment(expected, found);
  }
  return expected === found;
}

const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/;

/** Both with an offset, or both without: the same moment however it is written. */
function sameMoment(a: string, b: string): boolean {
  const [left, right] = [MOMENT.exec(a), MOMENT.exec(b)];
  if (!left || !right || (left[3] === undefined) !== (right[3] === undefined)) return false;
  const second = (match: RegExpExecArray) => Date.parse(`${match[1]}${match[3] ?? "Z"}`);
  const fraction = (match: RegExpExecArray) => (match[2] ?? "").replace(/0+$/, "");
  return second(left) === second(right) && fraction(left) === fraction(right);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
