import { readFileSync } from "node:fs";
import notices from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { LegalHoliday } from "tyme4ts";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addWorkingDays,
  addWorkingTime,
  type Calendar,
  dayKind,
  nextOpening,
  parseCalendar,
  toDayNumber,
  weekdayOf,
  workingTimeBetween,
} from "../../src/time/index.js";
import published from "./cn-notices.json" with { type: "json" };

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const calendarOf = (id: string): Calendar => parseCalendar(read(`rules/calendars/${id}.json`));
const china = calendarOf("cn-mainland");

function* daysOf(first: string, last: string): Generator<string> {
  for (let day = first; day <= last; day = addDays(day, 1)) yield day;
}

const isWeekday = (date: string): boolean => weekdayOf(toDayNumber(date)) <= 5;

/** Dates by the kind that holiday-calendar's data files give them. */
function collected(region: string, years: readonly number[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const year of years) {
    const file = `node_modules/holiday-calendar/data/${region}/${year}.json`;
    const { dates } = read(file) as { dates: { date: string; type: string }[] };
    for (const { date, type } of dates) days.set(date, type);
  }
  return days;
}

const YEARS = Array.from({ length: 23 }, (_, i) => 2004 + i);
const days = [...daysOf("2004-01-01", "2026-12-31")];

describe("mainland China", () => {
  it("is tyme4ts day by day, but for two make-up Saturdays and Sundays it lacks", () => {
    const worked = (date: string): boolean => {
      const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
      return LegalHoliday.fromYmd(year, month, day)?.isWork() ?? isWeekday(date);
    };
    const different = days.filter((date) => dayKind(china, date).working !== worked(date));
    // Notice for 2013: Sunday 7 April for Qingming and Saturday 12 October for National Day are worked.
    expect(different).toEqual(["2013-04-07", "2013-10-12"]);
  });

  it("is holiday-calendar day by day, but for its gaps before 2019", () => {
    const kinds = collected("CN", YEARS);
    const worked = (date: string): boolean => {
      const kind = kinds.get(date);
      return kind === undefined ? isWeekday(date) : kind === "transfer_workday";
    };
    const different = days.filter((date) => dayKind(china, date).working !== worked(date));
    // In each of these tyme4ts and chinese-days stand together against it.
    expect(different).toEqual([
      "2004-01-02",
      "2004-04-25",
      "2004-05-09",
      "2004-09-26",
      "2004-10-10",
      "2007-12-29",
      "2007-12-31",
      "2008-05-04",
      "2008-06-07",
      "2008-09-13",
      "2009-01-04",
      "2009-09-27",
      "2011-12-31",
      "2015-01-04",
      "2016-04-02",
      "2018-06-16",
      "2018-09-22",
    ]);
  });

  it("is chinese-days, which it was made from, but for one day", () => {
    const theirs = (date: string): boolean =>
      Object.hasOwn(notices.workdays, date) ||
      (isWeekday(date) && !Object.hasOwn(notices.holidays, date));
    const different = days.filter((date) => dayKind(china, date).working !== theirs(date));
    expect(different).toEqual(["2005-12-31"]);
  });

  it.each(Object.entries(published.years))("has the days of the notice for %s", (year, notice) => {
    for (const date of daysOf(`${year}-01-01`, `${year}-12-31`)) {
      const kind = dayKind(china, date);
      const off = notice.offDays.includes(date);
      const madeUp = notice.workingWeekendDays.includes(date);
      expect({ date, working: kind.working }).toEqual({
        date,
        working: madeUp || (!off && isWeekday(date)),
      });
      expect(kind.kind === "make-up").toBe(madeUp);
      expect(kind.name !== null).toBe(off || madeUp);
    }
  });

  it("has as many statutory holidays a year as the regulation says", () => {
    const statutory = (year: number): number =>
      days.filter((date) => date.startsWith(`${year}`) && dayKind(china, date).statutory).length;
    const expected = (year: number): number => {
      if (year < 2008) return 10;
      if (year === 2015) return 12;
      // Mid-Autumn fell on a National Day.
      if (year === 2009 || year === 2020) return 10;
      return year < 2025 ? 11 : 13;
    };
    for (const year of YEARS)
      expect({ year, n: statutory(year) }).toEqual({ year, n: expected(year) });
  });

  it("tells holidays, swapped days, make-up days and weekends apart", () => {
    expect(dayKind(china, "2026-10-01")).toEqual({
      date: "2026-10-01",
      kind: "holiday",
      working: false,
      name: "国庆节",
      statutory: true,
      swapFor: null,
      provisional: false,
    });
    expect(dayKind(china, "2026-10-06")).toMatchObject({
      kind: "rest",
      name: "国庆节",
      statutory: false,
    });
    expect(dayKind(china, "2026-10-10")).toMatchObject({ kind: "make-up", working: true });
    expect(dayKind(china, "2026-10-11")).toMatchObject({ kind: "rest", name: null });
    expect(dayKind(china, "2026-10-12")).toMatchObject({ kind: "workday", name: null });
    expect(dayKind(china, "2026-10-09T17:00:00Z").date).toBe("2026-10-10");
  });

  it("answers the worked case", () => {
    const { at } = addWorkingTime(china, "2026-09-28T17:30:00+08:00", "PT40H");
    expect(at).toBe("2026-10-12T11:00:00+08:00");
  });

  it("counts back over a holiday", () => {
    const [before, after] = ["2026-09-30T17:00:00+08:00", "2026-10-08T10:00:00+08:00"] as const;
    expect(addWorkingTime(china, after, "-PT2H").at).toBe(before);
    expect(workingTimeBetween(china, after, before).ms).toBe(-7_200_000);
    expect(addWorkingDays(china, "2026-10-08", -1).at).toBe("2026-09-30");
  });

  it("does not guess about 2027", () => {
    expect(() => dayKind(china, "2027-10-01")).toThrow("covers 2004-01-01 to 2026-12-31");
    expect(() => addWorkingTime(china, "2026-12-31T17:00:00+08:00", "PT2H")).toThrow("2027-01-01");
    const options = { onUncovered: "weekday-rule" } as const;
    expect(addWorkingTime(china, "2026-12-31T17:00:00+08:00", "PT2H", options)).toEqual({
      at: "2027-01-01T10:00:00+08:00",
      provisional: true,
    });
    expect(addWorkingTime(china, "2026-12-31T17:00:00+08:00", "PT1H")).toEqual({
      at: "2026-12-31T18:00:00+08:00",
      provisional: false,
    });
    expect(() => nextOpening(china, "2026-12-31T18:00:00+08:00")).toThrow("rests on 2027-01-01");
  });
});

