import type { TaxedAmount } from "../money/index.js";
import type { FeeHead } from "./model/index.js";
import type { MoneyRange, QuoteLine } from "./quote-types.js";
import type { Draft } from "./share/index.js";

/** How the tax of a line came out, or the bounds of its gross while it is open. */
export interface LineTax {
  readonly taxed: TaxedAmount | null;
  readonly rate: string | null;
  readonly range: MoneyRange | null;
}

/** A draft as a line of the quote. */
export function quoteLine(id: string, draft: Draft, { taxed, rate, range }: LineTax): QuoteLine {
  const { charge } = draft.valued;
  const { priced } = charge;
  return {
    id,
    head: charge.head,
    component: charge.component,
    unit: charge.unit,
    title: priced?.title ?? null,
    quantity: charge.quantity,
    price: priced?.price ?? null,
    per: priced?.per ?? null,
    measure: priced?.measure ?? null,
    status: draft.status,
    service: draft.service,
    payer: draft.payer,
    value: draft.value?.low ?? null,
    net: taxed?.net ?? null,
    tax: taxed?.tax ?? null,
    gross: taxed?.gross ?? null,
    taxRate: rate,
    possible: draft.possible,
    range,
    missing: draft.missing,
    reasons: draft.reasons,
  };
}

/** A line of the bill as a whole: the minimum charge, or what the total is cut by. */
export function wholeLine(
  id: "minimum" | "rounding",
  row: Pick<QuoteLine, "title" | "reasons">,
  taxed: TaxedAmount,
  rate: string,
): QuoteLine {
  const head: FeeHead = id;
  return {
    id,
    head,
    component: null,
    unit: null,
    quantity: null,
    price: null,
    per: null,
    measure: null,
    status: "determined",
    service: "paid",
    payer: "customer",
    value: taxed.gross,
    taxRate: rate,
    possible: ["paid"],
    range: null,
    missing: [],
    ...row,
    ...taxed,
  };
}

/** An id for each draft: the charge's, with the service where a charge is split. */
export function draftIds(drafts: readonly Draft[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { valued } of drafts) {
    counts.set(valued.charge.id, (counts.get(valued.charge.id) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return drafts.map(({ valued, service }) => {
    const { id } = valued.charge;
    if (counts.get(id) === 1) return id;
    const base = `${id}#${service ?? "open"}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return nth === 1 ? base : `${base}-${nth}`;
  });
}
