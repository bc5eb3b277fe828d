import type { Reason } from "../../decision/index.js";
import { type Money, multiplyMoney, percentOf } from "../../money/index.js";
import { exactly, type Interval, isExact, isNothing, type Valued } from "../charge/index.js";
import type { QuoteContext } from "../context.js";
import { plainReason } from "../texts/index.js";
import { type ContractState, doubt, doubtsAbout } from "./contract.js";
import type { Draft, Split } from "./draft.js";
import { draw } from "./draw.js";
import { determined, open, settled, unsaid } from "./make-draft.js";
import { mayTurnOut, serviceOf, withService } from "./service.js";

/** A part of a charge for the contract: the charge before and after its service was noted. */
interface ContractPart {
  readonly plain: Valued;
  readonly noted: Valued;
  readonly value: Interval | null;
  readonly contract: ContractState;
}

/** Serves a part by the contract, and by the other rules where its quota ends within it. */
export function byContract(
  context: QuoteContext,
  { plain, noted, value, contract }: ContractPart,
): Split {
  const { charge, missing } = noted;
  if (value === null && missing.length === 0) {
    return { drafts: [unsaid(context, noted, "fee.not-on-price-list")], contract };
  }
  // While an earlier charge may or may not draw a quota, nobody knows which entitlement takes this one.
  const doubts = doubtsAbout(contract, charge);
  if (value === null || !isExact(value) || doubts.length > 0) {
    const waiting = [...missing, ...doubts];
    const possible = mayTurnOut(context, charge, ["contract"], contract);
    const drafts = [open(noted, possible, value, waiting)];
    return { drafts, contract: doubt(contract, charge, waiting) };
  }
  const drawn = draw(contract, noted.charge, value.low);
  const drafts = drawn.pieces.map((piece) => {
    const pays = exactly(multiplyMoney(piece.value, piece.customerShare));
    const reason = pieceReason(context, noted, piece.customerShare, piece.beyond);
    const reasons = [...noted.reasons, reason];
    return { ...determined({ ...noted, reasons }, "contract", exactly(piece.value)), pays };
  });
  if (drafts.length > 0 && isNothing(drawn.rest)) return { drafts, contract: drawn.state };
  const last = afterContract(context, plain, drawn.rest);
  return { drafts: [...drafts, last], contract: drawn.state };
}

/** What the quota left over, served as if the contract were not there. */
function afterContract(context: QuoteContext, plain: Valued, rest: Money): Draft {
  const over = serviceOf(context, plain.charge, false, "exhausted");
  const params = { contract: context.job.contract?.id ?? "" };
  const spent = plainReason(null, "fee.quota-spent", params, plain.charge.at);
  const noted = withService({ ...plain, reasons: [...plain.reasons, spent] }, over);
  const [type = null] = over.possible.length === 1 ? over.possible : [null];
  return type === null || type === "contract"
    ? unsaid(context, noted, "fee.no-service-rule")
    : settled(context, noted, type, exactly(rest));
}

function pieceReason(
  context: QuoteContext,
  { charge }: Valued,
  customerShare: string,
  beyond: boolean,
): Reason {
  const contract = context.job.contract?.id ?? "";
  const share = percentOf(customerShare);
  const code = beyond
    ? "fee.contract-beyond"
    : share === "0"
      ? "fee.contract-included"
      : "fee.co-payment";
  return plainReason(null, code, { contract, share }, charge.at);
}
