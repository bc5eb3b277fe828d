import { type Money, maxMoney, moneyText, multiplyMoney } from "../../../money/index.js";
import { openFor } from "../../../rule-set/index.js";
import type { DamagesView, DutyView, Head } from "../outcome/index.js";
import type { DamagesRow, Obligor } from "../policy/index.js";
import { type Scene, standing } from "../scene/index.js";
import { answered, because, settled } from "./head.js";
import type { Ladders } from "./ladder.js";

/** Whom the one who pays may turn to. */
export function recourseHead(scene: Scene, { ladders }: Ladders): Head<readonly Obligor[]> {
  const rows = ladders.flatMap(({ holding }) => (holding === null ? [] : [holding.step]));
  const own = rows.flatMap(({ row }) => row.recourse ?? []);
  const value = own.length > 0 ? own : (scene.document.recourse ?? []);
  return settled(scene, [...new Set(value)], { rows, reasons: [] });
}

/** Duties that come with the case. */
export function dutiesHead(scene: Scene): Head<readonly DutyView[]> {
  const { sure, open } = standing(scene, scene.rules.tables.duties);
  const views = sure.map(({ row: { duty, obligor, lasts, title } }) => ({
    duty,
    obligor,
    lasts: lasts ?? null,
    title,
    set: scene.rules.name,
  }));
  const reasons = sure.map((each) => because(scene, each, "remedy.duty"));
  return answered(scene, open, views, { rows: sure, reasons });
}

/** Sums due beside the remedy: a multiple of the price, at least so much. */
export function damagesHead(scene: Scene): Head<readonly DamagesView[]> {
  const { sure, open } = standing(scene, scene.rules.tables.damages);
  const price = scene.read.amounts.paid ?? scene.read.amounts.invoice ?? null;
  const views = sure.map(({ row }) => ({
    head: row.head,
    amount: amountOf(row, price),
    set: scene.rules.name,
  }));
  const reasons = sure.map((each, i) => {
    const amount = views[i]?.amount ?? null;
    return because(scene, each, "remedy.damages", { amount: amount && moneyText(amount) });
  });
  const lacking = price === null && sure.some(({ row }) => row.multiple !== undefined);
  const waits = lacking
    ? [...open, openFor([{ fact: "amounts.paid", at: "/amounts/paid" }])]
    : open;
  return answered(scene, waits, views, { rows: sure, reasons });
}

function amountOf({ multiple, atLeast }: DamagesRow, price: Money | null): Money | null {
  if (multiple === undefined || price === null) return null;
  const sum = multiplyMoney(price, multiple);
  if (atLeast === undefined) return sum;
  return maxMoney([sum, { amount: atLeast, currency: price.currency }]);
}
