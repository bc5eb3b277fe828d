import { UTCDate } from "@date-fns/utc";
import { fc, test } from "@fast-check/vitest";
import { add } from "date-fns/add";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addDuration,
  compareDates,
  daysBetween,
  fromDayNumber,
  isCivilDate,
  MAX_DAY,
  MIN_DAY,
  parseCivilDate,
  parseDuration,
  periodEnd,
  safeAddDuration,
  safeParseCivilDate,
  safeParseDuration,
  toDayNumber,
  weekdayOf,
} from "../../src/time/index.js";
import examples from "./civil.json" with { type: "json" };

const codeOf = (result: { ok: boolean; issues?: readonly { code: string }[] }): string =>
  result.ok ? "no issue" : (result.issues?.[0]?.code ?? "");

const anyDay = fc.integer({ min: MIN_DAY, max: MAX_DAY });
const recentDay = fc.integer({ min: toDayNumber("1970-01-01"), max: toDayNumber("2100-12-31") });

describe("civil dates", () => {
  it.each(examples.notDates)("refuses $given as $code", ({ given, code }) => {
    expect(codeOf(safeParseCivilDate(given, "/x"))).toBe(code);
    expect(isCivilDate(given)).toBe(false);
  });

  it("refuses what prints in the host's zone or throws, and reads what prints a date", () => {
    const hostile = {
      toString() {
        throw new Error("no");
      },
    };
    expect(codeOf(safeParseCivilDate(new UTCDate(0)))).toBe("time.date-object");
    expect(codeOf(safeParseCivilDate(hostile))).toBe("input.type");
    expect(codeOf(safeParseCivilDate(Object.create(null)))).toBe("input.type");
    expect(parseCivilDate(Temporal.PlainDate.from("2026-01-31"))).toBe("2026-01-31");
    expect(codeOf(safeParseCivilDate(Temporal.PlainDateTime.from("2026-01-31T10:00")))).toBe(
      "time.date-form",
    );
  });

  it("names the place in the issue", () => {
    const result = safeParseCivilDate("2026-02-30", "/sale/date");
    expect(result).toMatchObject({ ok: false, issues: [{ at: "/sale/date" }] });
  });

  test.prop([anyDay])("day numbers agree with Temporal, both ways", (day) => {
    const date = Temporal.PlainDate.from("1970-01-01").add({ days: day });
    expect(fromDayNumber(day)).toBe(date.toString());
    expect(toDayNumber(date.toString())).toBe(day);
    expect(weekdayOf(day)).toBe(date.dayOfWeek);
    expect(isCivilDate(date.toString())).toBe(true);
  });

  test.prop([anyDay, anyDay])("steps, order and distance agree", (a, b) => {
    const [from, to] = [fromDayNumber(a), fromDayNumber(b)];
    expect(addDays(from, b - a)).toBe(to);
    expect(daysBetween(from, to)).toBe(b - a);
    expect(compareDates(from, to)).toBe(Math.sign(a - b));
  });

  test.prop([fc.nat(9999), fc.nat(19), fc.nat(39)])(
    "well-formed text is a date exactly when Temporal agrees",
    (y, m, d) => {
      const text = [String(y).padStart(4, "0"), m, d]
        .map((n) => String(n).padStart(2, "0"))
        .join("-");
      const real =
        y >= 1 &&
        m >= 1 &&
        d >= 1 &&
        m <= 12 &&
        d <= Temporal.PlainYearMonth.from({ year: y, month: m }).daysInMonth;
      expect(isCivilDate(text)).toBe(real);
    },
  );

  it("stops at both ends of the calendar", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow("outside the years");
    expect(() => addDays("0001-01-01", -1)).toThrow("outside the years");
    expect(() => fromDayNumber(Number.NaN)).toThrow("outside the years");
  });
});

describe("durations and periods", () => {
  it.each(examples.notDurations)("refuses $given as $code", ({ given, code }) => {
    expect(codeOf(safeParseDuration(given))).toBe(code);
  });

  it.each(examples.periods)("$start + $duration $convention ends $end", (example) => {
    const convention = (example as { convention?: object }).convention ?? {};
    expect(periodEnd(example.start, parseDuration(example.duration), convention)).toBe(example.end);
  });

  it("reads Temporal durations", () => {
    expect(parseDuration(Temporal.Duration.from({ months: 18 })).months).toBe(18);
  });

  const whole = fc.record({
    years: fc.nat(30),
    months: fc.nat(400),
    weeks: fc.nat(60),
    days: fc.nat(900),
  });
  const textOf = (d: { years: number; months: number; weeks: number; days: number }): string =>
    `P${d.years}Y${d.months}M${d.weeks}W${d.days}D`;

  test.prop([recentDay, whole], { numRuns: 1000 })(
    "whole durations agree with date-fns",
    (day, d) => {
      const date = fromDayNumber(day);
      const expected = add(new UTCDate(`${date}T00:00:00Z`), d)
        .toISOString()
        .slice(0, 10);
      expect(addDuration(date, parseDuration(textOf(d)))).toBe(expected);
    },
  );

  test.prop([recentDay, whole, fc.boolean()], { numRuns: 1000 })(
    "whole durations agree with Temporal, forwards and back",
    (day, d, back) => {
      const date = Temporal.PlainDate.from(fromDayNumber(day));
      const duration = Temporal.Duration.from(d);
      const expected = back ? date.subtract(duration) : date.add(duration);
      const text = `${back ? "-" : ""}${textOf(d)}`;
      expect(addDuration(date.toString(), parseDuration(text))).toBe(expected.toString());
    },
  );

  test.prop([recentDay, fc.nat(400)])(
    "overflow agrees with JavaScript's own months",
    (day, months) => {
      const date = fromDayNumber(day);
      const native = new Date(`${date}T00:00:00Z`);
      native.setUTCMonth(native.getUTCMonth() + months);
      const end = periodEnd(date, parseDuration(`P${months}M`), { clamp: "overflow" });
      expect(end).toBe(native.toISOString().slice(0, 10));
    },
  );

  test.prop([recentDay, fc.nat(30), fc.nat(400), fc.constantFrom("", ".1", ".5", ".75", ".9")])(
    "a later start never ends earlier",
    (day, by, m, part) => {
      const duration = parseDuration(`P${m}${part}M`);
      const [a, b] = [fromDayNumber(day), fromDayNumber(day + by)];
      expect(compareDates(periodEnd(a, duration), periodEnd(b, duration))).toBeLessThanOrEqual(0);
    },
  );

  test.prop([recentDay, fc.nat(50), fc.nat(999)])(
    "a fraction stays within its month",
    (day, m, f) => {
      const date = fromDayNumber(day);
      const low = addDuration(date, parseDuration(`P${m}M`));
      const part = addDuration(date, parseDuration(`P${m}.${String(f).padStart(3, "0")}M`));
      expect(daysBetween(low, part)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(low, part)).toBeLessThan(31);
    },
  );

  it("gives an issue for hours, and for the end of the calendar", () => {
    const hours = safeAddDuration("2026-01-01", parseDuration("PT48H"), {}, "/term");
    expect(hours).toMatchObject({ issues: [{ code: "time.duration-not-days", at: "/term" }] });
    for (const text of ["P9999Y", "P999999999999Y", "-P3000Y", "P999999999999D"]) {
      expect(codeOf(safeAddDuration("2026-01-01", parseDuration(text)))).toBe("time.date-range");
    }
  });
});
