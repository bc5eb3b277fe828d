import { didYouMean } from "./closest.js";
import { describe } from "./describe.js";
import { isPlain } from "./is-plain.js";
import { type Issue, issue } from "./issue.js";
import { type PhraseCode, phrase } from "./phrase.js";
import { unreadable } from "./plain-copy.js";
import { pointer } from "./pointer.js";
import { AftersaleError, type Reading } from "./result.js";

/** What an option takes. */
export interface OptionShape<T = unknown> {
  readonly expected: PhraseCode;
  readonly fits: (value: unknown) => value is T;
}

export type OptionShapes = Readonly<Record<string, OptionShape>>;

/** The options of a call, each of which may be left out. */
export type OptionsOf<Shapes extends OptionShapes> = {
  readonly [K in keyof Shapes]?: Shapes[K] extends OptionShape<infer T> ? T | undefined : never;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && isPlain(value);

const shape = <T>(expected: PhraseCode, fits: (value: unknown) => value is T): OptionShape<T> => ({
  expected,
  fits,
});

export const optionShapes = {
  flag: shape("boolean", (value) => typeof value === "boolean"),
  text: shape("string", (value) => typeof value === "string"),
  count: shape(
    "count",
    (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0,
  ),
  list: shape("array", (value): value is readonly unknown[] => Array.isArray(value)),
  byId: shape("object", isObject),
};

/** Options by name; a function that takes no others than `preview` shares this one. */
export const previewOnly = { preview: optionShapes.flag };

const NONE: Reading<Record<never, never>> = { value: Object.freeze({}), issues: [] };

/**
 * The options of a call, read once, and what is wrong with them: no object, an unknown name, a value
 * of another type. Places begin with `/options`.
 */
export function readOptions<Shapes extends OptionShapes>(
  options: unknown,
  shapes: Shapes,
): Reading<OptionsOf<Shapes>> {
  if (options === undefined) return NONE;
  try {
    if (!isObject(options)) {
      const params = { expected: phrase("object"), found: describe(options) };
      return { ...NONE, issues: [issue("input.type", "/options", params)] };
    }
    if (Object.keys(options).length === 0) return NONE;
    const value = { ...options };
    return { value: value as OptionsOf<Shapes>, issues: optionIssues(value, shapes) };
  } catch {
    return { ...NONE, issues: [unreadable("/options")] };
  }
}

/** The options of a call, read once. Throws what is wrong with them. */
export function takeOptions<Shapes extends OptionShapes>(
  options: unknown,
  shapes: Shapes,
): OptionsOf<Shapes> {
  const { value, issues } = readOptions(options, shapes);
  if (issues.length > 0) throw new AftersaleError(issues);
  return value;
}

function optionIssues(
  options: Readonly<Record<string, unknown>>,
  known: OptionShapes,
): readonly Issue[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const shape = Object.hasOwn(known, name) ? known[name] : undefined;
    const at = pointer("/options", name);
    if (shape === undefined) {
      const key = name.slice(0, 60);
      return [issue("input.unknown-key", at, { key, hint: didYouMean(key, Object.keys(known)) })];
    }
    if (value === undefined || shape.fits(value)) return [];
    return [issue("input.type", at, { expected: phrase(shape.expected), found: describe(value) })];
  });
}