describe("Germany and Japan", () => {
  const holidays = (calendar: Calendar, first: string, last: string): string[] =>
    [...daysOf(first, last)].filter((date) => dayKind(calendar, date).kind === "holiday");

  it("Germany has the nine nationwide holidays of each year", () => {
    const germany = calendarOf("de");
    for (let year = 2020; year <= 2035; year++) {
      const easter = easterOf(year);
      const fixed = ["01-01", "05-01", "10-03", "12-25", "12-26"].map((day) => `${year}-${day}`);
      const moved = [-2, 1, 39, 50].map((after) => addDays(easter, after));
      const expected = [...new Set([...fixed, ...moved])].sort();
      expect(holidays(germany, `${year}-01-01`, `${year}-12-31`)).toEqual(expected);
    }
  });

  it("Japan is holiday-calendar's, 2022 to 2026, but for three days of 2025", () => {
    const theirs = [...collected("JP", [2022, 2023, 2024, 2025, 2026]).keys()];
    const ours = holidays(calendarOf("jp"), "2022-01-01", "2026-12-31");
    // The equinox of 2025 was 20 March; Labour Thanksgiving fell on a Sunday, with Monday beside it.
    expect(ours.filter((date) => !theirs.includes(date))).toEqual(["2025-03-20", "2025-11-23"]);
    expect(theirs.filter((date) => !ours.includes(date))).toEqual(["2025-03-21"]);
  });
});

/** Gregorian Easter after Meeus, Jones and Butcher. */
function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, "0")}`;
}
