import type { Whether } from "../../../rule-set/index.js";
import { fromDayNumber, toDayNumber } from "../../../time/index.js";
import type { Head, InterimView } from "../outcome/index.js";
import type { InterimRow, ReadyRow } from "../policy/index.js";
import { rowHolds, type Scene } from "../scene/index.js";
import { because, settled, waiting } from "./head.js";

/** What tides the customer over while the goods are in repair; null where the set has no such rule. */
export function interimHead(scene: Scene): Head<InterimView> | null {
  const { tables, name } = scene.rules;
  if (tables.interim.length === 0) return null;
  const days = scene.clock.days.at(-1) ?? 0;
  const rows: ReadyRow<InterimRow>[] = [];
  const due: ReadyRow<InterimRow>[] = [];
  const open: Whether[] = [];
  for (const ready of tables.interim) {
    const holds = rowHolds(scene, ready);
    if (holds.truth === false) continue;
    rows.push(ready);
    if (days <= ready.row.afterDays) continue;
    if (holds.truth === true) due.push(ready);
    else open.push(holds);
  }
  const afterDays = Math.min(...due.map(({ row }) => row.afterDays));
  const view: InterimView = {
    due: due.length > 0,
    offers: due.map(({ row: { remedy, chooser, obligor } }) => ({
      remedy,
      chooser,
      obligor,
      tier: 1,
      set: name,
      step: "interim",
    })),
    notDue: rows.filter((each) => !due.includes(each)).map(({ row }) => row.remedy),
    from: due.length > 0 ? fromDate(scene, afterDays) : null,
    fromDay: due.length > 0 ? afterDays + 1 : null,
  };
  const reasons = rows.map((each) =>
    due.includes(each)
      ? because(scene, each, "remedy.interim", { from: view.from })
      : because(scene, each, "remedy.interim-not-due", { days }),
  );
  const basis = { rows, reasons };
  if (open.length > 0) return waiting(scene, open, basis, due.length > 0 ? view : null);
  return settled(scene, view, basis, due.length > 1 ? "options" : "determined");
}

/** The first day beyond: counted by hours it is the day on which the next 24 of them begin. */
function fromDate({ read, document }: Scene, afterDays: number): string | null {
  const last = read.repairs.at(-1);
  if (last === undefined) return null;
  const byHours = document.repairDays === "started-24h" && typeof last.hours === "number";
  const next = byHours ? afterDays : afterDays + 1;
  return fromDayNumber(toDayNumber(last.received) + next);
}
