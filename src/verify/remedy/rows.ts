import type { Tree } from "../../conditions/index.js";
import { pointer } from "../../decision/index.js";
import { type RowManners, type RuleSet, rowsOf } from "../../rule-set/index.js";
import type { Witnesses } from "../facts/index.js";

export interface Offer {
  readonly remedy: string;
  readonly chooser: string;
  readonly refund?: { readonly deductions?: readonly string[] };
  readonly effect?: Effect;
}

export interface Window {
  readonly from?: readonly string[];
  readonly within?: readonly string[];
  readonly atMost?: string;
  readonly roll?: boolean;
  readonly pause?: { readonly atLeast: string };
  readonly counters?: readonly { readonly counter: string; readonly limit: number }[];
}

export interface Span {
  readonly from: readonly string[];
  readonly within?: string;
  readonly workingDays?: number;
}

export interface Effect {
  readonly kind: string;
  readonly amount?: string;
}

/** A row of a remedy set, as far as comparing reads it; which keys it has depends on its table. */
export interface Row extends RowManners {
  readonly name?: string;
  readonly ladder?: string;
  readonly instead?: string | true;
  readonly offers?: readonly Offer[];
  readonly window?: Window;
  readonly unread?: true;
  readonly confidence?: string;
  readonly kind?: string;
  readonly within?: string;
  readonly count?: string;
  readonly workingDays?: number;
  readonly from?: readonly string[];
  readonly obligor?: string;
  readonly head?: string;
  readonly class?: string;
  readonly payer?: string;
  readonly remedy?: string;
  readonly afterDays?: number;
  readonly rate?: string | null;
  readonly counter?: string;
  readonly remedies?: readonly string[];
  readonly party?: string;
  readonly after?: string | Span;
  readonly period?: string;
  readonly breach?: string;
  readonly multiple?: string;
  readonly atLeast?: string;
  readonly effect?: Effect;
}

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
  const document = set.document as {
    readonly starts?: readonly string[];
    readonly warranty?: string;
    readonly count?: "next-day" | "same-day";
    readonly confidence?: string;
  };
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
    starts: document.starts ?? [],
    warranty: document.warranty ?? null,
    count: document.count ?? "next-day",
    tables,
    trees: Object.values(tables).flatMap((rows) => rows.map(({ tree }) => tree)),
  };
}

/** Whether somebody has read what a row says. */
export const isRead = ({ row }: Placed): boolean =>
  row.confidence !== "unread" && row.unread !== true && row.rate !== null;
