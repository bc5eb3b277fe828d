import { buildTree, type LoadedFacts, type Tree } from "../conditions/index.js";
import { pointer } from "../decision/index.js";
import type { RowManners, RuleSet } from "./document.js";
import { holdsFor } from "./holds-for.js";
import { compiledSet } from "./parsed.js";

/** A row of a table, with its place in the document. */
export interface PlacedRow<Row> {
  readonly row: Row;
  readonly at: string;
}

/** The rows whose keys fit and whose conditions hold, or may hold. */
export interface MatchingRows<Row> {
  readonly certain: readonly PlacedRow<Row>[];
  readonly open: readonly PlacedRow<Row>[];
  /** Names of the facts that the open rows wait for. */
  readonly missing: readonly string[];
}

type Keys = Readonly<Record<string, string>>;

/**
 * Every row of a table that fits: for tables where each matching row grants. A key fits exactly,
 * or where the row says `*` or leaves it out.
 */
export function matchRows<Row extends RowManners>(
  set: RuleSet,
  table: string,
  keys: Keys,
  facts: LoadedFacts,
): MatchingRows<Row> {
  const certain: PlacedRow<Row>[] = [];
  const open: PlacedRow<Row>[] = [];
  const waiting = new Set<string>();
  rowsOf<Row>(set, table).forEach((row, i) => {
    if (!keysFit(row, keys)) return;
    const at = pointer("", table, i);
    const { truth, missing } = holdsFor(set, facts, rowTree(set, { row, at }));
    if (truth === true) certain.push({ row, at });
    if (truth === "open") open.push({ row, at });
    for (const { fact } of missing) waiting.add(fact);
  });
  const { slotOf } = compiledSet(set).lexicon;
  const place = (fact: string) => slotOf.get(fact) ?? slotOf.size;
  return { certain, open, missing: [...waiting].sort((a, b) => place(a) - place(b)) };
}

/** What a look-up in a table found. */
export type FoundRow<Row> =
  | { readonly found: PlacedRow<Row> }
  | { readonly found: null; readonly missing: readonly string[] };

/**
 * The one row that decides: the most specific of those that fit (most keys matched exactly), then
 * the first. Where a row that may fit would beat it, the facts it waits for are missing.
 */
export function findRow<Row extends RowManners>(
  set: RuleSet,
  table: string,
  keys: Keys,
  facts: LoadedFacts,
): FoundRow<Row> {
  const { certain, open, missing } = matchRows<Row>(set, table, keys, facts);
  const best = mostSpecific(certain, keys);
  const rival = mostSpecific(open, keys);
  if (rival !== null && (best === null || beats(rival, best, keys)))
    return { found: null, missing };
  return best === null ? { found: null, missing: [] } : { found: best };
}

function mostSpecific<Row>(rows: readonly PlacedRow<Row>[], keys: Keys): PlacedRow<Row> | null {
  return rows.reduce<PlacedRow<Row> | null>(
    (best, each) => (best === null || beats(each, best, keys) ? each : best),
    null,
  );
}

function beats<Row>(a: PlacedRow<Row>, b: PlacedRow<Row>, keys: Keys): boolean {
  const lead = exactKeys(a.row, keys) - exactKeys(b.row, keys);
  return lead > 0 || (lead === 0 && position(a) < position(b));
}

const position = ({ at }: PlacedRow<unknown>) => Number(at.slice(at.lastIndexOf("/") + 1));

const cell = (row: unknown, key: string) => (row as Record<string, unknown>)[key];

const exactKeys = (row: unknown, keys: Keys) =>
  Object.keys(keys).filter((key) => cell(row, key) === keys[key]).length;

const keysFit = (row: unknown, keys: Keys) =>
  Object.keys(keys).every((key) => {
    const value = cell(row, key);
    return value === undefined || value === "*" || value === keys[key];
  });

/** The rows of a table as the document has them; none where it has no such table. */
export function rowsOf<Row>(set: RuleSet, table: string): readonly Row[] {
  return ((set.document as unknown as Record<string, unknown>)[table] ?? []) as readonly Row[];
}

/** The names of the tables that are lists of rows in a set. */
export function tableNames(set: RuleSet): string[] {
  const document = set.document as unknown as Record<string, unknown>;
  return Object.keys(compiledSet(set).kind.tables).filter((name) => Array.isArray(document[name]));
}

/** The conditions of a row as compiled; null where it has none: it always holds. */
export function rowTree(set: RuleSet, { row, at }: PlacedRow<RowManners>): Tree | null {
  if (row.conditions === undefined) return null;
  const { rowTrees, lexicon, named } = compiledSet(set);
  let tree = rowTrees.get(at);
  if (tree === undefined) {
    tree = buildTree(row.conditions, lexicon, named);
    rowTrees.set(at, tree);
  }
  return tree;
}
