import {
  addDays,
  addWorkingDays,
  addWorkingTime,
  type Calendar,
  type CalendarDocument,
  type DayDocument,
  dayKind,
  type IntervalText,
  isOpen,
  nextOpening,
  parseCalendar,
  type WeekdayKey,
  workingTimeBetween,
  type YearlyDocument,
} from "../../../src/time/index.js";
import { type Adapter, type CaseContext, NotExpressible } from "../adapter.js";

type PeerHoliday =
  | string
  | { readonly perpetual: string }
  | { readonly from: string | null; readonly to: string | null; readonly perpetual?: boolean };

/** A calendar as the peers' case files write it. */
interface PeerCalendar {
  readonly tz?: string;
  readonly weekly?: Readonly<Record<string, readonly IntervalText[]>>;
  readonly holidays?: readonly PeerHoliday[];
  readonly yearlyHolidays?: readonly string[];
}

interface PeerGiven {
  readonly calendar?: string | PeerCalendar | null;
  readonly start: string;
  readonly end: string;
  readonly at: string;
  readonly date: string;
  readonly seconds: number;
  readonly days: number;
  readonly endOfWorkingDay?: boolean;
  readonly holidays?: readonly PeerHoliday[];
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const ALL_DAY: readonly IntervalText[] = [["00:00", "24:00"]];

/** No calendar means every hour of the week. */
const EVERY_HOUR: PeerCalendar = {
  tz: "UTC",
  weekly: Object.fromEntries(WEEKDAYS.map((day) => [day, ALL_DAY])),
};

function calendarOf(given: PeerGiven, { fixtures }: CaseContext): Calendar {
  const named = (fixtures.calendars ?? {}) as Readonly<Record<string, PeerCalendar>>;
  const { calendar } = given;
  if (calendar === null || calendar === undefined) return parsed(EVERY_HOUR);
  const written = typeof calendar === "string" ? named[calendar] : calendar;
  if (written === undefined) throw new NotExpressible(`no calendar \`${calendar}\` in the file`);
  return parsed(written);
}

function parsed({ tz, weekly, holidays, yearlyHolidays }: PeerCalendar): Calendar {
  const week: Partial<Record<WeekdayKey, readonly IntervalText[]>> = {};
  for (const [day, hours] of Object.entries(weekly ?? {})) {
    week[String(WEEKDAYS.indexOf(day) + 1) as WeekdayKey] = hours;
  }
  const days: Record<string, DayDocument> = {};
  const yearly: YearlyDocument[] = (yearlyHolidays ?? []).map((on) => ({ kind: "holiday", on }));
  for (const holiday of holidays ?? []) {
    if (typeof holiday === "string") days[holiday] = { kind: "holiday" };
    else if (!("from" in holiday)) yearly.push({ kind: "holiday", on: holiday.perpetual });
    else {
      for (const day of rangeOf(holiday)) {
        if (holiday.perpetual) yearly.push({ kind: "holiday", on: day.slice(5) });
        else days[day] = { kind: "holiday" };
      }
    }
  }
  const document: CalendarDocument = {
    format: "aftersale-calendar/1",
    id: "case",
    revision: "1",
    zone: tz ?? "UTC",
    week,
    days,
    yearly,
  };
  return parseCalendar(document);
}

/** The days of a range; peers' ranges may meet, and one without both ends never matches a day. */
function rangeOf({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  if (from === null || to === null) return [];
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Times without an offset are the calendar's own; the peers resolve them as Temporal does. */
const LOCAL = { localTimes: "compatible" } as const;

/** A case that gives local times expects local times. */
const written = (at: string, given: string): string =>
  /(?:[Zz]|[+-]\d\d:\d\d)$/.test(given) ? at : at.replace(/(?:Z|[+-]\d\d:\d\d)$/, "");

const adapter: Adapter = {
  ops: {
    "calendar.addWorkingTime": (given: PeerGiven, context) => {
      const { start, seconds } = given;
      const { at } = addWorkingTime(calendarOf(given, context), start, seconds * 1000, LOCAL);
      return { deadline: written(at, start) };
    },
    "calendar.addWorkingDays": (given: PeerGiven, context) => {
      const { start, days, endOfWorkingDay = false } = given;
      const options = { ...LOCAL, endOfWorkingDay };
      const { at } = addWorkingDays(calendarOf(given, context), start, days, options);
      return { deadline: written(at, start) };
    },
    "calendar.workingTimeBetween": (given: PeerGiven, context) => {
      const options = { ...LOCAL, reversed: "zero" } as const;
      const { start, end } = given;
      const { ms } = workingTimeBetween(calendarOf(given, context), start, end, options);
      return { seconds: ms / 1000 };
    },
    "calendar.nextOpening": (given: PeerGiven, context) => {
      const { at } = nextOpening(calendarOf(given, context), given.at, LOCAL);
      return { opening: written(at, given.at) };
    },
    "calendar.isHoliday": (given: PeerGiven, context) => {
      const { calendar, holidays = [], date } = given;
      const found =
        calendar === undefined ? parsed({ ...EVERY_HOUR, holidays }) : calendarOf(given, context);
      return { isHoliday: dayKind(found, date).kind === "holiday" };
    },
    "calendar.isWorkingDay": (given: PeerGiven, context) => ({
      isWorkingDay: dayKind(calendarOf(given, context), given.date).working,
    }),
    "calendar.isWorkingHour": (given: PeerGiven, context) => ({
      isWorkingHour: isOpen(calendarOf(given, context), given.at, LOCAL).open,
    }),
  },
};

export default adapter;
