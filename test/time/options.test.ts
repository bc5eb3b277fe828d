import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  addWorkingTime,
  type Calendar,
  dayKind,
  explainWorkingTime,
  isOpen,
  nextOpening,
  parseCalendar,
  workingDaysBetween,
  workingTimeBetween,
} from "../../src/time/index.js";
import examples from "./options.json" with { type: "json" };

const calendars: Readonly<Record<string, Calendar>> = Object.fromEntries(
  Object.entries(examples.calendars).map(([id, document]) => [id, parseCalendar(document)]),
);
const calendar = (id: string): Calendar => calendars[id] as Calendar;
const optionsOf = (example: object): object =>
  "options" in example ? (example.options as object) : {};

describe("named choices", () => {
  it.each(examples.addWorkingTime)("$why", (example) => {
    const { start, amount, at } = example;
    const found = addWorkingTime(calendar(example.calendar), start, amount, optionsOf(example));
    expect(found).toEqual({ at, provisional: false });
  });

  it.each(examples.addWorkingDays)("$why", (example) => {
    const { start, days, at } = example;
    const found = addWorkingDays(calendar(example.calendar), start, days, optionsOf(example));
    expect(found).toEqual({ at, provisional: false });
  });

  it("a span that runs backwards is negative, or nothing on request", () => {
    const span = ["2026-11-23T14:00:00+08:00", "2026-11-23T11:00:00+08:00"] as const;
    expect(workingTimeBetween(calendar("desk"), ...span).ms).toBe(-5_400_000);
    expect(workingTimeBetween(calendar("desk"), ...span, { reversed: "zero" }).ms).toBe(0);
  });

  it("nothing is never minus nothing", () => {
    const instant = "2026-11-22T14:00:00+08:00";
    expect(workingTimeBetween(calendar("desk"), instant, "2026-11-22T13:00:00+08:00").ms).toBe(0);
    expect(
      Object.is(workingTimeBetween(calendar("desk"), instant, "2026-11-22T13:00:00+08:00").ms, 0),
    ).toBe(true);
    expect(
      Object.is(workingDaysBetween(calendar("desk"), "2026-11-22", "2026-11-21").days, 0),
    ).toBe(true);
    expect(addWorkingTime(calendar("desk"), instant, -0).at).toBe("2026-11-23T09:00:00+08:00");
  });

  it("a hold in wall-clock time takes its whole length off a span, never below nothing", () => {
    const span = ["2026-11-23T09:00:00+08:00", "2026-11-24T12:00:00+08:00"] as const;
    const holds = [{ from: "2026-11-23T17:00:00+08:00", to: "2026-11-23T19:00:00+08:00" }];
    const hours = (options: object): number =>
      workingTimeBetween(calendar("desk"), ...span, options).ms / 3_600_000;
    expect(hours({ holds })).toBe(9.5);
    expect(hours({ holds, holdTime: "wall-clock" })).toBe(8.5);
    const long = [{ from: "2026-11-23T10:00:00+08:00", to: "2026-11-24T11:00:00+08:00" }];
    expect(hours({ holds: long, holdTime: "wall-clock" })).toBe(0);
  });

  it("opening counts as open, closing does not", () => {
    const open = (at: string): boolean => isOpen(calendar("desk"), at).open;
    expect(open("2026-11-23T09:00:00+08:00")).toBe(true);
    expect(open("2026-11-23T12:00:00+08:00")).toBe(false);
    expect(open("2026-11-23T17:59:59.999+08:00")).toBe(true);
    expect(nextOpening(calendar("desk"), "2026-11-23T12:00:00+08:00").at).toBe(
      "2026-11-23T13:30:00+08:00",
    );
    expect(nextOpening(calendar("always"), "2026-11-23T12:00:00-05:00").at).toBe(
      "2026-11-23T12:00:00-05:00",
    );
  });

  it("a calendar that never opens has no time to count and no opening", () => {
    const span = ["2026-11-23T09:00:00Z", "2026-11-24T09:00:00Z"] as const;
    expect(workingTimeBetween(calendar("never"), ...span).ms).toBe(0);
    expect(workingTimeBetween(calendar("never"), ...span, { neverOpens: "wall-clock" }).ms).toBe(
      86_400_000,
    );
    expect(nextOpening(calendar("once"), "2026-01-01T00:00:00Z").at).toBe("2026-01-10T10:00:00Z");
    expect(() => nextOpening(calendar("once"), "2026-01-10T12:00:00Z")).toThrow("no working hours");
    expect(() => addWorkingDays(calendar("once"), "2026-01-10", 1)).toThrow("no working hours");
    expect(() => addWorkingDays(calendar("once"), "2026-01-10", -1)).toThrow();
  });

  it("a part-day holiday is a holiday that works", () => {
    const eve = dayKind(calendar("parts"), "2026-12-24");
    expect(eve).toMatchObject({ kind: "holiday", working: true, name: "Christmas Eve, from noon" });
    expect(dayKind(calendar("parts"), "2026-07-25")).toMatchObject({
      kind: "make-up",
      working: true,
    });
    expect(dayKind(calendar("parts"), "2026-07-24")).toMatchObject({
      kind: "rest",
      working: false,
    });
  });

  it("a day that a zone skipped has no hours and is no working day", () => {
    const apia = parseCalendar({ ...examples.calendars.desk, zone: "Pacific/Apia" });
    const day = ["2011-12-30T00:00:00", "2011-12-31T00:00:00"] as const;
    expect(workingTimeBetween(apia, ...day, { localTimes: "compatible" }).ms).toBe(0);
    expect(addWorkingDays(apia, "2011-12-29", 1).at).toBe("2012-01-02");
  });

  it("tells a calculation as a timeline", () => {
    const holds = [{ from: "2026-12-24T10:00:00Z", to: "2026-12-25T10:00:00Z" }];
    const told = explainWorkingTime(
      calendar("parts"),
      "2026-12-23T16:00:00Z",
      "2026-12-25T11:00:00Z",
      { holds },
    );
    const hour = 3_600_000;
    expect(told).toEqual({
      entries: [
        { kind: "work", from: "2026-12-23T16:00:00Z", to: "2026-12-23T17:00:00Z", ms: hour },
        { kind: "day", date: "2026-12-24", day: "holiday", name: "Christmas Eve, from noon" },
        { kind: "work", from: "2026-12-24T09:00:00Z", to: "2026-12-24T10:00:00Z", ms: hour },
        { kind: "hold", from: "2026-12-24T10:00:00Z", to: "2026-12-24T12:00:00Z", ms: 2 * hour },
        { kind: "hold", from: "2026-12-25T09:00:00Z", to: "2026-12-25T10:00:00Z", ms: hour },
        { kind: "work", from: "2026-12-25T10:00:00Z", to: "2026-12-25T11:00:00Z", ms: hour },
      ],
      ms: 3 * hour,
      provisional: false,
    });
  });
});
