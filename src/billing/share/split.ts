import type { FactRef, Reason } from "../../decision/index.js";
import { multiplyMoney, prorateMoney } from "../../money/index.js";
import { plainReason } from "../../rule-set/index.js";
import {
  type Charge,
  exactly,
  type Interval,
  isExact,
  isNothing,
  less,
  mapInterval,
  nothing,
  type Valued,
} from "../charge/index.js";
import type { QuoteContext } from "../context.js";
import type { ServiceType } from "../model/index.js";
import { type ContractState, doubt, draw, mayRunOut } from "./contract.js";
import { coverOf } from "./cover.js";
import type { Draft, Payer } from "./draft.js";
import { freightPayer, type Service, serviceOf } from "./service.js";

/** The drafts of one charge, and the contract as it leaves it. */
export interface Split {
  readonly drafts: readonly Draft[];
  readonly contract: ContractState;
}

/** Splits a charge into what is free, paid and by contract (5.3, 5.4). */
export function splitCharge(context: QuoteContext, valued: Valued, contract: ContractState): Split {
  if (valued.waived === true)
    return { drafts: [settled(context, valued, "free", valued.value)], contract };
  if (valued.charge.head === "freight") return splitFreight(context, valued, contract);
  if (valued.waived === undefined) return openWaiver(context, valued, contract);
  return splitByCover(context, valued, contract);
}

function splitByCover(context: QuoteContext, valued: Valued, contract: ContractState): Split {
  const cover = coverOf(context, valued.charge);
  const { known } = cover;
  const noted = { ...valued, reasons: [...valued.reasons, ...cover.reasons] };
  if (known === null)
    return serve(context, noted, undefined, valued.value, contract, cover.missing);
  if (known.part === "0") return serve(context, noted, false, valued.value, contract);
  if (known.part === known.whole) return serve(context, noted, true, valued.value, contract);
  if (valued.value === null) return serve(context, noted, undefined, null, contract);
  const part = mapInterval(valued.value, (money) => prorateMoney(money, [known.part], known.whole));
  const share = percent(known.part, known.whole);
  const reason = plainReason(null, "fee.share", { share }, valued.charge.at);
  const shared = { ...noted, reasons: [...noted.reasons, reason] };
  const first = serve(context, shared, true, part, contract);
  const rest = serve(context, shared, false, less(valued.value, part), first.contract);
  return { drafts: [...first.drafts, ...rest.drafts], contract: rest.contract };
}

const percent = (part: string, whole: string): string => {
  const { amount } = prorateMoney({ amount: "100", currency: "CNY" }, [part], whole);
  return amount.replace(/\.?0+$/, "");
};

function splitFreight(context: QuoteContext, valued: Valued, contract: ContractState): Split {
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
  if (payer.possible[0] === "customer") return serve(context, noted, false, valued.value, contract);
  return { drafts: [unsaid(context, noted, "fee.payer-unknown")], contract };
}

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

/** Serves a part of a charge as the policy says. */
function serve(
  context: QuoteContext,
  valued: Valued,
  covered: boolean | undefined,
  value: Interval | null,
  contract: ContractState,
  because: readonly FactRef[] = [],
): Split {
  const service = serviceOf(context, valued.charge, covered, contract);
  const noted = withService(valued, service);
  if (service.possible.length > 1) {
    const missing = service.missing.length > 0 ? service.missing : because;
    const possible = mayTurnOut(context, valued.charge, service.possible, contract);
    const drafts = [open(noted, possible, value, missing)];
    return { drafts, contract: doubt(contract, valued.charge, missing) };
  }
  const [type = null] = service.possible;
  if (type === null) return { drafts: [unsaid(context, noted, "fee.no-service-rule")], contract };
  if (type === "contract") return byContract(context, noted, value, contract, valued);
  return { drafts: [settled(context, noted, type, value)], contract };
}

/** What may be by the contract may also be what follows once its quota is spent. */
function mayTurnOut(
  context: QuoteContext,
  charge: Charge,
  possible: Draft["possible"],
  contract: ContractState,
): Draft["possible"] {
  if (!possible.includes("contract") || !mayRunOut(contract, charge)) return possible;
  return [...possible, ...serviceOf(context, charge, false, "exhausted").possible];
}

const withService = (valued: Valued, service: Service): Valued => ({
  ...valued,
  reasons: [...valued.reasons, ...service.reasons],
  assumed: [...valued.assumed, ...service.assumed],
});

