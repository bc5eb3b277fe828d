import type { Valued } from "../charge/index.js";
import type { QuoteContext } from "../context.js";
import type { ServiceType } from "../model/index.js";
import type { ContractState } from "./contract.js";
import type { Split } from "./draft.js";
import { open, settled, unsaid } from "./make-draft.js";
import { serve } from "./serve.js";
import { freightPayer } from "./service.js";

/** Splits a freight charge: nobody is taken for the payer unless a rule says so (5.9). */
export function splitFreight(
  context: QuoteContext,
  valued: Valued,
  contract: ContractState,
): Split {
  const payer = freightPayer(context, valued.charge);
  const noted: Valued = {
    ...valued,
    reasons: [...valued.reasons, ...payer.reasons],
    assumed: [...valued.assumed, ...payer.assumed],
  };
  if (payer.possible.length > 1) {
    const possible = payer.possible.map((each): ServiceType | null =>
      each === null ? null : each === "company" ? "free" : "paid",
    );
    return { drafts: [open(noted, possible, valued.value, payer.missing)], contract };
  }
  if (payer.possible[0] === "company") {
    return { drafts: [settled(context, noted, "free", valued.value)], contract };
  }
  if (payer.possible[0] === "customer") {
    return serve(context, { valued: noted, covered: false, value: valued.value }, contract);
  }
  return { drafts: [unsaid(context, noted, "fee.payer-unknown")], contract };
}
