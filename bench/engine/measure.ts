import { onceMicros, smoke } from "../smoke.js";
import type { Decide } from "./peers/peer.js";
import type { Facts } from "./workload.js";

/** What one engine did at one size. */
export interface Measured {
  readonly perSecond: number;
  /** How many different facts were decided, each compared with ours. */
  readonly compared: number;
}

const AIM_MS = smoke ? 0 : 1_500;
const FEWEST = 20;

/**
 * Decides as many of the facts as fit the time, again and again; the best round counts, since other
 * work on the machine only ever slows a round down. Throws where an answer is not the expected one.
 */
export async function measure(
  name: string,
  decide: Decide,
  facts: readonly Facts[],
  expected: readonly number[],
): Promise<Measured> {
  const first = performance.now();
  for (let i = 0; i < FEWEST; i++) await check(name, decide, facts, expected, i);
  const each = (performance.now() - first) / FEWEST;
  const count = Math.max(FEWEST, Math.min(facts.length, Math.floor(AIM_MS / 4 / each)));
  for (let i = FEWEST; i < count; i++) await check(name, decide, facts, expected, i);
  const part = facts.slice(0, count);
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + AIM_MS;
  do {
    best = Math.min(best, await round(decide, part));
  } while (performance.now() < end);
  return { perSecond: Math.round((count / best) * 1_000), compared: count };
}

async function round(decide: Decide, facts: readonly Facts[]): Promise<number> {
  const started = performance.now();
  const waits = decide(facts[0] as Facts) instanceof Promise;
  // Awaiting a plain number would cost more than our decision.
  if (waits) for (let i = 1; i < facts.length; i++) await decide(facts[i] as Facts);
  else for (let i = 1; i < facts.length; i++) decide(facts[i] as Facts);
  return performance.now() - started;
}

async function check(
  name: string,
  decide: Decide,
  facts: readonly Facts[],
  expected: readonly number[],
  i: number,
): Promise<void> {
  const found = await decide(facts[i] as Facts);
  if (found !== expected[i]) {
    throw new Error(`${name} answers ${found} for facts ${i}, expected ${expected[i]}`);
  }
}

/** Microseconds a call, the best of several rounds over all items. */
export function bestMicros<T>(items: readonly T[], call: (item: T) => unknown, ms = 1_000): number {
  if (smoke) return onceMicros(() => items.forEach(call)) / items.length;
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + ms;
  do {
    const started = performance.now();
    for (const item of items) call(item);
    best = Math.min(best, performance.now() - started);
  } while (performance.now() < end);
  return (best / items.length) * 1_000;
}
