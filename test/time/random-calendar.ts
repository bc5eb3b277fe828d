import { fc } from "@fast-check/vitest";
import type {
  CalendarDocument,
  DayDocument,
  IntervalText,
  YearlyDocument,
} from "../../src/time/index.js";

/** A zone with a day near which its clock did something. */
export const anchors = [
  { zone: "Asia/Shanghai", date: "2026-10-01" },
  { zone: "Australia/Lord_Howe", date: "2026-04-05" },
  { zone: "Australia/Lord_Howe", date: "2026-10-04" },
  { zone: "America/Sao_Paulo", date: "2018-02-17" },
  { zone: "America/Sao_Paulo", date: "2018-11-04" },
  { zone: "Pacific/Apia", date: "2011-12-30" },
  { zone: "Europe/Berlin", date: "2026-03-29" },
  { zone: "Europe/Berlin", date: "2026-10-25" },
  { zone: "America/St_Johns", date: "2010-11-07" },
  { zone: "Africa/Casablanca", date: "2026-02-15" },
] as const;

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** Up to three intervals of a day, apart, on five-minute marks. */
const dayHours: fc.Arbitrary<IntervalText[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 288 }), { maxLength: 6 })
  .map((marks) => {
    const sorted = marks.sort((a, b) => a - b);
    const hours: IntervalText[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      hours.push([clock((sorted[i] ?? 0) * 5), clock((sorted[i + 1] ?? 0) * 5)]);
    }
    return hours;
  });

const someHours = dayHours.filter((hours) => hours.length > 0);
const nightShift: fc.Arbitrary<IntervalText[]> = fc
  .tuple(fc.integer({ min: 200, max: 287 }), fc.integer({ min: 0, max: 90 }))
  .map(([from, to]) => [[clock(from * 5), clock(to * 5)]]);

const lateHours = someHours.map((hours) => hours.filter(([opens]) => opens >= "08:00"));
const week: fc.Arbitrary<CalendarDocument["week"]> = fc.oneof(
  fc.record({
    1: someHours,
    2: fc.constant("1" as const),
    3: dayHours,
    4: dayHours,
    5: dayHours,
    6: dayHours,
  }),
  fc.record({
    1: nightShift,
    2: nightShift,
    3: fc.constant("1" as const),
    5: lateHours,
    6: nightShift,
  }),
  fc.constant({ 1: [["00:00", "24:00"]], 2: "1", 3: "1", 4: "1", 5: "1", 6: "1", 7: "1" } as const),
  fc.constant({
    1: [
      ["09:00", "12:00"],
      ["13:30", "18:00"],
    ],
    2: "1",
    3: "1",
    4: "1",
    5: "1",
  } as const),
);

export const closedDay: fc.Arbitrary<DayDocument> = fc.oneof(
  fc.constantFrom<DayDocument>({ kind: "holiday" }, { kind: "rest" }),
  someHours.map((closed): DayDocument => ({ kind: "holiday", closed })),
);
export const openDay: fc.Arbitrary<DayDocument> = fc.oneof(
  someHours.map((hours): DayDocument => ({ kind: "workday", hours })),
  nightShift.map((hours): DayDocument => ({ kind: "workday", hours })),
  fc.constant<DayDocument>({ kind: "workday", as: 1 }),
);

/** A day within three weeks of the anchor. */
export const nearDay = (date: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: -21, max: 21 })
    .map((days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));

const yearly = (date: string): fc.Arbitrary<YearlyDocument> =>
  fc.oneof(
    fc
      .tuple(nearDay(date), fc.oneof(closedDay, openDay))
      .map(([on, day]) => ({ ...day, on: on.slice(5) })),
    fc
      .record({
        month: fc.integer({ min: 1, max: 12 }),
        weekday: fc.integer({ min: 1, max: 7 }),
        nth: fc.constantFrom(-1, 1, 2, 3, 4, 5),
      })
      .chain((rule) => closedDay.map((day) => ({ ...day, ...rule }))),
  );

/** No range, or one of up to ten closed days. */
const range = (date: string): fc.Arbitrary<Record<string, DayDocument>> =>
  fc.oneof(
    fc.constant({}),
    fc
      .tuple(nearDay(date), fc.integer({ min: 1, max: 9 }), closedDay)
      .map(([from, length, day]) => {
        const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
        return { [`${from}/${to}`]: day };
      }),
  );

/** A calendar in a zone, with a moment near the zone's anchor (minutes since 1970). */
export const calendarAndMinute = fc.constantFrom(...anchors).chain(({ zone, date }) =>
  fc.record({
    document: fc.record({
      format: fc.constant("aftersale-calendar/1" as const),
      id: fc.constant("random"),
      revision: fc.constant("1"),
      zone: fc.constant(zone),
      week,
      days: fc
        .tuple(
          fc.dictionary(nearDay(date), fc.oneof(closedDay, openDay), { maxKeys: 8 }),
          range(date),
        )
        .map(([days, more]): Record<string, DayDocument> => ({ ...days, ...more })),
      yearly: fc.array(yearly(date), { maxLength: 3 }),
    }),
    minute: fc
      .integer({ min: -14 * 1440, max: 14 * 1440 })
      .map((minutes) => Date.parse(date) / 60_000 + minutes),
    date: fc.constant(date),
  }),
);
