import { onceMicros, smoke } from "../smoke.js";

const ROUND_MICROS = 10_000;

const WINDOW_MICROS = 1_000_000;
const MOST_WINDOWS = 20;

/**
 * Microseconds of processor time for one item: the median of many rounds once the engine has compiled
 * what it will. The clock on the wall would count what other programs take of a shared core.
 */
export function medianMicros<T>(
  items: readonly T[],
  call: (item: T) => unknown,
  rounds = 101,
): number {
  const pass = () => {
    for (const item of items) last = call(item);
  };
  if (smoke) return onceMicros(pass) / items.length;
  warmUp(pass);
  const passes = Math.max(1, Math.ceil(ROUND_MICROS / taken(pass)));
  const found = Array.from({ length: rounds }, () =>
    taken(() => {
      for (let i = 0; i < passes; i++) pass();
    }),
  );
  found.sort((a, b) => a - b);
  return (found[rounds >> 1] as number) / passes / items.length;
}

/** Runs until three seconds bring no second that is 5 % faster. */
function warmUp(pass: () => void): void {
  let [best, stale] = [Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < MOST_WINDOWS && stale < 3; i++) {
    let [spent, passes] = [0, 0];
    for (; spent < WINDOW_MICROS; passes++) spent += taken(pass);
    stale = spent / passes > best * 0.95 ? stale + 1 : 0;
    best = Math.min(best, spent / passes);
  }
}

/** What a call gives is kept, so that no engine may drop the work. */
export let last: unknown;

function taken(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
