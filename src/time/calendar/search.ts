/** The first index `i` from `low` with `sums[i + 1] >= target`; `sums` never falls. */
export function firstReaching(sums: Float64Array | Uint16Array, target: number, low = 0): number {
  let [from, to] = [low, sums.length - 2];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sums[middle + 1] ?? 0) >= target) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The last index `i` with `sums[i] <= target`, short of the final sum; `sums` never falls. */
export function lastStartingAt(sums: Float64Array, target: number): number {
  let [from, to] = [0, sums.length - 2];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((sums[middle] ?? 0) <= target) from = middle;
    else to = middle - 1;
  }
  return from;
}
