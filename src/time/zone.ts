import { fail, ok, type Result, unwrap } from "../decision/index.js";
import { boundedCache } from "./bounded-cache.js";
import { issue } from "./texts/index.js";

/** A time zone: how far its wall clock is from UTC. */
export interface Zone {
  readonly name: string;
  /** Milliseconds to add to UTC at an instant (milliseconds since 1970-01-01T00:00Z). */
  readonly offsetAt: (epochMs: number) => number;
  /** An instant after the given one before which the offset does not change. */
  readonly steadyUntil: (epochMs: number) => number;
}

/** Offsets are looked up once per window; none of the zones changes twice within one. */
const WINDOW_MS = 2 ** 30;

/** A little over a century. */
const MOST_WINDOWS = 4096;

const FIXED = /^([+-])([01]\d|2[0-3]):([0-5]\d)$/;
const LONG_OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Zones by the name they were asked for: a fact of the runtime, the same for every caller. */
const known = /* @__PURE__ */ boundedCache<string, Zone>(500);

/**
 * A zone by name. Offsets of named zones come from `Intl` and are remembered; `UTC` and fixed
 * offsets need no `Intl`. Throws `time.zone-unknown`.
 *
 * @param name IANA name (`Asia/Shanghai`), `UTC`, or a fixed offset (`+08:00`)
 * @example
 * zoneOf("Asia/Shanghai").offsetAt(0); // 28800000
 */
export function zoneOf(name: string): Zone {
  return unwrap(safeZone(name));
}

/** `zoneOf` as a Result. */
export function safeZone(name: unknown, at = ""): Result<Zone> {
  if (typeof name !== "string") return fail([issue("time.zone-unknown", at, { zone: "?" })]);
  const zone = known.get(name) ?? fixedZone(name) ?? namedZone(name);
  if (zone === null) return fail([issue("time.zone-unknown", at, { zone: name.slice(0, 60) })]);
  return ok(known.keep(name, zone));
}

function fixedZone(name: string): Zone | null {
  if (name === "UTC" || name === "Z") return steadyZone(name, 0);
  const match = FIXED.exec(name);
  if (!match) return null;
  const size = (Number(match[2]) * 60 + Number(match[3])) * 60_000;
  return steadyZone(name, match[1] === "-" ? 0 - size : size);
}

const steadyZone = (name: string, offset: number): Zone =>
  Object.freeze({ name, offsetAt: () => offset, steadyUntil: () => Number.POSITIVE_INFINITY });

function namedZone(name: string): Zone | null {
  if (typeof Intl === "undefined") return null;
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
    return Object.freeze({ name, ...cached((ms) => readOffset(format.format(ms))) });
  } catch {
    return null;
  }
}

/** `9/28/2026, GMT+08:00` → milliseconds. */
function readOffset(printed: string): number {
  const match = LONG_OFFSET.exec(printed);
  if (!match?.[1]) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return (match[1] === "-" ? 0 - seconds : seconds) * 1000;
}

/** One window of time: the offset before and from its only change; `change` is Infinity if none. */
interface Window {
  readonly change: number;
  readonly before: number;
  readonly after: number;
}

function cached(read: (epochMs: number) => number): Omit<Zone, "name"> {
  const windows = boundedCache<number, Window>(MOST_WINDOWS);
  const windowAt = (epochMs: number): Window => {
    const index = Math.floor(epochMs / WINDOW_MS);
    return windows.get(index) ?? windows.keep(index, readWindow(read, index * WINDOW_MS));
  };
  return {
    offsetAt(epochMs) {
      const window = windowAt(epochMs);
      return epochMs < window.change ? window.before : window.after;
    },
    steadyUntil(epochMs) {
      const { change } = windowAt(epochMs);
      return epochMs < change ? Math.min(change, windowEnd(epochMs)) : windowEnd(epochMs);
    },
  };
}

const windowEnd = (epochMs: number): number => (Math.floor(epochMs / WINDOW_MS) + 1) * WINDOW_MS;

function readWindow(read: (epochMs: number) => number, start: number): Window {
  const before = read(start);
  const after = read(start + WINDOW_MS);
  if (before === after) return { change: Number.POSITIVE_INFINITY, before, after };
  let [low, high] = [start, start + WINDOW_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (read(middle) === before) low = middle;
    else high = middle;
  }
  return { change: high, before, after };
}
