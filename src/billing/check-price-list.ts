import { type Issue, pointer } from "../decision/index.js";
import { compareDecimals, type Money, moneyIssue, safeRoundMoney } from "../money/index.js";
import type { RowManners } from "../rule-set/index.js";
import type { FeeDocument } from "./model/index.js";
import { issue } from "./texts/index.js";

/** What a price list must be beyond its shape: one currency, and an answer for every case. */
export function priceListIssues(document: FeeDocument): readonly Issue[] {
  return [
    ...currencyIssues(document),
    ...fallbackIssues(document.mixed, "mixed", ({ head }) => head === "*"),
    ...fallbackIssues(document.tax, "tax", ({ head }) => head === "*"),
    ...fallbackIssues(document.rounding, "rounding", () => true),
    ...fallbackIssues(document.quotation, "quotation", () => true),
    ...fallbackIssues(document.settlement, "settlement", ({ upTo }) => upTo === undefined),
    ...bandIssues(document),
    ...incrementIssues(document),
  ];
}

interface Placed {
  readonly money: Money;
  readonly at: string;
}

/** Every amount of the price list; the first sets the currency. */
export function amountsOf(document: FeeDocument): readonly Placed[] {
  const placed = (money: Money | "list" | undefined, ...tokens: (string | number)[]) =>
    money === undefined || money === "list" ? [] : [{ money, at: pointer("", ...tokens) }];
  const { labour, parts, travel, freight, minimum = [], settlement, quotation } = document;
  return [
    ...labour.flatMap(({ price }, i) => placed(price, "labour", i, "price")),
    ...parts.flatMap(({ price }, i) => placed(price, "parts", i, "price")),
    ...travel.flatMap(({ price }, i) => placed(price, "travel", i, "price")),
    ...travel.flatMap(({ cap }, i) => placed(cap, "travel", i, "cap")),
    ...freight.flatMap(({ price }, i) => placed(price, "freight", i, "price")),
    ...minimum.flatMap(({ amount }, i) => placed(amount, "minimum", i, "amount")),
    ...settlement.flatMap(({ upTo }, i) => placed(upTo, "settlement", i, "upTo")),
    ...quotation.flatMap(({ tolerance }, i) =>
      placed(tolerance?.amount, "quotation", i, "tolerance", "amount"),
    ),
  ];
}

function currencyIssues(document: FeeDocument): Issue[] {
  const amounts = amountsOf(document);
  const expected = amounts[0]?.money.currency;
  if (expected === undefined) return [issue("billing.no-prices", "/labour")];
  return amounts
    .filter(({ money }) => money.currency !== expected)
    .map(({ money, at }) =>
      moneyIssue("money.mixed-currencies", `${at}/currency`, { expected, found: money.currency }),
    );
}

function fallbackIssues<Row extends RowManners>(
  rows: readonly Row[],
  table: string,
  isFallback: (row: Row) => boolean,
): Issue[] {
  const has = rows.some((row) => row.conditions === undefined && isFallback(row));
  return has ? [] : [issue("billing.no-fallback", pointer("", table), { table })];
}

function bandIssues({ travel }: FeeDocument): Issue[] {
  return travel.flatMap(({ beyondKm = "0", upToKm }, i) =>
    upToKm === undefined || compareDecimals(beyondKm, upToKm) < 0
      ? []
      : [issue("billing.empty-band", pointer("", "travel", i), { from: beyondKm, to: upToKm })],
  );
}

function incrementIssues(document: FeeDocument): Issue[] {
  const currency = amountsOf(document)[0]?.money.currency;
  if (currency === undefined) return [];
  return document.rounding.flatMap(({ total }, i) => {
    if (total === undefined) return [];
    const read = safeRoundMoney({ amount: "0", currency }, total);
    if (read.ok) return [];
    const at = pointer("", "rounding", i, "total", "increment");
    return read.issues.map((each) => ({ ...each, at }));
  });
}
