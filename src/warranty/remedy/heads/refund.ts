import { compareMoney, type Money, subtractMoney, sumMoney } from "../../../money/index.js";
import { type PlacedRow, rowReason } from "../../../rule-set/index.js";
import { amountsOf } from "../claim/index.js";
import type { Head, OptionsView, RefundView } from "../outcome.js";
import type { DeductionRow, Offer } from "../policy/index.js";
import { placedRows, rowTruth, type Scene, type Truth3 } from "../scene/index.js";
import { type Deducted, deduct } from "./deduction.js";
import { named, settled, waiting } from "./head.js";
import { type Ladders, remaining, type Tried } from "./ladder.js";

interface Refundable {
  readonly step: Tried;
  readonly offer: Offer;
}

/** What is paid back by the remedy that was demanded, or by the first that pays back anything. */
export function refundHead(
  scene: Scene,
  climbed: Ladders,
  options: Head<OptionsView> | null,
): Head<RefundView> | null {
  const found = refundable(scene, climbed);
  if (found === null) {
    const open = climbed.ladders.flatMap(({ open: steps }) => steps);
    const paying = open.some(({ placed }) => placed.row.offers.some(({ refund }) => refund));
    if (!paying || options === null) return null;
    return { ...options, value: null, reasons: [] };
  }
  const { offer, step } = found;
  const { refund } = offer;
  if (refund === undefined) return null;
  const gross = basisAmount(scene, refund.basis);
  const picked = pickRow(scene, refund.deductions ?? []);
  const taken = picked.row === null ? [] : [deduct(scene, picked.row.row, gross)];
  return weigh(scene, { step, offer, gross, picked, taken });
}

function refundable(scene: Scene, { ladders, refusals }: Ladders): Refundable | null {
  const offers = ladders
    .filter(({ open }) => open.length === 0)
    .flatMap(({ holding }) =>
      holding === null
        ? []
        : remaining(holding, refusals)
            .filter(({ refund }) => refund !== undefined)
            .map((offer) => ({ step: holding, offer })),
    );
  const demanded = scene.read.claim.demand?.remedy;
  return offers.find(({ offer }) => offer.remedy === demanded) ?? offers[0] ?? null;
}

function basisAmount({ read }: Scene, basis: RefundView["basis"]): Money | null {
  const known = amountsOf[basis].flatMap((name) => {
    const amount = read.amounts[name];
    return amount === undefined ? [] : [amount];
  });
  if (basis !== "current-if-higher") return known[0] ?? null;
  if (known.length < 2) return null;
  return known.reduce((a, b) => (compareMoney(a, b) >= 0 ? a : b));
}

interface Picked {
  readonly row: PlacedRow<DeductionRow> | null;
  readonly open: readonly Truth3[];
}

/** The first of the named deductions whose conditions hold. */
function pickRow(scene: Scene, names: readonly string[]): Picked {
  const open: Truth3[] = [];
  for (const placed of placedRows<DeductionRow>(scene.set, "deductions")) {
    if (!names.includes(placed.row.name)) continue;
    const truth = rowTruth(scene, placed);
    if (truth.truth === "yes") return { row: placed, open };
    if (truth.truth === "open") open.push(truth);
  }
  return { row: null, open };
}

interface Weighing extends Refundable {
  readonly gross: Money | null;
  readonly picked: Picked;
  readonly taken: readonly Deducted[];
}

function weigh(scene: Scene, weighing: Weighing): Head<RefundView> {
  const { step, offer, gross, picked, taken } = weighing;
  const amounts = taken.map(({ view }) => view.amount);
  const known = amounts.every((amount) => amount !== null) && picked.open.length === 0;
  const raw = gross !== null && known ? total(gross, amounts) : null;
  const over = raw !== null && gross !== null && compareMoney(raw, gross) > 0;
  const net =
    raw === null || gross === null ? null : over ? zero(gross) : subtractMoney(gross, raw);
  const unfloored = over && picked.row?.row.floor === "unread";
  const view: RefundView = {
    remedy: offer.remedy,
    set: named(scene),
    basis: offer.refund?.basis ?? "invoice",
    gross,
    deductions: taken.map((each) => each.view),
    rawDeduction: raw,
    net,
    inFull: taken.length === 0 && picked.open.length === 0,
    chargeableDays: taken[0]?.view.days ?? null,
    parameters: taken.flatMap(({ parameter }) => (parameter === null ? [] : [parameter])),
    note: unfloored ? (picked.row?.row.note ?? null) : null,
  };
  const basis = {
    rows: [step.placed.row, ...(picked.row === null ? [] : [picked.row.row])],
    reasons: reasonsOf(scene, weighing, view, unfloored),
  };
  const waits = waitsOf(weighing, view);
  if (waits.length > 0) return waiting(scene, waits, basis, view);
  const judged = unfloored || taken.some(({ judgement }) => judgement);
  return settled(scene, view, basis, judged ? "needs-judgement" : "determined");
}

function waitsOf({ gross, picked, taken }: Weighing, view: RefundView): Truth3[] {
  const name = amountsOf[view.basis][0] ?? "invoice";
  const lacking: Truth3[] =
    gross === null
      ? [{ truth: "open", missing: [{ fact: `amounts.${name}`, at: `/amounts/${name}` }] }]
      : [];
  const deductions = taken.flatMap(({ missing, parameter }): Truth3[] => {
    if (parameter !== null) return [{ truth: "open", missing, unread: true }];
    return missing.length > 0 ? [{ truth: "open", missing }] : [];
  });
  return [...deductions, ...picked.open, ...lacking];
}

const zero = ({ currency }: Money): Money => ({
  amount: subtractMoney({ amount: "0", currency }, { amount: "0", currency }).amount,
  currency,
});

const total = (gross: Money, amounts: readonly (Money | null)[]): Money =>
  sumMoney([zero(gross), ...amounts.filter((amount) => amount !== null)]);

function reasonsOf(scene: Scene, weighing: Weighing, view: RefundView, unfloored: boolean) {
  const { step, picked, taken } = weighing;
  const { row } = picked;
  const { basis, gross, net } = view;
  const paid =
    gross === null || net === null
      ? rowReason(scene.set, step.placed, "remedy.refund-open", { basis })
      : rowReason(scene.set, step.placed, "remedy.refund", {
          basis,
          gross: gross.amount,
          net: net.amount,
        });
  if (row === null) return [paid];
  const deducted = taken.map(({ view: { amount }, parameter }) => {
    if (parameter !== null) return rowReason(scene.set, row, "remedy.parameter", { parameter });
    return rowReason(scene.set, row, "remedy.deduction", { amount: amount?.amount ?? null });
  });
  const floor = unfloored ? [rowReason(scene.set, row, "remedy.no-floor")] : [];
  return [paid, ...deducted, ...floor];
}
