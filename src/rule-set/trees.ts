import type { Tree } from "../conditions/index.js";
import { pointer } from "../decision/index.js";
import type { RowManners, RuleSet } from "./document.js";
import { compiledSet } from "./parsed.js";
import { rowsOf, rowTree, tableNames } from "./rows.js";

/** What the rules and rows of a set ask, written out or by name alike. */
export function treesOf(set: RuleSet): readonly Tree[] {
  const rules = [...compiledSet(set).questions.values()].flatMap(({ list }) =>
    list.rules.map(({ tree }) => tree),
  );
  const rows = tableNames(set).flatMap((table) =>
    rowsOf<RowManners>(set, table).flatMap(
      (row, i) => rowTree(set, { row, at: pointer("", table, i) }) ?? [],
    ),
  );
  return [...rules, ...rows];
}
