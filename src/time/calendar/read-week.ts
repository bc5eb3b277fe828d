import { type Issue, pointer } from "../../decision/index.js";
import { issue } from "../texts/index.js";
import type { CalendarDocument, WeekdayKey } from "./document.js";
import { readHours } from "./read-hours.js";
import { DAY_MS, NO_SPANS, type Spans } from "./spans.js";

const WEEKDAYS: readonly WeekdayKey[] = ["1", "2", "3", "4", "5", "6", "7"];

/** Own hours by weekday, index 1 to 7. */
export function readWeek(week: CalendarDocument["week"], issues: Issue[]): readonly Spans[] {
  const own: Spans[] = [NO_SPANS];
  for (const key of WEEKDAYS) {
    const written = week[key];
    if (written === undefined || typeof written === "string") own.push(NO_SPANS);
    else own.push(readHours(written, pointer("/week", key), issues));
  }
  for (const key of WEEKDAYS) {
    const same = week[key];
    if (typeof same !== "string") continue;
    if (typeof week[same] === "string") {
      issues.push(issue("time.calendar-same-as", pointer("/week", key), { weekday: same }));
    }
    own[Number(key)] = own[Number(same)] ?? NO_SPANS;
  }
  for (const key of WEEKDAYS) checkSpill(own, Number(key), issues);
  return Object.freeze(own);
}

/** A shift over midnight must end before the next weekday opens. */
function checkSpill(own: readonly Spans[], weekday: number, issues: Issue[]): void {
  const spill = (own[weekday]?.at(-1) ?? 0) - DAY_MS;
  const next = (weekday % 7) + 1;
  const opens = own[next]?.[0];
  if (spill > 0 && opens !== undefined && opens < spill) {
    issues.push(issue("time.calendar-spill", pointer("/week", weekday), { weekday: next }));
  }
}
