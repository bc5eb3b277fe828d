import type { FactRef } from "../decision/index.js";
import { findRow, matchRows, type PlacedRow, type RowManners } from "../rule-set/index.js";
import { jobRefs, loadedFacts, type QuoteContext } from "./context.js";
import type {
  FeeHead,
  MinimumRow,
  QuotationRow,
  RoundingRow,
  SettlementRow,
  TaxRow,
} from "./model/index.js";

/** The rows that hold for a quote as a whole. */
export interface QuoteTerms {
  readonly minimum: PlacedRow<MinimumRow> | null;
  /** A minimum charge that may yet apply. */
  readonly openMinimum: PlacedRow<MinimumRow> | null;
  readonly rounding: PlacedRow<RoundingRow> | null;
  readonly quotation: PlacedRow<QuotationRow> | null;
  readonly settlement: readonly PlacedRow<SettlementRow>[];
  readonly taxOf: (head: FeeHead) => PlacedRow<TaxRow> | null;
  /** What keeps a row from being found. */
  readonly missing: readonly FactRef[];
}

/** Looks up the terms of a quote; the parser has seen to it that there is a row for every case. */
export function termsOf(context: QuoteContext, heads: readonly FeeHead[]): QuoteTerms {
  const { set } = context;
  const facts = loadedFacts(context, {});
  const missing: FactRef[] = [];
  const note = (names: readonly string[]) => missing.push(...jobRefs(context, names, ""));
  const rowOf = <Row extends RowManners>(table: string, keys: Record<string, string>) => {
    const found = findRow<Row>(set, table, keys, facts);
    if (found.found === null) note(found.missing);
    return found.found;
  };
  const minimum = matchRows<MinimumRow>(set, "minimum", {}, facts);
  const settlement = matchRows<SettlementRow>(set, "settlement", {}, facts);
  note(minimum.missing);
  note(settlement.missing);
  const taxes = new Map(
    [...new Set<FeeHead>([...heads, "minimum", "rounding"])].map((head) => [
      head,
      rowOf<TaxRow>("tax", { head }),
    ]),
  );
  return {
    minimum: minimum.certain[0] ?? null,
    openMinimum: minimum.open[0] ?? null,
    rounding: rowOf<RoundingRow>("rounding", {}),
    quotation: rowOf<QuotationRow>("quotation", {}),
    settlement: settlement.open.length > 0 ? [] : settlement.certain,
    taxOf: (head) => taxes.get(head) ?? null,
    missing,
  };
}
