import type { QuoteJob } from "../model/index.js";
import type { Worked } from "./charge.js";

/** The components that were worked on, in order. */
export const workedOn = ({ work }: QuoteJob): readonly Worked[] =>
  work.map(({ id, component, unit }, index) => ({
    key: id ?? component,
    component,
    unit: unit ?? null,
    index,
  }));

/** Whether something among these was repaired: one yes is enough, else any doubt stays. */
export function anyRepaired({ work }: QuoteJob, of: readonly Worked[]): boolean | undefined {
  const answers = of.map(({ index }) => work[index]?.repaired ?? null);
  if (answers.includes(true)) return true;
  return answers.includes(null) ? undefined : false;
}

/** `unit/key`, or the key alone where there are no units. */
export const nameOf = ({ key, unit }: Worked): string => (unit === null ? key : `${unit}/${key}`);
