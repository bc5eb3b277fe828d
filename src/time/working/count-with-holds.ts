import { ok, type Result } from "../../decision/index.js";
import type { Clock } from "../calendar/index.js";
import type { HoldSpans } from "./holds.js";

/** The instant by which an amount above 0 has been counted, holds left out. */
export function forwardWithHolds(
  clock: Clock,
  from: number,
  amount: number,
  holds: HoldSpans,
): Result<number> {
  let [at, left] = [from, amount];
  for (const [start, end] of holds) {
    if (end <= at) continue;
    if (start > at) {
      const counted = clock.elapsed(at, start);
      if (!counted.ok) return counted;
      if (counted.value >= left) break;
      left -= counted.value;
    }
    at = end;
  }
  return clock.forward(at, left);
}

/** The last instant from which an amount above 0 is counted until `from`, holds left out. */
export function backWithHolds(
  clock: Clock,
  from: number,
  amount: number,
  holds: HoldSpans,
): Result<number> {
  let [at, left] = [from, amount];
  for (const [start, end] of [...holds].reverse()) {
    if (start >= at) continue;
    if (end < at) {
      const counted = clock.elapsed(end, at);
      if (!counted.ok) return counted;
      if (counted.value >= left) break;
      left -= counted.value;
    }
    at = start;
  }
  return clock.back(at, left);
}

/** The first instant from `from` on at which time counts and no hold stands. */
export function openingWithHolds(clock: Clock, from: number, holds: HoldSpans): Result<number> {
  let opening = clock.opening(from);
  for (const [start, end] of holds) {
    if (!opening.ok) return opening;
    if (opening.value >= start && opening.value < end) opening = clock.opening(end);
  }
  return opening;
}

/** Time counted between two instants, the first not after the second, holds left out. */
export function elapsedWithHolds(
  clock: Clock,
  from: number,
  to: number,
  holds: HoldSpans,
): Result<number> {
  const whole = clock.elapsed(from, to);
  if (!whole.ok) return whole;
  let counted = whole.value;
  for (const [start, end] of holds) {
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (first >= last) continue;
    const held = clock.elapsed(first, last);
    if (!held.ok) return held;
    counted -= held.value;
  }
  return ok(counted);
}

/** A finished deadline moved by the whole length of each hold that begins before it. */
export function movedByHolds(start: number, deadline: number, holds: HoldSpans): number {
  let moved = deadline;
  if (deadline >= start) {
    for (const [from, to] of holds) {
      const first = Math.max(from, start);
      if (to > first && first < moved) moved += to - first;
    }
    return moved;
  }
  for (const [from, to] of [...holds].reverse()) {
    const last = Math.min(to, start);
    if (last > from && last > moved) moved -= last - from;
  }
  return moved;
}
