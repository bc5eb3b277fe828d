import { fromDayNumber } from "../../time/index.js";
import type { ReadClaim, ReadComponent } from "../claim/index.js";
import type { Grant } from "../grant/index.js";
import type { TimelineEntry } from "../model/index.js";
import type { Judged } from "../verdict/index.js";

/** A component's time line in order: terms with their extensions, stays in repair, replacements. */
export function timelineOf(
  judged: readonly Judged[],
  claim: ReadClaim,
  component: ReadComponent,
): readonly TimelineEntry[] {
  const granted = judged
    .filter(({ grant }) => grant.doubt === null && grant.party === "customer")
    .flatMap(({ grant }) => stretchesOf(grant));
  const repairs = claim.stays
    .filter((stay) => stay.component === null || stay.component === component.id)
    .map((stay) => plain("repair", stay.received, stay.over ? stay.returned : null));
  const replaced = [...component.replacements, ...claim.exchanges].map(({ kind, day }) =>
    plain(kind, day, day),
  );
  return [...granted, ...repairs, ...replaced].sort(byStart);
}

function stretchesOf(grant: Grant): readonly TimelineEntry[] {
  return grant.stretches.map(({ from, to, kind }) => ({
    from: dateOrNull(from),
    to: dateOrNull(to),
    kind: grant.origin === "plan" ? "plan" : kind,
    period: grant.period,
    costTypes: grant.costTypes,
    set: grant.ref.set,
    row: grant.ref.row ?? null,
  }));
}

function plain(kind: TimelineEntry["kind"], from: number, to: number | null): TimelineEntry {
  return {
    from: fromDayNumber(from),
    to: to === null ? null : fromDayNumber(to),
    kind,
    period: null,
    costTypes: [],
    set: null,
    row: null,
  };
}

const dateOrNull = (day: number): string | null =>
  Number.isFinite(day) ? fromDayNumber(day) : null;

const byStart = (a: TimelineEntry, b: TimelineEntry): number => {
  const [x, y] = [a.from ?? "", b.from ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
};
