/** Remedies that give the customer as much as each other, the greater ones higher. */
const GRADES: Readonly<Record<string, number>> = {
  refund: 4,
  reject: 4,
  terminate: 4,
  withdraw: 4,
  "no-reason-return": 4,
  exchange: 3,
  "replace-component": 2,
  "replace-accessory": 2,
  repair: 1,
  "redo-repair": 1,
};

/** The rank of a remedy; null for one that is compared with nothing else. */
export const gradeOf = (remedy: string): number | null => GRADES[remedy] ?? null;

/** Whether a remedy gives at least what another does. */
export function atLeast(given: string, wanted: string): boolean {
  if (given === wanted) return true;
  const [own, other] = [gradeOf(given), gradeOf(wanted)];
  return own !== null && other !== null && own >= other;
}

const WITHOUT_REASON: readonly string[] = ["no-reason-return", "withdraw"];

export const isWithoutReason = (remedy: string): boolean => WITHOUT_REASON.includes(remedy);

/** Whether both are for goods with a fault, or both for a customer who thinks better of the purchase. */
export const onOneGround = (a: string, b: string): boolean =>
  isWithoutReason(a) === isWithoutReason(b);

/** Whether one remedy stands for another: it gives at least as much, on a ground of the same kind. */
export const standsFor = (given: string, wanted: string): boolean =>
  atLeast(given, wanted) && onOneGround(given, wanted);
