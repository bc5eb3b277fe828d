import { type Money, maxMoney, multiplyMoney } from "../../../money/index.js";
import { rowReason } from "../../../rule-set/index.js";
import type { DamagesView, DutyView, EffectView, Head } from "../outcome.js";
import type { DamagesRow, DutyRow, EffectRow, Obligor, SourcedRow } from "../policy/index.js";
import { type Scene, standing } from "../scene/index.js";
import { named, settled, waiting } from "./head.js";
import type { Ladders } from "./ladder.js";

/** What has become, or would become, of the term; the strongest first. */
export function effectsHead(scene: Scene, { ladders }: Ladders): Head<readonly EffectView[]> {
  const chosen = ladders.flatMap(({ holding, open }) =>
    holding === null || open.length > 0 ? [] : [holding],
  );
  const future = chosen.flatMap(({ placed }) =>
    placed.row.offers.flatMap(({ effect, remedy }) =>
      effect === undefined
        ? []
        : [{ kind: effect.kind, amount: effect.amount ?? null, remedy, set: named(scene) }],
    ),
  );
  const rows = standing<EffectRow>(scene, "effects");
  const open = rows.filter(({ truth }) => truth.truth === "open").map(({ truth }) => truth);
  const past = rows.filter(({ truth }) => truth.truth === "yes").map(({ placed }) => placed);
  const found: readonly EffectView[] = [
    ...future,
    ...past.map(({ row: { effect } }) => ({
      kind: effect.kind,
      amount: effect.amount ?? null,
      remedy: null,
      set: named(scene),
    })),
  ];
  const none: EffectView = { kind: "unchanged", amount: null, remedy: null, set: named(scene) };
  const basis = {
    rows: [...chosen, ...past.map((placed) => ({ placed }))].map(
      ({ placed }) => placed.row as SourcedRow,
    ),
    reasons: past.map((placed) => rowReason(scene.set, placed, "remedy.effect")),
  };
  const value = found.length > 0 ? found : [none];
  return open.length > 0 ? waiting(scene, open, basis, found) : settled(scene, value, basis);
}

/** Whom the one who pays may turn to. */
export function recourseHead(scene: Scene, { ladders }: Ladders): Head<readonly Obligor[]> {
  const holding = ladders.flatMap((ladder) => (ladder.holding === null ? [] : [ladder.holding]));
  const own = holding.flatMap(({ placed }) => placed.row.recourse ?? []);
  const value = own.length > 0 ? own : (scene.document.recourse ?? []);
  const basis = { rows: holding.map(({ placed }) => placed.row), reasons: [] };
  return settled(scene, [...new Set(value)], basis);
}

/** Duties that come with the case. */
export function dutiesHead(scene: Scene): Head<readonly DutyView[]> {
  const rows = standing<DutyRow>(scene, "duties");
  const placed = rows.filter(({ truth }) => truth.truth === "yes").map((each) => each.placed);
  const open = rows.filter(({ truth }) => truth.truth === "open").map(({ truth }) => truth);
  const views = placed.map(({ row: { duty, obligor, lasts, title } }) => ({
    duty,
    obligor,
    lasts: lasts ?? null,
    title,
    set: named(scene),
  }));
  const reasons = placed.map((each) => rowReason(scene.set, each, "remedy.duty"));
  const basis = { rows: placed.map(({ row }) => row), reasons };
  return open.length > 0 ? waiting(scene, open, basis, views) : settled(scene, views, basis);
}

/** Sums due beside the remedy: a multiple of the price, at least so much. */
export function damagesHead(scene: Scene): Head<readonly DamagesView[]> {
  const rows = standing<DamagesRow>(scene, "damages");
  const open = rows.filter(({ truth }) => truth.truth === "open").map(({ truth }) => truth);
  const placed = rows.filter(({ truth }) => truth.truth === "yes").map((each) => each.placed);
  const price = scene.read.amounts.paid ?? scene.read.amounts.invoice ?? null;
  const views = placed.map(({ row }) => ({
    head: row.head,
    amount: amountOf(row, price),
    set: named(scene),
  }));
  const reasons = placed.map((each, i) =>
    rowReason(scene.set, each, "remedy.damages", { amount: views[i]?.amount?.amount ?? null }),
  );
  const lacking = placed.some(({ row }) => row.multiple !== undefined) && price === null;
  const missing = lacking ? [{ fact: "amounts.paid", at: "/amounts/paid" }] : [];
  const waits = [...open, ...(lacking ? [{ truth: "open", missing } as const] : [])];
  const basis = { rows: placed.map(({ row }) => row), reasons };
  return waits.length > 0 ? waiting(scene, waits, basis, views) : settled(scene, views, basis);
}

function amountOf({ multiple, atLeast }: DamagesRow, price: Money | null): Money | null {
  if (multiple === undefined || price === null) return null;
  const sum = multiplyMoney(price, multiple);
  if (atLeast === undefined) return sum;
  return maxMoney([sum, { amount: atLeast, currency: price.currency }]);
}
