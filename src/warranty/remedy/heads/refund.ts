import type { Reason } from "../../../decision/index.js";
import {
  compareMoney,
  type Money,
  moneyText,
  subtractMoney,
  sumMoney,
} from "../../../money/index.js";
import { openFor, UNREAD, type Whether } from "../../../rule-set/index.js";
import { amountsOf } from "../claim/index.js";
import type { Head, OptionsView, RefundView } from "../outcome/index.js";
import type { DeductionRow, Offer, ReadyRow, StepRow } from "../policy/index.js";
import { rowHolds, type Scene } from "../scene/index.js";
import { type Deducted, deduct } from "./deduction.js";
import { because, settled, waiting } from "./head.js";
import type { Ladders } from "./ladder.js";

interface Refundable {
  readonly step: ReadyRow<StepRow>;
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
    const paying = open.some(({ step }) => step.row.offers.some(({ refund }) => refund));
    if (!paying || options === null) return null;
    return { ...options, value: null, reasons: [] };
  }
  const { offer, step } = found;
  const { refund } = offer;
  if (refund === undefined) return null;
  const gross = basisAmount(scene, refund.basis);
  const picked = pickRows(scene, refund);
  const taken = picked.rows.map(({ row }) => deduct(scene, row, gross));
  return weigh(scene, { step, offer, gross, picked, taken });
}

/** The offer that was demanded; else the first that pays anything back. */
function refundable(scene: Scene, { ladders }: Ladders): Refundable | null {
  const demanded = scene.read.claim.demand?.remedy;
  let first: Refundable | null = null;
  for (const { holding, open } of ladders) {
    if (holding === null || open.length > 0) continue;
    for (const offer of holding.remaining) {
      if (offer.refund === undefined) continue;
      const found = { step: holding.step, offer };
      if (offer.remedy === demanded) return found;
      first ??= found;
    }
  }
  return first;
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
  readonly rows: readonly ReadyRow<DeductionRow>[];
  readonly open: readonly Whether[];
}

/** The first of the named deductions whose conditions hold, or with `all` each of them. */
function pickRows(scene: Scene, { deductions = [], all }: NonNullable<Offer["refund"]>): Picked {
  const open: Whether[] = [];
  const rows: ReadyRow<DeductionRow>[] = [];
  for (const ready of scene.rules.tables.deductions) {
    if (!deductions.includes(ready.row.name)) continue;
    const holds = rowHolds(scene, ready);
    if (holds.truth === "open") open.push(holds);
    if (holds.truth !== true) continue;
    rows.push(ready);
    if (all !== true) break;
  }
  return { rows, open };
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
  const unfloored = over ? picked.rows.find(({ row }) => row.floor === "unread") : undefined;
  const view: RefundView = {
    remedy: offer.remedy,
    set: scene.rules.name,
    basis: offer.refund?.basis ?? "invoice",
    gross,
    deductions: taken.map((each) => each.view),
    rawDeduction: raw,
    net,
    inFull: taken.length === 0 && picked.open.length === 0,
    chargeableDays: taken.find(({ view: { days } }) => days !== null)?.view.days ?? null,
    parameters: taken.flatMap(({ parameter }) => (parameter === null ? [] : [parameter])),
    note: unfloored?.row.note ?? null,
  };
  const basis = {
    rows: [step, ...picked.rows],
    reasons: reasonsOf(scene, weighing, view, unfloored),
  };
  const waits = waitsOf(weighing, view);
  if (waits.length > 0) return waiting(scene, waits, basis, view);
  const judged = unfloored !== undefined || taken.some(({ judgement }) => judgement);
  return settled(scene, view, basis, judged ? "needs-judgement" : "determined");
}

function waitsOf({ gross, picked, taken }: Weighing, view: RefundView): Whether[] {
  const waits = taken.flatMap(({ missing, parameter }) => [
    ...(missing.length > 0 ? [openFor(missing)] : []),
    ...(parameter !== null ? [UNREAD] : []),
  ]);
  waits.push(...picked.open);
  const name = amountsOf[view.basis][0] ?? "invoice";
  if (gross === null) waits.push(openFor([{ fact: `amounts.${name}`, at: `/amounts/${name}` }]));
  return waits;
}

const zero = (gross: Money): Money => subtractMoney(gross, gross);

function total(gross: Money, amounts: readonly (Money | null)[]): Money {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? zero(gross) : sumMoney(known);
}

function reasonsOf(
  scene: Scene,
  { step, picked, taken }: Weighing,
  { basis, gross, net }: RefundView,
  unfloored: ReadyRow<DeductionRow> | undefined,
): readonly Reason[] {
  const paid =
    gross === null || net === null
      ? because(scene, step, "remedy.refund-open", { basis })
      : because(scene, step, "remedy.refund", {
          basis,
          gross: moneyText(gross),
          net: moneyText(net),
        });
  const deducted = taken.map(({ view: { amount }, parameter }, i) => {
    const ready = picked.rows[i] ?? step;
    if (parameter !== null) return because(scene, ready, "remedy.parameter", { parameter });
    return because(scene, ready, "remedy.deduction", { amount: amount && moneyText(amount) });
  });
  const endless = unfloored === undefined ? [] : [because(scene, unfloored, "remedy.no-floor")];
  return [paid, ...deducted, ...endless];
}
