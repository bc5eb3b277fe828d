import { onceMicros, smoke } from "../smoke.js";

/** Microseconds a call: the best of many short rounds after a warm-up, so that a busy machine disturbs few. */
export function microsPerCall(call: () => unknown, rounds = 60, roundMs = 8): number {
  if (smoke) return onceMicros(call);
  for (const warm = performance.now(); performance.now() - warm < 400; ) last = call();
  let calls = 1;
  for (let took = 0; took < roundMs; ) {
    took = timed(call, calls);
    if (took < roundMs) calls = Math.ceil(calls * Math.min(10, (1.2 * roundMs) / (took + 0.001)));
  }
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, timed(call, calls) / calls);
  return best * 1000;
}

/** What a call gives is kept, so that no engine may drop the work. */
export let last: unknown;

function timed(call: () => unknown, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) last = call();
  return performance.now() - start;
}

export const rounded = (micros: number): number => Number(micros.toPrecision(3));
