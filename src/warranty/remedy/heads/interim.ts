import { rowReason } from "../../../rule-set/index.js";
import { fromDayNumber, toDayNumber } from "../../../time/index.js";
import type { Head, InterimView } from "../outcome.js";
import type { InterimRow } from "../policy/index.js";
import { type Scene, standing } from "../scene/index.js";
import { named, settled, waiting } from "./head.js";

/** What tides the customer over while the goods are in repair; null where the set has no such rule. */
export function interimHead(scene: Scene): Head<InterimView> | null {
  if ((scene.document.interim ?? []).length === 0) return null;
  const rows = standing<InterimRow>(scene, "interim");
  const days = scene.clock.days.at(-1) ?? 0;
  const fits = rows.filter(({ placed }) => days > placed.row.afterDays);
  const due = fits.filter(({ truth }) => truth.truth === "yes").map(({ placed }) => placed);
  const open = fits.filter(({ truth }) => truth.truth === "open").map(({ truth }) => truth);
  const afterDays = Math.min(...due.map(({ row }) => row.afterDays));
  const view: InterimView = {
    due: due.length > 0,
    offers: due.map(({ row: { remedy, chooser, obligor } }) => ({
      remedy,
      chooser,
      obligor,
      tier: 1,
      set: named(scene),
      step: "interim",
    })),
    notDue: rows
      .filter(({ placed }) => !due.includes(placed))
      .map(({ placed }) => placed.row.remedy),
    from: due.length > 0 ? fromDate(scene, afterDays) : null,
    fromDay: due.length > 0 ? afterDays + 1 : null,
  };
  const reasons = rows.map(({ placed }) =>
    due.includes(placed)
      ? rowReason(scene.set, placed, "remedy.interim", { from: view.from })
      : rowReason(scene.set, placed, "remedy.interim-not-due", { days }),
  );
  const basis = { rows: rows.map(({ placed }) => placed.row), reasons };
  if (open.length > 0) return waiting(scene, open, basis, due.length > 0 ? view : null);
  return settled(scene, view, basis, due.length > 1 ? "options" : "determined");
}

/** The first day beyond: a started day counts whole, where days are counted by hours. */
function fromDate({ read, document }: Scene, afterDays: number): string | null {
  const last = read.repairs.at(-1);
  if (last === undefined) return null;
  const next = document.repairDays === "started-24h" ? afterDays : afterDays + 1;
  return fromDayNumber(toDayNumber(last.received) + next);
}
