import type { ReadClaim, ReadComponent } from "../claim/index.js";
import { type Grant, knownEnd, type Stretch } from "../grant/index.js";
import type { TimelineEntry } from "../model/index.js";
import { dateOf, NEVER } from "../term/index.js";
import type { Drawn } from "./drawn.js";

const NONE: readonly never[] = Object.freeze([]);

/** The stays of a claim as entries, made once for all components. */
export const repairEntries = ({ stays }: ReadClaim): readonly TimelineEntry[] =>
  stays.map(({ received, returned, over }) => plain("repair", received, over ? returned : null));

/** A component's time line in order: terms with their extensions, stays in repair, replacements. */
export function timelineOf(
  drawn: readonly Drawn[],
  { stays, exchanges }: ReadClaim,
  component: ReadComponent,
  repairs: readonly TimelineEntry[],
): readonly TimelineEntry[] {
  const granted: TimelineEntry[] = [];
  for (const { entries } of drawn) granted.push(...entries);
  const late = granted.some(
    (entry, i) => i > 0 && byStart(granted[i - 1] as TimelineEntry, entry) > 0,
  );
  if (late) granted.sort(byStart);
  const own = stays.every(({ component: id }) => id === null)
    ? repairs
    : repairs.filter((_, i) => [null, component.id].includes(stays[i]?.component ?? null));
  const events = [...component.replacements, ...exchanges];
  const replaced = events.map(({ kind, day }) => plain(kind, day, day));
  return merged(merged(granted, own), replaced.sort(byStart));
}

/** Two lists in order as one; of entries that begin together those of the first come first. */
function merged(
  first: readonly TimelineEntry[],
  second: readonly TimelineEntry[],
): readonly TimelineEntry[] {
  if (second.length === 0) return first;
  const all: TimelineEntry[] = [];
  let i = 0;
  for (const entry of first) {
    for (let next = second[i]; next !== undefined && byStart(next, entry) < 0; next = second[i]) {
      all.push(next);
      i += 1;
    }
    all.push(entry);
  }
  for (; i < second.length; i++) all.push(second[i] as TimelineEntry);
  return all;
}

/** A certain grant to the customer, stretch by stretch; the last to where it ends as seen on a day. */
export function entriesOf(grant: Grant, day: number): readonly TimelineEntry[] {
  if (grant.holds.truth !== true || grant.party !== "customer") return NONE;
  const end = knownEnd(grant, day);
  if (end === grant.end) return grant.stretches.map((stretch) => entryOf(grant, stretch));
  const last = grant.stretches.length - 1;
  return grant.stretches.map((stretch, i) =>
    entryOf(grant, i === last ? { ...stretch, to: end ?? NEVER } : stretch),
  );
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
  const x = a.from ?? "";
  const y = b.from ?? "";
  return x < y ? -1 : x > y ? 1 : 0;
};
