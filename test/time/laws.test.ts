import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  addWorkingTime,
  type CalendarDocument,
  explainWorkingTime,
  nextOpening,
  parseCalendar,
  parseInstant,
  workingTimeBetween,
} from "../../src/time/index.js";
import { calendarAndMinute, closedDay, nearDay, openDay } from "./random-calendar.js";

const text = (minute: number): string => new Date(minute * 60_000).toISOString();
const ms = fc.integer({ min: 1, max: 200_000_000 });
const runs = { numRuns: 400 };
const at = (result: { readonly at: string }): number => parseInstant(result.at);

/** Random calendars may have no hours left; those give an issue, which other tests look at. */
const opens = (document: CalendarDocument): boolean =>
  Object.values(document.week).some((hours) => hours.length > 0);

/** A day of its own replaces what a range or a yearly day says, so it may open what they closed. */
const hasRange = (document: CalendarDocument): boolean =>
  Object.keys(document.days ?? {}).some((key) => key.includes("/"));

describe("laws of working time", () => {
  test.prop([calendarAndMinute, ms], runs)(
    "between(t, add(t, n)) = n, either way",
    ({ document, minute }, n) => {
      fc.pre(opens(document));
      const calendar = parseCalendar(document);
      for (const amount of [n, -n]) {
        const end = addWorkingTime(calendar, text(minute), amount).at;
        expect(workingTimeBetween(calendar, text(minute), end).ms).toBe(amount);
      }
    },
  );

  test.prop([calendarAndMinute, ms, ms], runs)(
    "add(add(t, a), b) = add(t, a + b)",
    ({ document, minute }, a, b) => {
      fc.pre(opens(document));
      const calendar = parseCalendar(document);
      const first = addWorkingTime(calendar, text(minute), a).at;
      const both = addWorkingTime(calendar, first, b).at;
      expect(both).toBe(addWorkingTime(calendar, text(minute), a + b).at);
    },
  );

  test.prop([calendarAndMinute, ms, ms, fc.nat(5000)], runs)(
    "later or longer never ends earlier",
    ({ document, minute }, a, b, by) => {
      fc.pre(opens(document));
      const calendar = parseCalendar(document);
      const [short, long] = [Math.min(a, b), Math.max(a, b)];
      const end = at(addWorkingTime(calendar, text(minute), short));
      expect(at(addWorkingTime(calendar, text(minute), long))).toBeGreaterThanOrEqual(end);
      expect(at(addWorkingTime(calendar, text(minute + by), short))).toBeGreaterThanOrEqual(end);
      expect(end).toBeGreaterThan(minute * 60_000);
    },
  );

  const withDay = calendarAndMinute.chain(({ document, minute, date }) =>
    fc.record({
      document: fc.constant(document),
      minute: fc.constant(minute),
      day: nearDay(date).filter((day) => !Object.hasOwn(document.days, day)),
      closed: closedDay,
      open: openDay,
    }),
  );

  test.prop([withDay, ms], runs)(
    "a holiday never makes a deadline earlier",
    ({ document, minute, day, closed }, n) => {
      fc.pre(opens(document) && document.yearly.length === 0 && !hasRange(document));
      const holiday = { ...document, days: { ...document.days, [day]: closed } };
      const usual = at(addWorkingTime(parseCalendar(document), text(minute), n));
      expect(at(addWorkingTime(parseCalendar(holiday), text(minute), n))).toBeGreaterThanOrEqual(
        usual,
      );
    },
  );

  test.prop([withDay, ms], runs)(
    "a make-up day never makes it later",
    ({ document, minute, day, open }, n) => {
      const weekday = String(new Date(day).getUTCDay() || 7) as "1";
      fc.pre(opens(document) && (document.week[weekday] ?? []).length === 0);
      fc.pre(open.as === undefined || (document.week[1]?.length ?? 0) > 0);
      fc.pre(!document.yearly.some(({ kind }) => kind === "workday"));
      const madeUp = { ...document, days: { ...document.days, [day]: open } };
      const usual = at(addWorkingTime(parseCalendar(document), text(minute), n));
      expect(at(addWorkingTime(parseCalendar(madeUp), text(minute), n))).toBeLessThanOrEqual(usual);
    },
  );

  test.prop([calendarAndMinute, ms, fc.nat(20_000)], runs)(
    "a pause outside hours changes nothing",
    ({ document, minute }, n, later) => {
      fc.pre(opens(document));
      const calendar = parseCalendar(document);
      const from = text(minute + later);
      const to = nextOpening(calendar, from).at;
      const deadline = addWorkingTime(calendar, text(minute), n);
      expect(addWorkingTime(calendar, text(minute), n, { holds: [{ from, to }] })).toEqual(
        deadline,
      );
    },
  );

  test.prop([calendarAndMinute, ms, fc.nat(20_000), fc.nat(5000)], runs)(
    "a pause never makes it earlier",
    ({ document, minute }, n, later, length) => {
      fc.pre(opens(document));
      const calendar = parseCalendar(document);
      const hold = { from: text(minute + later), to: text(minute + later + length) };
      const usual = at(addWorkingTime(calendar, text(minute), n));
      for (const holdTime of ["working", "wall-clock"] as const) {
        const options = { holds: [hold], holdTime };
        expect(at(addWorkingTime(calendar, text(minute), n, options))).toBeGreaterThanOrEqual(
          usual,
        );
      }
    },
  );

  test.prop([calendarAndMinute, fc.nat(30_000), fc.nat(20_000), fc.nat(5000)], runs)(
    "a timeline adds up, in order, without gaps in what it tells",
    ({ document, minute }, span, later, length) => {
      const calendar = parseCalendar(document);
      const holds = [{ from: text(minute + later), to: text(minute + later + length) }];
      const [start, end] = [text(minute), text(minute + span)];
      const { entries, ms: total } = explainWorkingTime(calendar, start, end, { holds });
      expect(total).toBe(workingTimeBetween(calendar, start, end, { holds }).ms);
      const lines = entries.filter((entry) => entry.kind !== "day");
      const all = lines.reduce((sum, line) => sum + line.ms, 0);
      expect(all).toBe(workingTimeBetween(calendar, start, end).ms);
      const marks = lines.flatMap(({ from, to }) => [parseInstant(from), parseInstant(to)]);
      expect(marks).toEqual([...marks].sort((a, b) => a - b));
    },
  );

  test.prop([calendarAndMinute, ms], runs)(
    "an answer is plain JSON and leaves the input alone",
    ({ document, minute }, n) => {
      fc.pre(opens(document));
      const before = JSON.stringify(document);
      const calendar = parseCalendar(document);
      const deadline = addWorkingTime(calendar, text(minute), n);
      expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline);
      expect(JSON.stringify(document)).toBe(before);
      expect(JSON.stringify(calendar.document)).toBe(before);
    },
  );
});

