const ROUND_MICROS = 10_000;

/**
 * Microseconds of processor time for one item: the median of many rounds after a warm-up. The clock
 * on the wall would count what other programs take of a shared core.
 */
export function medianMicros<T>(
  items: readonly T[],
  call: (item: T) => unknown,
  rounds = 101,
): number {
  const pass = () => {
    for (const item of items) last = call(item);
  };
  for (let spent = 0; spent < 1_000_000; ) spent += taken(pass);
  const passes = Math.max(1, Math.ceil(ROUND_MICROS / taken(pass)));
  const found = Array.from({ length: rounds }, () =>
    taken(() => {
      for (let i = 0; i < passes; i++) pass();
    }),
  );
  found.sort((a, b) => a - b);
  return (found[rounds >> 1] as number) / passes / items.length;
}

/** What a call gives is kept, so that no engine may drop the work. */
export let last: unknown;

function taken(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
