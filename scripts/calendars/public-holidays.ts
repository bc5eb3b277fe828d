import Holidays from "date-holidays";
import type { CalendarDocument, DayDocument } from "../../src/time/index.js";

/** What a calendar from date-holidays needs to know beside the holidays. */
export interface PublicHolidayCalendar {
  /** ISO 3166-1 code, as date-holidays knows it. */
  readonly country: string;
  readonly id: string;
  readonly title: { readonly en: string; readonly "zh-CN": string };
  readonly zone: string;
  readonly language: string;
  /** Years whose holidays the law of the country already fixes. */
  readonly years: readonly [first: number, last: number];
}

/**
 * A calendar from date-holidays (ISC, its data CC-BY-3.0): the nationwide holidays of type `public`,
 * Monday to Friday 09:00 to 17:00. Half holidays, bank holidays and regional ones are left out; add
 * them to a copy where a company keeps them.
 */
export function publicHolidays(calendar: PublicHolidayCalendar): CalendarDocument {
  const [first, last] = calendar.years;
  const library = new Holidays(calendar.country);
  const days: Record<string, DayDocument> = {};
  for (let year = first; year <= last; year++) {
    for (const { type, date, name } of library.getHolidays(year, calendar.language)) {
      if (type === "public") days[date.slice(0, 10)] = { kind: "holiday", name, statutory: true };
    }
  }
  return {
    format: "aftersale-calendar/1",
    id: calendar.id,
    revision: "2026.1",
    title: calendar.title,
    source: "date-holidays 3.37.0 (data under CC-BY-3.0), holidays of type public",
    zone: calendar.zone,
    covers: { from: `${first}-01-01`, to: `${last}-12-31` },
    week: { 1: [["09:00", "17:00"]], 2: "1", 3: "1", 4: "1", 5: "1" },
    days,
    onUncovered: "error",
  };
}
