import type { Engine } from "json-rules-engine";
import { compareDecimals, safeParseDecimal } from "../money/index.js";
import { isCivilDate, safeParseInstant } from "../time/index.js";

type Compare = (a: string, b: string) => number | null;

const order = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);

/** How each decorated type compares; null where a side is not of the type. */
const COMPARE: Readonly<Record<string, Compare>> = {
  date: (a, b) => (isCivilDate(a) && isCivilDate(b) ? order(a, b) : null),
  instant: (a, b) => {
    const [x, y] = [safeParseInstant(a), safeParseInstant(b)];
    return x.ok && y.ok ? order(x.value, y.value) : null;
  },
  decimal: (a, b) => {
    const [x, y] = [safeParseDecimal(a), safeParseDecimal(b)];
    return x.ok && y.ok ? compareDecimals(x.value, y.value) : null;
  },
};

/**
 * Registers the decorators `date`, `instant` and `decimal`: they hand the order of both sides to
 * the operator as a number beside 0, so that every comparison works on them.
 */
export function addTypeDecorators(engine: Engine): void {
  for (const [name, compare] of Object.entries(COMPARE)) {
    engine.addOperatorDecorator(name, (fact: unknown, value: unknown, next) => {
      if (typeof fact !== "string" || typeof value !== "string") return false;
      const found = compare(fact, value);
      return found !== null && next(found as never, 0 as never);
    });
  }
}
