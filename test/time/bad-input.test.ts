import { fc, test } from "@fast-check/vitest";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/index.js";
import {
  type Calendar,
  parseCalendar,
  safeAddWorkingDays,
  safeAddWorkingTime,
  safeDayKind,
  safeExplainWorkingTime,
  safeIsOpen,
  safeNextOpening,
  safeParseCalendar,
  safeWorkingDaysBetween,
  safeWorkingTimeBetween,
} from "../../src/time/index.js";
import { issueTexts } from "../../src/time/texts/en.js";
import { issueTexts as issueTextsZhCn } from "../../src/time/texts/zh-cn.js";

const desk = {
  format: "aftersale-calendar/1",
  id: "desk",
  revision: "1",
  zone: "Asia/Shanghai",
  covers: { from: "2026-01-01", to: "2026-12-31" },
  week: {
    1: [
      ["09:00", "12:00"],
      ["13:30", "18:00"],
    ],
    2: "1",
    3: "1",
    4: "1",
    5: "1",
  },
  days: { "2026-10-01/2026-10-07": { kind: "holiday", statutory: true } },
};
const found = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.issues.map(({ code, at }) => `${at} ${code}`);

const weekOf = (...hours: string[][]): object => ({ ...desk, week: { 1: hours }, days: {} });
const dayOf = (key: string, day: object): object => ({ ...desk, days: { [key]: day } });
const yearlyOf = (day: object): object => ({ ...desk, yearly: [{ kind: "holiday", ...day }] });

