/** A stay in repair, as day numbers. */
export interface RepairStay {
  readonly received: number;
  readonly returned: number;
}

const MOST = 400;

/**
 * Stays in repair that may tell two windows apart of which one stands still: one soon after the start, longer than
 * what the company's window has over the floor's, and a short one at the floor's last days.
 */
export function staysToTry(
  first: number,
  companyEnd: number | undefined,
  floorEnd: number | undefined,
): readonly RepairStay[] {
  if (floorEnd === undefined) return [];
  const over = companyEnd === undefined ? 0 : companyEnd - floorEnd;
  const length = Math.max(20, over + 10);
  const received = Math.min(first + 1, floorEnd);
  return [
    ...(length > MOST ? [] : [{ received, returned: received + length }]),
    { received: Math.max(received, floorEnd - 1), returned: floorEnd + 1 },
  ];
}
