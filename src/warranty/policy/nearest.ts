import type { Term } from "../model/index.js";
import type { Conditional } from "./policy.js";
import type { WarrantyDocument } from "./tables.js";

/** The component, what it is part of and so on, and last `*`. */
export function chainOf(
  { components = {} }: WarrantyDocument,
  component: string,
): readonly string[] {
  const chain: string[] = [];
  let code: string | undefined = component;
  while (code !== undefined) {
    chain.push(code);
    code = Object.hasOwn(components, code) ? components[code]?.partOf : undefined;
  }
  return [...chain, "*"];
}

export interface Keyed<T> {
  readonly component: string;
  readonly value: T;
}

export function nearest<T>(rows: readonly Keyed<T>[], chain: readonly string[]): T | null {
  for (const code of chain) {
    const row = rows.find(({ component }) => component === code);
    if (row !== undefined) return row.value;
  }
  return null;
}

/** For each period and party the rows of the nearest code that has any. */
export function nearestTerms(
  terms: readonly Conditional<Term>[],
  chain: readonly string[],
): readonly Conditional<Term>[] {
  const levels = new Map<string, number>();
  const levelOf = ({ component }: Term) => chain.indexOf(component);
  const keyOf = ({ party, period }: Term) => JSON.stringify([party, period]);
  for (const { grants } of terms) {
    const level = levelOf(grants);
    const best = levels.get(keyOf(grants));
    if (level >= 0 && (best === undefined || level < best)) levels.set(keyOf(grants), level);
  }
  return terms.filter(({ grants }) => levels.get(keyOf(grants)) === levelOf(grants));
}