describe("a calendar document with faults", () => {
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ["nothing", undefined, [" json.not-json"]],
    ["null", null, [" input.type"]],
    ["an array", [], [" input.type"]],
    ["text", "desk", [" input.type"]],
    ["another format", { ...desk, format: "aftersale/1" }, ["/format input.value"]],
    ["an unknown key", { ...desk, weeks: {} }, ["/weeks input.unknown-key"]],
    ["no week", { ...desk, week: undefined }, ["/week json.not-json"]],
    ["no zone", { format: desk.format, id: "x", revision: "1", week: {} }, [" input.missing-key"]],
    ["an unknown zone", { ...desk, zone: "Asia/Beijing" }, ["/zone time.zone-unknown"]],
    ["an empty name", { ...desk, id: "" }, ["/id time.calendar-empty-text"]],
    ["weekday 8", { ...desk, week: { 8: [] } }, ["/week/8 input.unknown-key"]],
    [
      "an hour that does not exist",
      weekOf(["09:00", "25:00"]),
      ["/week/1/0/1 time.calendar-clock"],
    ],
    ["24:00 as an opening", weekOf(["24:00", "06:00"]), ["/week/1/0/0 time.calendar-clock"]],
    [
      "a minute that does not exist",
      weekOf(["09:60", "10:00"]),
      ["/week/1/0/0 time.calendar-clock"],
    ],
    ["an empty interval", weekOf(["09:00", "09:00"]), ["/week/1/0 time.calendar-interval-empty"]],
    [
      "intervals that overlap",
      weekOf(["09:00", "12:00"], ["11:00", "18:00"]),
      ["/week/1 time.calendar-interval-order"],
    ],
    [
      "intervals out of order",
      weekOf(["13:00", "18:00"], ["09:00", "12:00"]),
      ["/week/1 time.calendar-interval-order"],
    ],
    [
      "an interval that runs backwards under another",
      weekOf(["12:00", "09:00"], ["13:30", "18:00"]),
      ["/week/1 time.calendar-interval-order"],
    ],
    [
      "a night shift into the next day's hours",
      { ...desk, days: {}, week: { 1: [["22:00", "06:00"]], 2: [["05:00", "09:00"]] } },
      ["/week/1 time.calendar-spill"],
    ],
    [
      "a Sunday shift into Monday's hours",
      { ...desk, days: {}, week: { 7: [["22:00", "06:00"]], 1: [["05:00", "09:00"]] } },
      ["/week/7 time.calendar-spill"],
    ],
    [
      "a weekday that points in a circle",
      { ...desk, days: {}, week: { 1: "2", 2: "1" } },
      ["/week/1 time.calendar-same-as", "/week/2 time.calendar-same-as"],
    ],
    ["three times in an interval", weekOf(["09:00", "12:00", "13:00"]), ["/week/1/0 input.range"]],
    [
      "a date that does not exist",
      dayOf("2026-02-30", { kind: "rest" }),
      ["/days/2026-02-30 time.date-not-real"],
    ],
    [
      "a range of three",
      dayOf("2026-01-01/2026-01-02/2026-01-03", { kind: "rest" }),
      ["/days/2026-01-01~12026-01-02~12026-01-03 time.date-form"],
    ],
    [
      "a range that runs backwards",
      dayOf("2026-01-02/2026-01-01", { kind: "rest" }),
      ["/days/2026-01-02~12026-01-01 time.calendar-range-order"],
    ],
    [
      "an exception outside `covers`",
      dayOf("2027-01-01", { kind: "rest" }),
      ["/days/2027-01-01 time.calendar-outside-covers"],
    ],
    [
      "a range half outside `covers`",
      dayOf("2026-12-30/2027-01-02", { kind: "rest" }),
      ["/days/2026-12-30~12027-01-02 time.calendar-outside-covers"],
    ],
    [
      "ranges that meet",
      { ...desk, days: { ...desk.days, "2026-10-07/2026-10-09": { kind: "rest" } } },
      ["/days/2026-10-07~12026-10-09 time.calendar-range-overlap"],
    ],
    [
      "an unknown kind of day",
      dayOf("2026-01-01", { kind: "closed" }),
      ["/days/2026-01-01/kind input.value"],
    ],
    [
      "a make-up day without hours",
      dayOf("2026-10-10", { kind: "workday" }),
      ["/days/2026-10-10 time.calendar-workday-hours"],
    ],
    [
      "a make-up day as Sunday",
      dayOf("2026-10-10", { kind: "workday", as: 7 }),
      ["/days/2026-10-10 time.calendar-workday-hours"],
    ],
    [
      "a make-up day as no weekday",
      dayOf("2026-10-10", { kind: "workday", as: 1.5 }),
      ["/days/2026-10-10/as time.calendar-number", "/days/2026-10-10 time.calendar-workday-hours"],
    ],
    [
      "a holiday with hours",
      dayOf("2026-10-08", { kind: "holiday", hours: [["09:00", "10:00"]] }),
      ["/days/2026-10-08 time.calendar-closed-hours"],
    ],
    [
      "a workday with closed hours",
      dayOf("2026-10-08", { kind: "workday", closed: [["09:00", "10:00"]] }),
      ["/days/2026-10-08/closed time.calendar-open-closed"],
    ],
    [
      "hours twice",
      dayOf("2026-10-10", { kind: "workday", as: 1, hours: [["09:00", "10:00"]] }),
      ["/days/2026-10-10 time.calendar-day-hours"],
    ],
    [
      "a swap for no date",
      dayOf("2026-10-08", { kind: "rest", swapFor: "2026-9-20" }),
      ["/days/2026-10-08/swapFor time.date-form"],
    ],
    [
      "a yearly day that does not exist",
      yearlyOf({ on: "02-30" }),
      ["/yearly/0/on time.calendar-month-day"],
    ],
    ["a yearly day without a day", yearlyOf({}), ["/yearly/0 time.calendar-yearly"]],
    [
      "a yearly day said twice",
      yearlyOf({ on: "02-01", month: 2, weekday: 1, nth: 1 }),
      ["/yearly/0 time.calendar-yearly"],
    ],
    [
      "a sixth Monday",
      yearlyOf({ month: 2, weekday: 1, nth: 6 }),
      ["/yearly/0/nth time.calendar-number"],
    ],
    [
      "a yearly workday without hours",
      yearlyOf({ kind: "workday", on: "02-01" }),
      ["/yearly/0 time.calendar-workday-hours"],
    ],
    [
      "covers that ends before it begins",
      { ...desk, days: {}, covers: { from: "2026-12-31", to: "2026-01-01" } },
      ["/covers time.calendar-range-order"],
    ],
    [
      "covers without a real date",
      { ...desk, days: {}, covers: { from: "2026-02-30", to: "soon" } },
      ["/covers/from time.date-not-real", "/covers/to time.date-form"],
    ],
    [
      "a Date",
      { ...desk, covers: { from: new Date(0), to: "2026-12-31" } },
      ["/covers/from json.not-json"],
    ],
    [
      "__proto__",
      JSON.parse('{"format":"aftersale-calendar/1","__proto__":{"id":"x"}}'),
      ["/__proto__ json.forbidden-key"],
    ],
  ];

  it.each(cases)("%s", (_, document, expected) => {
    expect(found(safeParseCalendar(document))).toEqual(expected);
  });

  it("gives all issues at once", () => {
    const codes = found(
      safeParseCalendar({
        ...desk,
        zone: "x",
        week: { 1: [["9:00", "12:00"]] },
        days: { "2026-13-01": { kind: "rest" } },
      }),
    );
    expect(codes).toEqual([
      "/zone time.zone-unknown",
      "/week/1/0/0 time.calendar-clock",
      "/days/2026-13-01 time.date-not-real",
    ]);
  });

  it("refuses too much of anything", () => {
    const marks = Array.from({ length: 49 }, (_, i) => [
      `00:${String(i).padStart(2, "0")}`,
      `00:${String(i + 1).padStart(2, "0")}`,
    ]);
    expect(found(safeParseCalendar(weekOf(...marks)))).toEqual(["/week/1 time.calendar-too-many"]);
    const age = { ...desk, covers: undefined, days: { "0001-01-01/9999-12-31": { kind: "rest" } } };
    const { covers: _, ...uncovered } = age;
    expect(found(safeParseCalendar(uncovered))).toEqual([
      "/days/0001-01-01~19999-12-31 time.calendar-too-many",
    ]);
    const yearly = Array.from({ length: 1001 }, () => ({ kind: "rest", on: "01-01" }));
    expect(found(safeParseCalendar({ ...desk, yearly }))).toEqual([
      "/yearly time.calendar-too-many",
    ]);
  });

  test.prop([fc.anything({ withNullPrototype: true, withObjectString: true })])(
    "anything at all gives a Result",
    (input) => {
      expect(typeof safeParseCalendar(input).ok).toBe("boolean");
    },
  );

  const keys = fc.constantFrom(
    "format",
    "id",
    "zone",
    "covers",
    "week",
    "days",
    "yearly",
    "onUncovered",
  );
  test.prop([keys, fc.anything()], { numRuns: 500 })(
    "any value in any key gives a Result",
    (key, value) => {
      expect(typeof safeParseCalendar({ ...desk, [key]: value }).ok).toBe("boolean");
    },
  );

  it("hostile objects give an issue", () => {
    const throwing = {
      ...desk,
      get zone(): string {
        throw new Error("no");
      },
    };
    expect(safeParseCalendar(throwing).ok).toBe(false);
    expect(
      safeParseCalendar(
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("no");
            },
          },
        ),
      ).ok,
    ).toBe(false);
    let deep: unknown = "x";
    for (let i = 0; i < 10_000; i++) deep = [deep];
    expect(safeParseCalendar({ ...desk, week: deep }).ok).toBe(false);
  });
});

