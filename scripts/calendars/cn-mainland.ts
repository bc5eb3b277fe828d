// Its data, not its functions: those read a date in the host's zone.
import notices from "chinese-days/dist/chinese-days.json" with { type: "json" };
import type { CalendarDocument, DayDocument } from "../../src/time/index.js";
import { isStatutory } from "./statutory-days.js";

const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;

/**
 * Days that chinese-days has otherwise than the notice. Saturday 2005-12-31 was worked for the New
 * Year of 2006, says the notice for 2006; tyme4ts and holiday-calendar have it so. Saturday 2012-06-23
 * was the Dragon Boat Festival itself, beside the swapped Friday.
 */
const CORRECTIONS: Readonly<Record<string, DayDocument>> = {
  "2005-12-31": { kind: "workday", name: "元旦", as: 1 },
  "2012-06-23": { kind: "holiday", name: "端午", statutory: true },
};

/**
 * Mainland China: holidays, swapped days of rest and make-up workdays of the State Council's yearly
 * notices. Which make-up day stands for which day of rest is not in the source, so `swapFor` is left out.
 */
export function cnMainland(): CalendarDocument {
  return {
    format: "aftersale-calendar/1",
    id: "cn-mainland",
    revision: "2026.1",
    title: { en: "Mainland China", "zh-CN": "中国大陆" },
    source: [
      "Yearly notices of the General Office of the State Council on the arrangement of public holidays, 2004 to 2026, as collected by chinese-days 1.5.7 (MIT); 2005-12-31 and 2012-06-23 after the notices themselves",
      "Regulation on Public Holidays for National Annual Festivals and Memorial Days (1999, revised 2007, 2013, 2024) for what is statutory; lunar dates by tyme4ts 1.5.2 (MIT)",
      "A day of December 2026 may still be changed by the notice for 2027",
    ],
    zone: "Asia/Shanghai",
    covers: { from: `${FIRST_YEAR}-01-01`, to: `${LAST_YEAR}-12-31` },
    week: {
      1: [
        ["09:00", "12:00"],
        ["13:30", "18:00"],
      ],
      2: "1",
      3: "1",
      4: "1",
      5: "1",
    },
    days: { ...daysOfNotices(), ...CORRECTIONS },
    onUncovered: "error",
  };
}

function daysOfNotices(): Record<string, DayDocument> {
  const days: Record<string, DayDocument> = {};
  const within = (date: string): boolean => {
    const year = Number(date.slice(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  };
  for (const [date, label] of Object.entries(notices.holidays)) {
    if (within(date)) days[date] = dayOff(date, nameIn(label));
  }
  for (const [date, label] of Object.entries(notices.workdays)) {
    if (within(date)) days[date] = { kind: "workday", name: nameIn(label), as: 1 };
  }
  return days;
}

/** `National Day,国庆节,3` → `国庆节`. */
const nameIn = (label: string): string => label.split(",")[1] ?? label;

function dayOff(date: string, name: string): DayDocument {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return isStatutory(year, month, day)
    ? { kind: "holiday", name, statutory: true }
    : { kind: "rest", name };
}
