/**
 * Writes rules/calendars. A new year of mainland China: update chinese-days, raise LAST_YEAR and the
 * revision in calendars/cn-mainland.ts, run `npm run generate`, and let test/time/calendars.test.ts
 * compare it day by day with two other collections. Another country: add it to COUNTRIES.
 */
import { calendarText } from "./calendars/calendar-text.js";
import { cnMainland } from "./calendars/cn-mainland.js";
import { type PublicHolidayCalendar, publicHolidays } from "./calendars/public-holidays.js";
import { generatedFile } from "./generated-file.js";

const COUNTRIES: readonly PublicHolidayCalendar[] = [
  {
    country: "DE",
    id: "de",
    title: { en: "Germany, nationwide", "zh-CN": "德国（全国）" },
    zone: "Europe/Berlin",
    language: "de",
    years: [2020, 2035],
  },
  {
    country: "JP",
    id: "jp",
    title: { en: "Japan", "zh-CN": "日本" },
    zone: "Asia/Tokyo",
    language: "ja",
    years: [2022, 2027],
  },
];

for (const document of [cnMainland(), ...COUNTRIES.map(publicHolidays)]) {
  generatedFile(`rules/calendars/${document.id}.json`, calendarText(document));
}