describe("a question with faults", () => {
  const { covers: _covers, days: _days, ...open } = desk;
  const calendar = parseCalendar(open);
  const covered = parseCalendar(desk);
  const start = "2026-11-23T10:00:00+08:00";
  const add = (amount: unknown, options: object = {}, from: unknown = start): string[] =>
    found(safeAddWorkingTime(calendar, from as string, amount as string, options));

  it("every function refuses what is not a parsed calendar", () => {
    const unparsed = desk as unknown as Calendar;
    const expected = ["/calendar time.calendar-not-parsed"];
    expect(found(safeAddWorkingTime(unparsed, start, 1))).toEqual(expected);
    expect(found(safeAddWorkingDays(unparsed, start, 1))).toEqual(expected);
    expect(found(safeWorkingTimeBetween(unparsed, start, start))).toEqual(expected);
    expect(found(safeWorkingDaysBetween(unparsed, start, start))).toEqual(expected);
    expect(found(safeNextOpening(unparsed, start))).toEqual(expected);
    expect(found(safeIsOpen(unparsed, start))).toEqual(expected);
    expect(found(safeDayKind(unparsed, start))).toEqual(expected);
    expect(found(safeExplainWorkingTime(null as unknown as Calendar, start, start))).toEqual(
      expected,
    );
    expect(found(safeNextOpening({ ...calendar }, start))).toEqual(expected);
  });

  const amounts: readonly (readonly [unknown, string])[] = [
    [Number.NaN, "/amount input.type"],
    [Number.POSITIVE_INFINITY, "/amount input.type"],
    ["", "/amount time.duration-form"],
    ["40", "/amount time.duration-form"],
    ["P1D", "/amount time.amount-days"],
    ["P1M", "/amount time.amount-days"],
    ["P1DT1H", "/amount time.amount-days"],
    [null, "/amount input.type"],
    [{}, "/amount input.type"],
    ["PT1000000000H", " time.date-range"],
    ["-PT1000000000H", " time.date-range"],
    [Number.MAX_VALUE, " time.date-range"],
    [-Number.MAX_VALUE, " time.date-range"],
    [9e15, " time.date-range"],
  ];
  it.each(amounts)("an amount of %s is %s", (amount, expected) => {
    expect(add(amount)).toEqual([expected]);
  });

  it("10⁷ hours is a date", () => {
    const result = safeAddWorkingTime(calendar, start, "PT10000000H");
    expect(result.ok && result.value.at.slice(0, 4)).toBe("7137");
  });

  const moments: readonly (readonly [unknown, object, string])[] = [
    ["2026-11-23T10:00:00", {}, "/start time.instant-offset"],
    ["2026-11-23", {}, "/start time.instant-form"],
    ["2026-02-30T10:00:00+08:00", {}, "/start time.instant-not-real"],
    [new Date(0), {}, "/start input.type"],
    [0, {}, "/start input.type"],
    [null, {}, "/start input.type"],
  ];
  it.each(moments)("a start of %s", (from, options, expected) => {
    expect(add(1, options, from)).toEqual([expected]);
  });

  it("reads Temporal", () => {
    const zoned = Temporal.ZonedDateTime.from("2026-11-23T10:00:00[Asia/Shanghai]");
    const local = Temporal.PlainDateTime.from("2026-11-23T10:00:00");
    expect(add("PT1H", {}, zoned)).toEqual([]);
    expect(add("PT1H", {}, zoned.toInstant())).toEqual([]);
    expect(add("PT1H", { localTimes: "exact" }, local)).toEqual([]);
    expect(found(safeAddWorkingDays(calendar, Temporal.PlainDate.from("2026-11-23"), 1))).toEqual(
      [],
    );
    expect(found(safeAddWorkingDays(calendar, new Date(0), 1))).toEqual([
      "/start time.date-object",
    ]);
  });

  it("an hour that the clock skips or repeats is an issue where it must be exact", () => {
    const york = parseCalendar({ ...open, zone: "America/New_York" });
    const exact = (at: string): string[] =>
      found(safeAddWorkingTime(york, at, 1, { localTimes: "exact" }));
    expect(exact("2026-03-08T02:30:00")).toEqual(["/start time.local-skipped"]);
    expect(exact("2026-11-01T01:30:00")).toEqual(["/start time.local-repeated"]);
    expect(exact("2026-11-01T02:00:00")).toEqual([]);
  });

  it("unknown options and values, holds that are none", () => {
    expect(add(1, { atClosing: "later" })).toEqual(["/options/atClosing input.type"]);
    expect(add(1, { atclosing: "stay" })).toEqual(["/options/atclosing input.unknown-key"]);
    expect(add(1, { constructor: "stay" })).toEqual(["/options/constructor input.unknown-key"]);
    expect(add(1, null as unknown as object)).toEqual(["/options input.type"]);
    expect(add(1, { holds: {} })).toEqual(["/options/holds input.type"]);
    expect(
      add(1, { holds: [null, { from: start }, { from: start, to: "2026-11-23T09:00:00+08:00" }] }),
    ).toEqual([
      "/options/holds/0 input.type",
      "/options/holds/1/to input.type",
      "/options/holds/2 time.hold-order",
    ]);
  });

  it("all faults of a question at once", () => {
    expect(add("x", { holds: [1] }, "y")).toEqual([
      "/start time.instant-form",
      "/amount time.duration-form",
      "/options/holds/0 input.type",
    ]);
  });

  it.each([Number.NaN, 1.5, 2 ** 53, "1", null])("%s is no number of working days", (days) => {
    expect(found(safeAddWorkingDays(calendar, "2026-11-23", days as number))).toEqual([
      "/days time.days-number",
    ]);
  });

  it("the ends of time", () => {
    const last = "9999-12-31T10:00:00+08:00";
    expect(add("PT6H", {}, last)).toEqual([]);
    expect(add("PT8H", {}, last)).toEqual([" time.date-range"]);
    expect(add("-PT8H", {}, "0001-01-01T10:00:00+08:00")).toEqual([" time.date-range"]);
    expect(add(1, {}, "0001-01-01T00:00:00+14:00")).toEqual([" time.date-range"]);
    expect(found(safeAddWorkingDays(calendar, "9999-12-31", 1))).toEqual([" time.date-range"]);
    expect(found(safeAddWorkingDays(calendar, "0001-01-01", -1))).toEqual([" time.date-range"]);
    expect(found(safeAddWorkingDays(calendar, "2026-01-01", 2 ** 52))).toEqual([
      " time.date-range",
    ]);
    expect(found(safeAddWorkingDays(calendar, "2026-01-01", -(2 ** 52)))).toEqual([
      " time.date-range",
    ]);
    const span = safeWorkingTimeBetween(calendar, "0001-01-02T00:00:00Z", last);
    // 521,722 weeks and a day of 7.5 hours from Tuesday on, and an hour of the last Friday
    expect(span.ok && span.value.ms).toBe((521_722 * 5 + 3) * 27_000_000 + 3_600_000);
  });

  it("a span too long or turned round has no timeline", () => {
    const later = "2099-01-01T00:00:00Z";
    expect(found(safeExplainWorkingTime(calendar, start, later))).toEqual([
      "/end time.span-too-long",
    ]);
    expect(found(safeExplainWorkingTime(calendar, later, start))).toEqual(["/end time.span-order"]);
  });

  it("a calendar with no hours", () => {
    const never = parseCalendar({ ...open, week: {} });
    const expected = ["/calendar time.calendar-never-opens"];
    expect(found(safeAddWorkingTime(never, start, 1))).toEqual(expected);
    expect(found(safeAddWorkingTime(never, start, -1))).toEqual(expected);
    expect(found(safeAddWorkingTime(never, start, 0))).toEqual(expected);
    expect(found(safeNextOpening(never, start))).toEqual(expected);
    expect(found(safeAddWorkingDays(never, "2026-11-23", 1))).toEqual(expected);
    expect(found(safeAddWorkingDays(never, "2026-11-23", -1))).toEqual(expected);
    expect(found(safeIsOpen(never, start))).toEqual([]);
  });

  it("past the covered range: an issue, or provisional", () => {
    const expected = ["/calendar time.calendar-uncovered"];
    const rule = { onUncovered: "weekday-rule" } as const;
    const before = "2025-12-31T10:00:00+08:00";
    const after = "2027-01-04T10:00:00+08:00";
    expect(found(safeAddWorkingTime(covered, before, 1))).toEqual(expected);
    expect(found(safeAddWorkingTime(covered, after, "-PT40H"))).toEqual(expected);
    expect(found(safeWorkingTimeBetween(covered, before, start))).toEqual(expected);
    expect(found(safeIsOpen(covered, after))).toEqual(expected);
    expect(found(safeDayKind(covered, "2027-01-01"))).toEqual(expected);
    expect(found(safeWorkingDaysBetween(covered, "2026-12-01", "2027-01-01"))).toEqual(expected);
    expect(found(safeAddWorkingDays(covered, "2026-12-31", 1))).toEqual(expected);
    expect(found(safeAddWorkingDays(covered, "2025-12-31", 1))).toEqual([]);
    expect(safeAddWorkingDays(covered, "2026-12-31", 1, rule)).toMatchObject({
      value: { at: "2027-01-01", provisional: true },
    });
    expect(safeIsOpen(covered, after, rule)).toMatchObject({
      value: { open: true, provisional: true },
    });
    expect(safeDayKind(covered, "2027-01-01", rule)).toMatchObject({
      value: { kind: "workday", provisional: true },
    });
    const lenient = parseCalendar({ ...desk, onUncovered: "weekday-rule" });
    expect(safeAddWorkingTime(lenient, after, 1)).toMatchObject({ value: { provisional: true } });
    expect(found(safeAddWorkingTime(lenient, after, 1, { onUncovered: "error" }))).toEqual(
      expected,
    );
  });

  test.prop([fc.anything(), fc.anything(), fc.anything()], { numRuns: 300 })(
    "anything at all gives a Result",
    (a, b, options) => {
      const results = [
        safeAddWorkingTime(calendar, a as string, b as string, options as object),
        safeAddWorkingDays(calendar, a as string, b as number, options as object),
        safeWorkingTimeBetween(calendar, a as string, b as string, options as object),
        safeWorkingDaysBetween(calendar, a as string, b as string, options as object),
        safeNextOpening(calendar, a as string, options as object),
        safeIsOpen(calendar, a as string, options as object),
        safeDayKind(calendar, a as string, options as object),
        safeExplainWorkingTime(calendar, a as string, b as string, options as object),
      ];
      for (const result of results) expect(typeof result.ok).toBe("boolean");
    },
  );

  it("every issue of time has its Chinese sentence", () => {
    const codes = Object.keys(issueTexts).filter((code) => code.startsWith("time."));
    expect(codes.length).toBeGreaterThan(30);
    for (const code of codes)
      expect(issueTextsZhCn[code as "time.date-form"]).toMatch(/\p{Script=Han}/u);
  });
});
