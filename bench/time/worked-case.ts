/**
 * The case: 09:00–12:00 and 13:30–18:00 in Shanghai, Monday 2026-09-28 17:30 plus 40 working hours.
 * National Day takes 1 to 7 October, Saturday 10 October is worked.
 */
export const START = "2026-09-28T17:30:00+08:00";
export const HOURS = 40;
export const ANSWER = "2026-10-12T11:00:00+08:00";
export const HOLIDAYS = [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`);

/** What each contender answers; two know no make-up workday, and one of them no break at noon. */
export const ANSWERS = {
  aftersale: ANSWER,
  "dayjs-business-time": "2026-10-13T11:00:00+08:00",
  "moment-business-time": "2026-10-12T12:30:00+08:00",
  "date-fns-tz-loop": ANSWER,
};

/** Adds the hours to the start; gives the instant in milliseconds since 1970. */
export type AddWorkingTime = () => number;
