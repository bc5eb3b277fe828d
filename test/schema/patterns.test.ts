import { test } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patterns } from "../../scripts/schema/patterns.js";
import { isDecimal } from "../../src/money/index.js";
import { isCivilDate, safeParseDuration, safeParseInstant } from "../../src/time/index.js";

const fits = (pattern: keyof typeof patterns, text: string) =>
  new RegExp(patterns[pattern], "u").test(text);

const two = (value: number) => String(value).padStart(2, "0");
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("a pattern says what the reader says", () => {
  it.each(["0000", "0001", "1900", "2000", "2024", "2026", "2100", "2400", "9999"])(
    "on every day of %s",
    (year) => {
      for (const month of upTo(14)) {
        for (const day of upTo(33)) {
          const date = `${year}-${two(month)}-${two(day)}`;
          expect([date, fits("date", date)]).toEqual([date, isCivilDate(date)]);
        }
      }
    },
  );

  const number = fc.constantFrom("", "0", "00", "1", "12", "1.5", "0,5", "0.0", "1.", "-1");
  const part = (unit: string) => number.map((text) => (text === "" ? "" : `${text}${unit}`));
  const duration = fc
    .tuple(
      fc.constantFrom("P", "P", "P", "-P", "p", ""),
      ...["Y", "M", "W", "D"].map(part),
      fc.constantFrom("", "", "T"),
      ...["H", "M", "S"].map(part),
    )
    .map((parts) => parts.join(""));

  test.prop([duration], { numRuns: 2_000 })("on durations", (text) => {
    const read = safeParseDuration(text);
    const parts = read.ok && !read.value.negative ? read.value : null;
    const clock = parts === null ? 1 : parts.hours + parts.minutes + parts.seconds;
    const months = parts === null ? 1 : parts.years + parts.months;
    expect(fits("daysOrLonger", text)).toBe(parts !== null && clock === 0);
    expect(fits("withoutMonths", text)).toBe(parts !== null && months === 0);
  });

  const decimal = fc.stringMatching(/^[-+]?(0|[0-9]{1,16})?(\.[0-9]{0,7})?( |e1)?$/);

  test.prop([decimal], { numRuns: 1_000 })("on decimals", (text) => {
    const right = isDecimal(text);
    expect(fits("decimal", text)).toBe(right);
    expect(fits("quantity", text)).toBe(right && !text.startsWith("-"));
    expect(fits("positive", text)).toBe(right && !text.startsWith("-") && /[1-9]/.test(text));
  });

  it.each([
    ["2026-01-31T09:00:00+08:00", true],
    ["2026-01-31t09:00:00.123z", true],
    ["2026-01-31T09:00:00", false],
    ["2026-01-31", false],
    ["2026-01-31T09:00+08:00", false],
  ])("on the moment %s", (text, right) => {
    expect(fits("instant", text)).toBe(right);
    expect(safeParseInstant(text).ok).toBe(right);
  });

  it.each([
    ["sold", true],
    ["owner.registered-on", true],
    ["__proto__", false],
    ["a.constructor", false],
    ["constructors", true],
    ["a..b", false],
    ["1a", false],
    ["", false],
  ])("on the name of a fact %j", (text, right) => {
    expect(fits("factName", text)).toBe(right);
    expect(fits("ownFact", `attributes.${text}`)).toBe(right);
    expect(fits("ownFact", text)).toBe(false);
  });
});
