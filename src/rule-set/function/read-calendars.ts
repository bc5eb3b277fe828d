import {
  describe,
  didYouMean,
  type Issue,
  isPlain,
  pointer,
  type Reading,
  unreadable,
} from "../../decision/index.js";
import { type Calendar, isCalendar } from "../../time/index.js";
import type { RuleSet } from "../document.js";
import { namedCalendars } from "../named-calendars.js";
import { issue } from "../texts/index.js";

/**
 * Calendars by id, and what is wrong with them: not parsed, under another name than their own, or
 * named by one of the sets and not there. Places begin at `/calendars`.
 */
export function readCalendars(
  calendars: unknown,
  sets: readonly RuleSet[],
): Reading<ReadonlyMap<string, Calendar>> {
  try {
    return read(calendars, sets);
  } catch {
    return { value: new Map(), issues: [unreadable("/calendars")] };
  }
}

function read(
  calendars: unknown,
  sets: readonly RuleSet[],
): Reading<ReadonlyMap<string, Calendar>> {
  const value = new Map<string, Calendar>();
  if (calendars === undefined) return { value, issues: absent(sets, value) };
  if (typeof calendars !== "object" || calendars === null || !isPlain(calendars)) {
    const found = describe(calendars);
    return { value, issues: [issue("sets.calendars-by-id", "/calendars", { found })] };
  }
  const issues: Issue[] = [];
  for (const [id, calendar] of Object.entries(calendars)) {
    const at = pointer("/calendars", id);
    if (!isCalendar(calendar)) {
      issues.push(issue("sets.not-a-calendar", at, { found: describe(calendar) }));
    } else if (calendar.id !== id) {
      issues.push(issue("sets.calendar-name", at, { found: id.slice(0, 60), id: calendar.id }));
    } else value.set(id, calendar);
  }
  return { value, issues: issues.length > 0 ? issues : absent(sets, value) };
}

/** Calendars that a set names and nobody passed, each once. */
function absent(
  sets: readonly RuleSet[],
  calendars: ReadonlyMap<string, Calendar>,
): readonly Issue[] {
  const seen = new Set(calendars.keys());
  return sets.flatMap((set) =>
    namedCalendars(set).flatMap((calendar) => {
      if (seen.has(calendar)) return [];
      seen.add(calendar);
      const hint = didYouMean(calendar, [...calendars.keys()]);
      const params = { set: `${set.id}@${set.version}`, calendar, hint };
      return [issue("sets.no-calendar", "/calendars", params)];
    }),
  );
}
