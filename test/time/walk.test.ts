import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  addWorkingDays,
  addWorkingTime,
  type Calendar,
  explainWorkingTime,
  isOpen,
  nextOpening,
  parseCalendar,
  parseInstant,
  workingDaysBetween,
  workingTimeBetween,
} from "../../src/time/index.js";
import { calendarAndMinute } from "./random-calendar.js";
import {
  hoursOn,
  walkBack,
  walkBetween,
  walkForward,
  walkOf,
  walkOpening,
  withHolds,
} from "./walk.js";

const text = (minute: number): string => new Date(minute * 60_000).toISOString();
const minuteOf = (instant: string): number => parseInstant(instant) / 60_000;
const add = (calendar: Calendar, minute: number, minutes: number, options = {}): number =>
  minuteOf(addWorkingTime(calendar, text(minute), minutes * 60_000, options).at);

const amount = fc.integer({ min: 1, max: 3000 });
const holds = fc.array(fc.tuple(fc.integer({ min: -2000, max: 12_000 }), fc.nat(3000)), {
  maxLength: 4,
});
const runs = { numRuns: 250 };

describe("working time equals a minute-by-minute walk", () => {
  test.prop([calendarAndMinute, amount], runs)(
    "forwards and back",
    ({ document, minute }, minutes) => {
      const [calendar, walk] = [parseCalendar(document), walkOf(document)];
      const end = walkForward(walk, minute, minutes);
      fc.pre(end !== null);
      expect(add(calendar, minute, minutes)).toBe(end);
      const start = walkBack(walk, minute, minutes);
      fc.pre(start !== null);
      expect(add(calendar, minute, -minutes)).toBe(start);
    },
  );

  test.prop([calendarAndMinute, fc.nat(30_000)], runs)(
    "between, open and opening",
    ({ document, minute }, span) => {
      const [calendar, walk] = [parseCalendar(document), walkOf(document)];
      const open = walkBetween(walk, minute, minute + span);
      expect(workingTimeBetween(calendar, text(minute), text(minute + span)).ms).toBe(
        open * 60_000,
      );
      expect(workingTimeBetween(calendar, text(minute + span), text(minute)).ms).toBe(
        0 - open * 60_000,
      );
      expect(isOpen(calendar, text(minute)).open).toBe(walk.isOpen(minute));
      const opening = walkOpening(walk, minute);
      fc.pre(opening !== null);
      expect(minuteOf(nextOpening(calendar, text(minute)).at)).toBe(opening);
      expect(add(calendar, minute, 0)).toBe(opening);
      expect(add(calendar, minute, 0, { zero: "stay" })).toBe(minute);
    },
  );

  test.prop([calendarAndMinute, amount, holds], runs)(
    "holds left out",
    ({ document, minute }, minutes, stretches) => {
      const held = stretches.map(
        ([from, length]) => [minute + from, minute + from + length] as const,
      );
      const options = { holds: held.map(([from, to]) => ({ from: text(from), to: text(to) })) };
      const calendar = parseCalendar(document);
      const walk = withHolds(walkOf(document), held);
      const end = walkForward(walk, minute, minutes);
      fc.pre(end !== null);
      expect(add(calendar, minute, minutes, options)).toBe(end);
      const open = walkBetween(walk, minute, minute + 9000);
      const { ms } = workingTimeBetween(calendar, text(minute), text(minute + 9000), options);
      expect(ms).toBe(open * 60_000);
      const told = explainWorkingTime(calendar, text(minute), text(minute + 9000), options);
      expect(told.ms).toBe(ms);
      const opening = walkOpening(walk, minute);
      expect(add(calendar, minute, 0, options)).toBe(opening);
      const start = walkBack(walk, minute, minutes);
      fc.pre(start !== null);
      expect(add(calendar, minute, -minutes, options)).toBe(start);
    },
  );

  test.prop([calendarAndMinute, fc.integer({ min: 1, max: 60 })], runs)(
    "working days",
    ({ document, date }, days) => {
      fc.pre(document.zone !== "Pacific/Apia");
      const calendar = parseCalendar(document);
      const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;
      for (const sign of [1, -1]) {
        let [day, left] = [dayOf(date), days];
        for (let steps = 0; left > 0 && steps < 1000; steps++) {
          day += sign;
          if (hoursOn(document, day).length > 0) left--;
        }
        fc.pre(left === 0);
        const { at } = addWorkingDays(calendar, date, sign * days);
        expect(dayOf(at)).toBe(day);
        const [a, b] = sign > 0 ? [date, at] : [at, date];
        const counted = workingDaysBetween(calendar, a, b).days;
        const ends = hoursOn(document, dayOf(date)).length > 0 ? 1 : 0;
        expect(counted).toBe(sign > 0 ? days : days - 1 + ends);
      }
    },
  );
});
