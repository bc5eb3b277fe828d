import type { GeneratedSet } from "./generate.js";
import { pools } from "./vocabulary.js";

/**
 * Every value that can make a difference, written out by hand for small vocabularies: around each
 * value of the pool, and one that no rule names.
 */
const WIDE: Readonly<Record<string, readonly unknown[]>> = {
  category: pools.category?.values ?? [],
  "product.family": [...(pools["product.family"]?.values ?? []), "other-a", "other-b", "other-c"],
  "product.model": [
    ...(pools["product.model"]?.values ?? []),
    "valve",
    "other-a",
    "other-b",
    "other-c",
  ],
  safety: [true, false],
  injury: [true, false, null],
  severity: [1, 2, 3, 4, 5],
  repairs: [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7],
  level: [1, 2, 3, null],
  load: [-1, -0.5, -0.25, 0, 0.1, 0.25, 0.3, 0.5, 0.7, 1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5],
  sold: [
    "2024-02-26",
    "2024-02-27",
    "2024-02-28",
    "2024-02-29",
    "2024-03-01",
    "2024-03-02",
    "2024-03-03",
    "2026-01-01",
    "2026-01-02",
    "2026-01-03",
  ],
  installed: [
    "2024-02-26",
    "2024-02-27",
    "2024-02-28",
    "2024-02-29",
    "2024-03-01",
    "2024-03-02",
    "2024-03-03",
    "2026-01-01",
    "2026-01-02",
    "2026-01-03",
    null,
  ],
  tags: subsets(["vip", "media", "dealer"]),
};

function subsets<T>(items: readonly T[]): T[][] {
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_, i) => bits & (1 << i)),
  );
}

export const smallFacts = Object.keys(WIDE);

/** All ways to complete facts over the small domains. */
export function completions(
  set: GeneratedSet,
  facts: Readonly<Record<string, unknown>>,
): Record<string, unknown>[] {
  let all: Record<string, unknown>[] = [{ ...facts }];
  for (const name of Object.keys(set.facts)) {
    if (name in facts) continue;
    all = all.flatMap((each) => (WIDE[name] ?? []).map((value) => ({ ...each, [name]: value })));
  }
  return all;
}

export const valuesOf = (name: string) => WIDE[name] ?? [];
