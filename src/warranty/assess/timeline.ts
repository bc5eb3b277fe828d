import type { ReadClaim, ReadComponent } from "../claim/index.js";
import type { Grant, Stretch } from "../grant/index.js";
import type { TimelineEntry } from "../model/index.js";
import { dateOf } from "../term/index.js";
import type { Judged } from "../verdict/index.js";

/** The stays of a claim as entries, made once for all components. */
export const repairEntries = ({ stays }: ReadClaim): readonly TimelineEntry[] =>
  stays.map(({ received, returned, over }) => plain("repair", received, over ? returned : null));

/** A component's time line in order: terms with their extensions, stays in repair, replacements. */
export function timelineOf(
  judged: readonly Judged[],
  { stays, exchanges }: ReadClaim,
  component: ReadComponent,
  repairs: readonly TimelineEntry[],
): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const { grant } of judged) {
    if (grant.doubt !== null || grant.party !== "customer") continue;
    for (const stretch of grant.stretches) entries.push(entryOf(grant, stretch));
  }
  stays.forEach(({ component: id }, i) => {
    if (id === null || id === component.id) entries.push(repairs[i] as TimelineEntry);
  });
  for (const { kind, day } of component.replacements) entries.push(plain(kind, day, day));
  for (const { kind, day } of exchanges) entries.push(plain(kind, day, day));
  return entries.sort(byStart);
}

function entryOf(grant: Grant, { from, to, kind }: Stretch): TimelineEntry {
  return {
    from: dateOf(from),
    to: dateOf(to),
    kind: grant.origin === "plan" ? "plan" : kind,
    period: grant.period,
    costTypes: grant.costTypes,
    set: grant.ref.set,
    row: grant.ref.row ?? null,
  };
}

const NONE: readonly never[] = Object.freeze([]);

function plain(kind: TimelineEntry["kind"], from: number, to: number | null): TimelineEntry {
  return {
    from: dateOf(from),
    to: to === null ? null : dateOf(to),
    kind,
    period: null,
    costTypes: NONE,
    set: null,
    row: null,
  };
}

const byStart = (a: TimelineEntry, b: TimelineEntry): number => {
  const [x, y] = [a.from ?? "", b.from ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
};
