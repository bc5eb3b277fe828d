import { type Duration, parseDuration } from "../../../time/index.js";
import type { Span, WrittenWindow } from "./columns.js";

/** A window with its durations read. */
export interface ReadyWindow {
  /** Names of dates; the first known one counts, or with `latest` the latest of all known. */
  readonly from: readonly string[];
  readonly latest: boolean;
  readonly on: "fault" | "demand" | "today";
  /** Each counted from the end of the one before; null where time does not end it. */
  readonly within: readonly Duration[] | null;
  readonly counters: readonly { readonly counter: string; readonly limit: number }[];
  /** What is left at least once the goods are back, where it stands still while they are away. */
  readonly atLeast: Duration | null;
  readonly rolls: boolean;
  /** A fact that gives a number of days: where those are over earlier, the window is. */
  readonly atMost: string | null;
}

/** A span with its duration read. */
export interface ReadySpan {
  readonly from: readonly string[];
  readonly within: Duration;
  /** Days of a duration that is written in days alone. */
  readonly days: number | null;
  readonly workingDays: number | null;
  readonly sameDay: boolean;
  /** 1 where the day after the span is meant. */
  readonly more: 0 | 1;
}

/** What a set says of all its windows. */
export interface WindowManners {
  readonly starts: readonly string[];
  readonly startsLatest: boolean;
  readonly rolls: boolean;
}

export const readyWindow = (written: WrittenWindow, manners: WindowManners): ReadyWindow => ({
  from: written.from ?? manners.starts,
  latest: written.latest === true || (written.from === undefined && manners.startsLatest),
  on: written.on ?? "fault",
  within: written.within?.map((text) => parseDuration(text)) ?? null,
  counters: written.counters ?? [],
  atLeast: written.pause === undefined ? null : parseDuration(written.pause.atLeast),
  rolls: written.roll === true || manners.rolls,
  atMost: written.atMost ?? null,
});

export function readySpan({ from, within = "P0D", workingDays, count, beyond }: Span): ReadySpan {
  const days = /^P(\d+)D$/.exec(within)?.[1];
  return {
    from,
    within: parseDuration(within),
    days: days === undefined ? null : Number(days),
    workingDays: workingDays ?? null,
    sameDay: count === "same-day",
    more: beyond ? 1 : 0,
  };
}
