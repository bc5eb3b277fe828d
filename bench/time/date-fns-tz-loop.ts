import { TZDate } from "@date-fns/tz";
import chineseDays from "chinese-days";
import { addDays } from "date-fns/addDays";
import { addMilliseconds } from "date-fns/addMilliseconds";
import { format } from "date-fns/format";
import { set } from "date-fns/set";
import { startOfDay } from "date-fns/startOfDay";
import { type AddWorkingTime, HOURS, START } from "./worked-case.js";

const ZONE = "Asia/Shanghai";
const INTERVALS = [
  [
    { hours: 9, minutes: 0 },
    { hours: 12, minutes: 0 },
  ],
  [
    { hours: 13, minutes: 30 },
    { hours: 18, minutes: 0 },
  ],
] as const;

/** What one would write by hand: day by day with `TZDate`, workdays from chinese-days. */
export function prepare(): AddWorkingTime {
  return () => {
    let left = HOURS * 3_600_000;
    const start = new TZDate(START, ZONE);
    for (let day = startOfDay(start); ; day = addDays(day, 1)) {
      if (!chineseDays.isWorkday(format(day, "yyyy-MM-dd"))) continue;
      for (const [opens, closes] of INTERVALS) {
        const from = Math.max(set(day, opens).getTime(), start.getTime());
        const open = set(day, closes).getTime() - from;
        if (open <= 0) continue;
        if (left <= open) return addMilliseconds(new TZDate(from, ZONE), left).getTime();
        left -= open;
      }
    }
  };
}
