import type { CalendarDocument } from "../../src/time/index.js";

/** A calendar as text with one line a day, so that a change of one day is a change of one line. */
export function calendarText(document: CalendarDocument): string {
  const { days = {}, ...rest } = document;
  const head = { $schema: "../schema/calendar.json", ...rest };
  const lines = Object.entries(days)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, rule]) => `    ${JSON.stringify(day)}: ${spaced(JSON.stringify(rule))}`);
  const open = JSON.stringify(head, null, 2).replace(/\n}$/, "");
  return `${tidy(open)},\n  "days": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** Intervals on one line: they read better so. */
const tidy = (json: string): string =>
  json.replace(/\[\s+("\d\d:\d\d"),\s+("\d\d:\d\d")\s+\]/g, "[$1, $2]");

const spaced = (json: string): string =>
  json.replace(/^\{/, "{ ").replace(/\}$/, " }").replace(/":/g, '": ').replace(/,"/g, ', "');