function byContract(
  context: QuoteContext,
  noted: Valued,
  value: Interval | null,
  contract: ContractState,
  plain: Valued,
): Split {
  if (value === null || !isExact(value)) {
    const { charge, missing } = noted;
    const possible = mayTurnOut(context, charge, ["contract"], contract);
    const drafts = [open(noted, possible, value, missing)];
    return { drafts, contract: doubt(contract, charge, missing) };
  }
  const drawn = draw(contract, noted.charge, value.low);
  const drafts = drawn.pieces.map((piece) => {
    const pays = exactly(multiplyMoney(piece.value, piece.customerShare));
    const reason = pieceReason(context, noted, piece.customerShare, piece.beyond);
    const reasons = [...noted.reasons, reason];
    return { ...determined({ ...noted, reasons }, "contract", exactly(piece.value)), pays };
  });
  if (drafts.length > 0 && isNothing(drawn.rest)) return { drafts, contract: drawn.state };
  const over = serviceOf(context, noted.charge, false, "exhausted");
  const spent = plainReason(
    null,
    "fee.quota-spent",
    { contract: context.job.contract?.id ?? "" },
    noted.charge.at,
  );
  const rest = withService({ ...plain, reasons: [...plain.reasons, spent] }, over);
  const [type = null] = over.possible.length === 1 ? over.possible : [null];
  const last =
    type === null || type === "contract"
      ? unsaid(context, rest, "fee.no-service-rule")
      : settled(context, rest, type, exactly(drawn.rest));
  return { drafts: [...drafts, last], contract: drawn.state };
}

function pieceReason(
  context: QuoteContext,
  { charge }: Valued,
  customerShare: string,
  beyond: boolean,
): Reason {
  const contract = context.job.contract?.id ?? "";
  const share = percent(customerShare, "1");
  const code = beyond
    ? "fee.contract-beyond"
    : share === "0"
      ? "fee.contract-included"
      : "fee.co-payment";
  return plainReason(null, code, { contract, share }, charge.at);
}

const PAYER: Readonly<Record<ServiceType, Payer>> = {
  free: "company",
  paid: "customer",
  contract: "contract",
};

const determined = (valued: Valued, service: ServiceType, value: Interval | null): Draft => ({
  valued,
  status: "determined",
  service,
  possible: [service],
  payer: PAYER[service],
  value,
  pays: value,
  reasons: valued.reasons,
  missing: [],
  assumed: valued.assumed,
});

/** A free part is settled whatever it is worth; a paid one once its worth is known. */
function settled(
  context: QuoteContext,
  valued: Valued,
  service: "free" | "paid",
  value: Interval | null,
): Draft {
  if (service === "free") {
    const pays = exactly(nothing(context.currency));
    const worth = value !== null && isExact(value) ? value : null;
    return { ...determined(valued, service, worth), pays };
  }
  if (value !== null && isExact(value)) return determined(valued, service, value);
  if (value === null && valued.missing.length === 0) {
    return { ...unsaid(context, valued, "fee.not-on-price-list"), service, payer: "customer" };
  }
  return open(valued, [service], value, valued.missing);
}

const MILDEST_FIRST: readonly (ServiceType | null)[] = ["free", "contract", "paid", null];

function open(
  valued: Valued,
  possible: readonly (ServiceType | null)[],
  value: Interval | null,
  missing: readonly FactRef[],
): Draft {
  const single = possible.length === 1 ? (possible[0] ?? null) : null;
  const mayBeLess = possible.some((each) => each !== "paid");
  const pays = value && {
    low: mayBeLess ? nothing(value.low.currency) : value.low,
    high: value.high,
  };
  return {
    valued,
    status: "needs-facts",
    service: single,
    possible: MILDEST_FIRST.filter((each) => possible.includes(each)),
    payer: single && PAYER[single],
    value: value !== null && isExact(value) ? value : null,
    pays: possible.includes(null) ? null : pays,
    reasons: valued.reasons,
    missing: [...missing, ...valued.missing],
    assumed: valued.assumed,
  };
}

/** The policy says nothing: a finding, never a guess. */
function unsaid(
  context: QuoteContext,
  valued: Valued,
  code: "fee.payer-unknown" | "fee.no-service-rule" | "fee.not-on-price-list",
): Draft {
  const reason = plainReason(context.set, code, {}, valued.charge.at);
  return {
    valued,
    status: "out-of-scope",
    service: null,
    possible: [null],
    payer: null,
    value: valued.value !== null && isExact(valued.value) ? valued.value : null,
    pays: null,
    reasons: [...valued.reasons, reason],
    missing: [],
    assumed: valued.assumed,
  };
}