describe("a parsed calendar", () => {
  const document = {
    format: "aftersale-calendar/1",
    id: "desk",
    revision: "1",
    zone: "UTC",
    week: { 1: [["09:00", "17:00"]], 2: "1", 3: "1", 4: "1", 5: "1" },
    days: { "2026-01-01": { kind: "holiday" } },
  };

  it("does not change with the document it was read from", () => {
    const written = structuredClone(document);
    const calendar = parseCalendar(written);
    const first = addWorkingTime(calendar, "2025-12-31T16:00:00Z", "PT2H");
    written.days = { "2026-01-02": { kind: "holiday" } } as never;
    written.week[1] = [];
    expect(addWorkingTime(calendar, "2025-12-31T16:00:00Z", "PT2H")).toEqual(first);
    expect(first.at).toBe("2026-01-02T10:00:00Z");
  });

  it("is frozen to the bottom", () => {
    const calendar = parseCalendar(document);
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(calendar)).toBe(true);
  });

  it("keeps nothing of one calendar in another", () => {
    const other = parseCalendar({ ...document, days: {} });
    const calendar = parseCalendar(document);
    expect(addWorkingDays(calendar, "2025-12-31", 1).at).toBe("2026-01-02");
    expect(addWorkingDays(other, "2025-12-31", 1).at).toBe("2026-01-01");
  });

  it("counts years, not days: far deadlines need few steps", () => {
    const calendar = parseCalendar({ ...document, days: {} });
    const hours = 8 * 261 * 2000;
    const { at: far } = addWorkingTime(calendar, "2026-01-01T09:00:00Z", hours * 3_600_000);
    expect(workingTimeBetween(calendar, "2026-01-01T09:00:00Z", far).ms).toBe(hours * 3_600_000);
    expect(far.slice(0, 4)).toBe("4026");
  });
});
