import { tzOffset } from "@date-fns/tz/tzOffset";
import { fc, test } from "@fast-check/vitest";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it, vi } from "vitest";
import {
  civilDateOf,
  formatInstant,
  parseInstant,
  resolveLocal,
  safeCivilDateOf,
  safeFormatInstant,
  safeParseInstant,
  zoneOf,
} from "../../src/time/index.js";
import examples from "./civil.json" with { type: "json" };

const codeOf = (result: { ok: boolean; issues?: readonly { code: string }[] }): string =>
  result.ok ? "no issue" : (result.issues?.[0]?.code ?? "");

const anyMs = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) });

describe("instants", () => {
  it.each(examples.instants)("reads $given", ({ given, ms }) => {
    expect(parseInstant(given)).toBe(ms);
    expect(Temporal.Instant.from(given.replace("z", "Z").replace("t", "T")).epochMilliseconds).toBe(
      ms,
    );
  });

  it.each(examples.notInstants)("refuses $given as $code", ({ given, code }) => {
    expect(codeOf(safeParseInstant(given))).toBe(code);
  });

  it("reads Temporal, refuses a Date", () => {
    const instant = Temporal.Instant.from("2026-11-23T10:05:00.25Z");
    expect(parseInstant(instant)).toBe(instant.epochMilliseconds);
    expect(parseInstant(instant.toZonedDateTimeISO("Asia/Shanghai"))).toBe(
      instant.epochMilliseconds,
    );
    expect(codeOf(safeParseInstant(new Date(0)))).toBe("input.type");
    expect(codeOf(safeParseInstant(Temporal.PlainDateTime.from("2026-11-23T10:05")))).toBe(
      "time.instant-offset",
    );
  });

  test.prop([anyMs, fc.integer({ min: -1439, max: 1439 })])(
    "prints what it reads",
    (ms, minutes) => {
      const text = formatInstant(ms, minutes * 60_000);
      expect(parseInstant(text)).toBe(ms);
      expect(Temporal.Instant.from(text).epochMilliseconds).toBe(ms);
    },
  );

  it("prints no year that four digits cannot hold", () => {
    const last = parseInstant("9999-12-31T23:59:59Z");
    expect(formatInstant(last)).toBe("9999-12-31T23:59:59Z");
    expect(codeOf(safeFormatInstant(last, 3_600_000))).toBe("time.date-range");
    expect(codeOf(safeFormatInstant(Number.NaN))).toBe("time.date-range");
  });
});

describe("zones", () => {
  it.each(examples.civilDatesOf)("$instant is $date in $zone", ({ instant, zone, date }) => {
    expect(civilDateOf(instant, zone)).toBe(date);
  });

  const names = [
    "Asia/Shanghai",
    "America/Sao_Paulo",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "Europe/Dublin",
    "Africa/Casablanca",
    "Africa/Monrovia",
    "America/New_York",
    "Asia/Kathmandu",
    "UTC",
  ];
  test.prop([fc.constantFrom(...names), anyMs], { numRuns: 3000 })(
    "offsets agree with Temporal",
    (name, ms) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name);
      expect(zoneOf(name).offsetAt(ms)).toBe(zoned.offsetNanoseconds / 1e6);
    },
  );

  test.prop([fc.constantFrom(...names.filter((name) => name !== "Africa/Monrovia")), anyMs])(
    "and with @date-fns/tz, but for offsets between -01:00 and 00:00",
    (name, ms) => {
      const offset = zoneOf(name).offsetAt(ms);
      const theirs = Math.round(tzOffset(name, new Date(ms)) * 60_000);
      expect(theirs).toBe(offset < 0 && offset > -3_600_000 ? 0 - offset : offset);
    },
  );

  it("knows zones less than an hour west of UTC", () => {
    // Monrovia kept -00:44:30 until 1972; @date-fns/tz 1.5.0 loses the sign of such an offset.
    expect(zoneOf("Africa/Monrovia").offsetAt(0)).toBe(-2_670_000);
    expect(tzOffset("Africa/Monrovia", new Date(0))).toBe(44.5);
  });

  it("finds each change of the clock to the millisecond", () => {
    for (const name of names) {
      let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`1950-01-01[${name}]`);
      for (let steps = 0; at !== null && at.year < 2040 && steps < 200; steps++) {
        const ms = at.epochMilliseconds;
        expect(zoneOf(name).offsetAt(ms)).toBe(at.offsetNanoseconds / 1e6);
        expect(zoneOf(name).offsetAt(ms - 1)).toBe(
          at.subtract({ milliseconds: 1 }).offsetNanoseconds / 1e6,
        );
        at = at.getTimeZoneTransition("next");
      }
    }
  });

  const nearChange = fc
    .constantFrom(...names)
    .chain((name) => fc.tuple(fc.constant(name), anyMs, fc.integer({ min: -30, max: 30 })))
    .map(([name, ms, hours]) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name);
      const change = zoned.getTimeZoneTransition("next") ?? zoned;
      const local = change.epochMilliseconds + change.offsetNanoseconds / 1e6 + hours * 600_000;
      return { name, local };
    });
  test.prop([nearChange], { numRuns: 2000 })(
    "wall-clock times mean what Temporal says",
    ({ name, local }) => {
      const plain = Temporal.PlainDateTime.from(new Date(local).toISOString().slice(0, -1));
      for (const rule of ["compatible", "earlier", "later", "exact"] as const) {
        const found = resolveLocal(zoneOf(name), local, rule);
        const disambiguation = rule === "exact" ? "reject" : rule;
        let expected: number | null = null;
        try {
          expected = plain.toZonedDateTime(name, { disambiguation }).epochMilliseconds;
        } catch {
          // Temporal rejects what the clock skips or repeats.
        }
        expect(found.ok ? found.value : null).toBe(expected);
      }
    },
  );

  it("asks Intl once, not for every answer", () => {
    const zone = zoneOf("Pacific/Chatham");
    const look = () => {
      for (let day = 0; day < 400; day++) zone.offsetAt(day * 86_400_000);
    };
    look();
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype as { format: unknown }, "format", "get");
    look();
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it("stays right when it has to forget", () => {
    const zone = zoneOf("Europe/Berlin");
    const offsets = () => [2026, 1950, 2100].map((year) => zone.offsetAt(Date.UTC(year, 6, 1)));
    const before = offsets();
    for (let day = -200_000; day < 0; day += 10) zone.offsetAt(day * 86_400_000);
    expect(offsets()).toEqual(before);
  });

  it.each(["Mars/Phobos", "", "+25:00", "__proto__", "constructor", "x".repeat(10_000)])(
    "does not know %s",
    (zone) => {
      expect(codeOf(safeCivilDateOf("2026-01-01T00:00:00Z", zone))).toBe("time.zone-unknown");
    },
  );
});
