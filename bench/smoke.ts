/** With `--smoke` all that is measured runs once, to show that it runs; no figure means anything then. */
export const smoke = process.argv.includes("--smoke");

/** Microseconds that one run takes. */
export function onceMicros(run: () => unknown): number {
  const started = performance.now();
  run();
  return (performance.now() - started) * 1_000;
}

/** Throws unless each of these is there with nothing but figures; says so on a smoke run. */
export function assertRan(bench: string, figures: Readonly<Record<string, unknown>>): void {
  const missing = Object.keys(figures).filter((name) => !isMeasured(figures[name]));
  if (missing.length > 0) throw new Error(`${bench}: no figure for ${missing.join(", ")}`);
  if (smoke) console.log(`${bench}: ${Object.keys(figures).join(", ")} ran`);
}

function isMeasured(figure: unknown): boolean {
  if (typeof figure !== "object" || figure === null) return Number.isFinite(figure);
  const inner = Object.values(figure);
  return inner.length > 0 && inner.every(isMeasured);
}
