import type { Repair, WarrantyClaim } from "../../src/index.js";

const COMPONENTS = [
  "ac.unit",
  "ac.compressor",
  "ac.board",
  "ac.board",
  "ac.fan-motor",
  "ac.fan-motor",
  "ac.refrigerant",
  "ac.remote",
  "ac.filter",
  "ac.other",
];

const DAY_MS = 86_400_000;

function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Claims for an air conditioner of ten components, each sold on a day of its own. */
export function makeClaims(count: number, repairs: number): readonly WarrantyClaim[] {
  return Array.from({ length: count }, (_, i) => {
    const sold = dateAfter("2019-01-02", i * 17);
    const installed = dateAfter(sold, 5 + (i % 9));
    return {
      asOf: "2026-11-24",
      sold,
      delivered: dateAfter(sold, 3),
      installed,
      installation: { by: "appointed" },
      proof: { papers: ["invoice"] },
      fault: { occurredOn: "2026-11-20", reportedOn: "2026-11-22" },
      components: COMPONENTS.map((component, n) => ({ id: `${n + 1}`, component })),
      ...(repairs === 0 ? {} : { repairs: makeRepairs(installed, repairs) }),
    };
  });
}

/** Stays of three days, one every fortnight. */
function makeRepairs(installed: string, count: number): readonly Repair[] {
  return Array.from({ length: count }, (_, i) => {
    const received = dateAfter(installed, 30 + i * 14);
    return { received, returned: dateAfter(received, 3) };
  });
}
