import type { Valued } from "../charge/index.js";
import type { QuoteContext } from "../context.js";
import type { ServiceType } from "../model/index.js";
import { type ContractState, doubt } from "./contract.js";
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
  const ifCustomer = () =>
    serve(context, { valued: noted, covered: false, value: valued.value }, contract);
  if (payer.possible.length > 1) {
    const possible = payer.possible.flatMap((each): readonly (ServiceType | null)[] => {
      if (each !== "customer") return [each === null ? null : "free"];
      // A customer who pays may still be served by a contract.
      return ifCustomer().drafts.flatMap((draft) => draft.possible);
    });
    const drawn = possible.includes("contract");
    return {
      drafts: [open(noted, possible, valued.value, payer.missing)],
      contract: drawn ? doubt(contract, valued.charge, payer.missing) : contract,
    };
  }
  if (payer.possible[0] === "company") {
    return { drafts: [settled(context, noted, "free", valued.value)], contract };
  }
  if (payer.possible[0] === "customer") {
    return ifCustomer();
  }
  return { drafts: [unsaid(context, noted, "fee.payer-unknown")], contract };
}
