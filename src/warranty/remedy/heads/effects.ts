import type { EffectView, Head } from "../outcome/index.js";
import type { WrittenEffect } from "../policy/index.js";
import { type Scene, standing } from "../scene/index.js";
import { because, settled, waiting } from "./head.js";
import type { Ladders } from "./ladder.js";

/** What has become, or would become, of the term; the strongest first. */
export function effectsHead(scene: Scene, { ladders }: Ladders): Head<readonly EffectView[]> {
  const { rules } = scene;
  const view = ({ kind, amount }: WrittenEffect, remedy: EffectView["remedy"]): EffectView => ({
    kind,
    amount: amount ?? null,
    remedy,
    set: rules.name,
  });
  const chosen = ladders.flatMap(({ holding, open }) =>
    holding === null || open.length > 0 ? [] : [holding.step],
  );
  const future = chosen.flatMap(({ row }) =>
    row.offers.flatMap(({ effect, remedy }) =>
      effect === undefined ? [] : [view(effect, remedy)],
    ),
  );
  const { sure, open } = standing(scene, rules.tables.effects);
  const found = [...future, ...sure.map(({ row }) => view(row.effect, null))];
  const basis = {
    rows: [...chosen, ...sure],
    reasons: sure.map((each) => because(scene, each, "remedy.effect")),
  };
  if (open.length > 0) return waiting(scene, open, basis, found);
  return settled(scene, found.length > 0 ? found : [view({ kind: "unchanged" }, null)], basis);
}
