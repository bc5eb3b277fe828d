/**
 * Stretches of one day in milliseconds since its midnight: opening, closing, opening, closing …, in
 * order and apart. A day's own hours may close after 24 h (a shift over midnight).
 */
export type Spans = readonly number[];

export const DAY_MS = 86_400_000;

export const NO_SPANS: Spans = /* @__PURE__ */ Object.freeze([]);

/** Sorts and joins stretches that touch or overlap. */
export function joinSpans(pairs: readonly (readonly [number, number])[]): Spans {
  const joined: number[] = [];
  for (const [start, end] of [...pairs].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (end <= start) continue;
    if (last !== undefined && start <= last) joined[joined.length - 1] = Math.max(last, end);
    else joined.push(start, end);
  }
  return joined.length === 0 ? NO_SPANS : Object.freeze(joined);
}

export function pairsOf(spans: Spans): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < spans.length; i += 2) pairs.push([spans[i] ?? 0, spans[i + 1] ?? 0]);
  return pairs;
}

/** The parts of `spans` between two moments, moved by `shift`. */
export function clipSpans(spans: Spans, from: number, to: number, shift = 0): [number, number][] {
  return pairsOf(spans)
    .map(([start, end]): [number, number] => [
      Math.max(start, from) + shift,
      Math.min(end, to) + shift,
    ])
    .filter(([start, end]) => start < end);
}

/** What is left of `spans` without `closed`. */
export function cutSpans(spans: Spans, closed: Spans): Spans {
  let left = pairsOf(spans);
  for (const [from, to] of pairsOf(closed)) {
    left = left.flatMap(([start, end]): [number, number][] => [
      [start, Math.min(end, from)],
      [Math.max(start, to), end],
    ]);
    left = left.filter(([start, end]) => start < end);
  }
  return joinSpans(left);
}

/** The hours on the clock of one day: its own until midnight, and what spills over from the day before. */
export function clockSpans(own: Spans, before: Spans): Spans {
  const spills = (before.at(-1) ?? 0) > DAY_MS;
  if (!spills && (own.at(-1) ?? 0) <= DAY_MS) return own;
  return joinSpans([
    ...clipSpans(before, DAY_MS, 2 * DAY_MS, -DAY_MS),
    ...clipSpans(own, 0, DAY_MS),
  ]);
}

export function totalOf(spans: Spans): number {
  let total = 0;
  for (let i = 0; i < spans.length; i += 2) total += (spans[i + 1] ?? 0) - (spans[i] ?? 0);
  return total;
}
