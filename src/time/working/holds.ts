import { fail, type Issue, ok, phrase, type Result, unreadable } from "../../decision/index.js";
import { joinSpans, pairsOf } from "../calendar/index.js";
import type { LocalTimeRule } from "../instant/index.js";
import { foundType } from "../printed.js";
import { issue } from "../texts/index.js";
import type { Zone } from "../zone.js";
import type { Hold } from "./options.js";
import { readMoment } from "./read-moment.js";

/** Holds as instants, in order, joined where they touch. */
export type HoldSpans = readonly (readonly [from: number, to: number])[];

const NONE: HoldSpans = [];
const NOTHING: [number, number] = [0, 0];

export function readHolds(
  holds: readonly Hold[] | undefined,
  zone: Zone,
  localTimes: LocalTimeRule | undefined,
): Result<HoldSpans> {
  if (holds === undefined) return ok(NONE);
  if (!Array.isArray(holds)) {
    const found = foundType(holds);
    return fail([issue("input.type", "/options/holds", { expected: phrase("holds"), found })]);
  }
  const issues: Issue[] = [];
  const spans = [...holds].map((hold: unknown, index) => {
    const at = `/options/holds/${index}`;
    try {
      return readHold(hold, at, zone, localTimes, issues);
    } catch {
      issues.push(unreadable(at));
      return NOTHING;
    }
  });
  if (issues.length > 0) return fail(issues);
  return ok(pairsOf(joinSpans(spans)));
}

function readHold(
  hold: unknown,
  at: string,
  zone: Zone,
  localTimes: LocalTimeRule | undefined,
  issues: Issue[],
): [number, number] {
  if (typeof hold !== "object" || hold === null) {
    issues.push(issue("input.type", at, { expected: phrase("hold"), found: foundType(hold) }));
    return NOTHING;
  }
  const { from, to } = hold as { from?: unknown; to?: unknown };
  const start = readMoment(from, zone, localTimes, `${at}/from`);
  const end = readMoment(to, zone, localTimes, `${at}/to`);
  if (!start.ok) issues.push(...start.issues);
  if (!end.ok) issues.push(...end.issues);
  if (!start.ok || !end.ok) return NOTHING;
  if (start.value > end.value) issues.push(issue("time.hold-order", at));
  return [start.value, end.value];
}
