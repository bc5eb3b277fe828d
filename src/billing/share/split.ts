import { parseDecimal, prorateMoney } from "../../money/index.js";
import { less, mapInterval, type Valued } from "../charge/index.js";
import type { QuoteContext } from "../context.js";
import type { ServiceType } from "../model/index.js";
import { plainReason } from "../texts/index.js";
import { type ContractState, doubt } from "./contract.js";
import { type Cover, coverOf } from "./cover.js";
import type { Split } from "./draft.js";
import { open, settled, unsaid } from "./make-draft.js";
import { serve } from "./serve.js";
import { splitFreight } from "./split-freight.js";

/** Splits a charge into what is free, paid and by contract (5.3, 5.4). */
export function splitCharge(context: QuoteContext, valued: Valued, contract: ContractState): Split {
  if (valued.waived === true) {
    return { drafts: [settled(context, valued, "free", valued.value)], contract };
  }
  if (valued.charge.head === "freight") return splitFreight(context, valued, contract);
  if (valued.waived === undefined) return openWaiver(context, valued, contract);
  return splitByCover(context, valued, contract);
}

function splitByCover(context: QuoteContext, valued: Valued, contract: ContractState): Split {
  const { known, missing, reasons } = coverOf(context, valued.charge);
  const noted = { ...valued, reasons: [...valued.reasons, ...reasons] };
  const { value } = valued;
  if (known !== null && known.part !== "0" && known.part !== known.whole) {
    return splitInPart(context, noted, known, contract);
  }
  const covered = known === null ? undefined : known.part !== "0";
  return serve(context, { valued: noted, covered, value, because: missing }, contract);
}

/** Cover bears a part: what it bears and the rest are served apart. */
function splitInPart(
  context: QuoteContext,
  valued: Valued,
  { part, whole }: NonNullable<Cover["known"]>,
  contract: ContractState,
): Split {
  const { value } = valued;
  if (value === null && valued.missing.length === 0) {
    return { drafts: [unsaid(context, valued, "fee.not-on-price-list")], contract };
  }
  if (value === null) return serve(context, { valued, covered: undefined, value }, contract);
  const borne = mapInterval(value, (money) => prorateMoney(money, [part], whole));
  const params = { share: percent(part, whole) };
  const reason = plainReason(null, "fee.share", params, valued.charge.at);
  const noted = { ...valued, reasons: [...valued.reasons, reason] };
  const first = serve(context, { valued: noted, covered: true, value: borne }, contract);
  const over = { valued: noted, covered: false, value: less(value, borne) };
  const rest = serve(context, over, first.contract);
  return { drafts: [...first.drafts, ...rest.drafts], contract: rest.contract };
}

const percent = (part: string, whole: string): string =>
  parseDecimal(prorateMoney({ amount: "100", currency: "CNY" }, [part], whole).amount);

/** Not known whether it is waived: free if so, else whatever the rules say. */
function openWaiver(context: QuoteContext, valued: Valued, contract: ContractState): Split {
  const { drafts } = splitByCover(context, valued, contract);
  if (drafts.every(({ service, status }) => service === "free" && status === "determined")) {
    return { drafts, contract };
  }
  const possible = [
    ...new Set<ServiceType | null>(["free", ...drafts.flatMap((each) => each.possible)]),
  ];
  const missing = [...valued.missing, ...drafts.flatMap((each) => each.missing)];
  return {
    drafts: [open(valued, possible, valued.value, missing)],
    contract: doubt(contract, valued.charge, missing),
  };
}
