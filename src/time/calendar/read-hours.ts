import { type Issue, phrase, pointer } from "../../decision/index.js";
import { issue } from "../texts/index.js";
import type { IntervalText } from "./document.js";
import { DAY_MS, joinSpans, type Spans } from "./spans.js";

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MOST_INTERVALS = 48;

/** Checks the intervals of one day and turns them into spans; a close at or before the opening is next day's. */
export function readHours(intervals: readonly IntervalText[], at: string, issues: Issue[]): Spans {
  if (intervals.length > MOST_INTERVALS) {
    issues.push(
      issue("time.calendar-too-many", at, { limit: MOST_INTERVALS, what: phrase("intervals") }),
    );
    return [];
  }
  const pairs = intervals.map((interval, index) =>
    readInterval(interval, pointer(at, index), issues),
  );
  const whole = pairs.filter((pair) => pair !== null);
  const inOrder = whole.every((pair, index) => {
    const previous = whole[index - 1];
    return previous === undefined || previous[1] <= pair[0];
  });
  if (!inOrder) issues.push(issue("time.calendar-interval-order", at));
  return joinSpans(whole);
}

function readInterval(
  [opens, closes]: IntervalText,
  at: string,
  issues: Issue[],
): [number, number] | null {
  const start = clockMs(opens);
  const end = closes === "24:00" ? DAY_MS : clockMs(closes);
  if (start === null)
    issues.push(issue("time.calendar-clock", pointer(at, 0), { found: opens.slice(0, 20) }));
  if (end === null)
    issues.push(issue("time.calendar-clock", pointer(at, 1), { found: closes.slice(0, 20) }));
  if (start === null || end === null) return null;
  if (start === end) {
    issues.push(issue("time.calendar-interval-empty", at, { time: opens }));
    return null;
  }
  return [start, end > start ? end : end + DAY_MS];
}

function clockMs(text: string): number | null {
  const match = CLOCK.exec(text);
  return match ? (Number(match[1]) * 60 + Number(match[2])) * 60_000 : null;
}
