import type { Tree } from "../../conditions/index.js";
import { pointer } from "../../decision/index.js";
import { type RowManners, type RuleSet, rowsOf } from "../../rule-set/index.js";
import type { RemedyDocument, RemedyTables } from "../../warranty/index.js";
import type { Witnesses } from "../facts/index.js";

type AnyRow = { [N in Table]-?: NonNullable<RemedyTables[N]>[number] }[Table];
type KeyOf<R> = R extends unknown ? keyof R : never;
type CellOf<R, K> = R extends unknown ? (K extends keyof R ? R[K] : never) : never;

/** A row of a remedy set; which keys it has depends on its table. */
export type Row = RowManners & { readonly [K in KeyOf<AnyRow>]?: CellOf<AnyRow, K> };

export interface Placed {
  readonly row: Row;
  readonly at: string;
  readonly tree: Tree;
}

export const TABLES = [
  "steps",
  "fees",
  "deadlines",
  "interim",
  "deductions",
  "refusals",
  "burden",
  "damages",
  "breaches",
  "effects",
] as const;
export type Table = (typeof TABLES)[number];

/** A remedy set made ready to be compared. */
export interface Side {
  readonly set: RuleSet;
  readonly starts: readonly string[];
  readonly warranty: string | null;
  readonly count: "next-day" | "same-day";
  readonly tables: Readonly<Record<Table, readonly Placed[]>>;
  readonly trees: readonly Tree[];
}

export function sideOf(set: RuleSet, { treeOf }: Witnesses): Side {
  const document = set.document as RemedyDocument;
  const tables = Object.fromEntries(
    TABLES.map((name) => [
      name,
      rowsOf<Row>(set, name).map((row, i) => ({
        row: { ...row, confidence: row.confidence ?? document.confidence ?? "own-policy" },
        at: pointer("", name, i),
        tree: treeOf(set, row.conditions),
      })),
    ]),
  ) as unknown as Side["tables"];
  return {
    set,
    starts: document.starts,
    warranty: document.warranty ?? null,
    count: document.count ?? "next-day",
    tables,
    trees: Object.values(tables).flatMap((rows) => rows.map(({ tree }) => tree)),
  };
}

/** Whether somebody has read what a row says. */
export const isRead = ({ row }: Placed): boolean =>
  row.confidence !== "unread" && row.unread !== true && row.rate !== null;
