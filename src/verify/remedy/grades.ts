/** Remedies that give the customer as much as each other, the greater ones higher. */
const GRADES: Readonly<Record<string, number>> = {
  refund: 3,
  reject: 3,
  terminate: 3,
  withdraw: 3,
  "no-reason-return": 3,
  exchange: 2,
  repair: 1,
  "redo-repair": 1,
  "replace-component": 1,
  "replace-accessory": 1,
};

/** The rank of a remedy; null for one that is compared with nothing else. */
export const gradeOf = (remedy: string): number | null => GRADES[remedy] ?? null;

/** Whether a remedy gives at least what another does. */
export function atLeast(given: string, wanted: string): boolean {
  if (given === wanted) return true;
  const [own, other] = [gradeOf(given), gradeOf(wanted)];
  return own !== null && other !== null && own >= other;
}
