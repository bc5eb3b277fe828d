import {
  brand,
  copyJson,
  fail,
  type Issue,
  ok,
  pointer,
  type Result,
  shapeIssues,
  type Texts,
  unwrap,
} from "../decision/index.js";
import { instrument as instrumentSchema } from "./schema.js";
import { issue } from "./texts/index.js";

/** A clause or article that rules cite. */
export interface Clause {
  readonly id: string;
  readonly title: Texts;
  readonly text?: Texts;
  /** Whether something follows from it for software; organisational clauses compute nothing. */
  readonly computes?: boolean;
}

/** A regulation or law whose clauses rules cite. */
export interface Instrument {
  readonly id: string;
  readonly title: Texts;
  readonly clauses: readonly Clause[];
}

/**
 * Checks and freezes an instrument document.
 *
 * @throws AftersaleError with every issue: shape, limits, a clause id that stands twice.
 * @example
 * parseInstrument({
 *   format: "aftersale-instrument/1",
 *   id: "house-rules",
 *   title: { en: "House rules", "zh-CN": "内部规定" },
 *   clauses: [{ id: "1", title: { en: "Scope", "zh-CN": "范围" } }],
 * }).clauses.length; // 1
 */
export function parseInstrument(document: unknown): Instrument {
  return unwrap(safeParseInstrument(document));
}

const parsed = brand<true>("instrument");

/** Whether a value came out of `parseInstrument`. */
export const isInstrument = (value: unknown): value is Instrument => parsed.of(value) === true;

/** `parseInstrument` as a Result. */
export function safeParseInstrument(document: unknown): Result<Instrument> {
  const { copy, issues } = copyJson(document);
  if (issues.length > 0) return fail(issues);
  const found = shapeIssues(instrumentSchema, copy, "");
  if (found.length > 0) return fail(found);
  const instrument = copy as unknown as Instrument;
  const doubles = duplicateClauses(instrument);
  return doubles.length > 0
    ? fail(doubles)
    : ok(Object.freeze(parsed.put({ ...instrument }, true)));
}

function duplicateClauses({ clauses }: Instrument): Issue[] {
  const seen = new Set<string>();
  return clauses.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [issue("instrument.duplicate-clause", pointer("", "clauses", i, "id"), { clause: id })];
  });
}
