import type { JsonSchema } from "./json-schema.js";
import { patterns } from "./patterns.js";

const form = (pattern: string, zh: string, rest: JsonSchema = {}): Refinement => ({
  pattern,
  zh,
  rest,
});

interface Refinement {
  readonly pattern: string;
  /** The Chinese of what the refinement says it expects. */
  readonly zh: string;
  readonly rest: JsonSchema;
}

/** The forms that zod checks by a function, by the words in which their issue says what it expects. */
const REFINEMENTS: Readonly<Record<string, Refinement>> = {
  "a calendar date": form(patterns.date, "真实存在的日历日期"),
  "a version in a string": form(patterns.version, "版本号（字符串）"),
  "an id": form(patterns.id, "标识", { maxLength: 199 }),
  "a duration in days or longer": form(patterns.daysOrLonger, "以日或更长单位计的时长"),
  "a duration without months": form(patterns.withoutMonths, "不含年月的时长"),
  "a decimal string": form(patterns.decimal, "十进制数（字符串）"),
  "a decimal string of zero or more": form(patterns.quantity, "不小于零的十进制数（字符串）"),
  "a decimal string above zero": form(patterns.positive, "大于零的十进制数（字符串）"),
  'a share from "0" to "1"': form(patterns.share, "0 到 1 之间的比例（字符串）"),
  'a factor of at least "1"': form(patterns.factor, "不小于 1 的倍数（字符串）"),
  "a decimal of zero or more": form(patterns.multiple, "不小于零的十进制数（字符串）"),
};

/**
 * What a refinement's `expected` words mean for an editor: a pattern, an example and a message in
 * both languages; null where the words are new here.
 */
export function refinement(expected: string): JsonSchema | null {
  const [, words, example] = /^(.*?)(?:, such as "([^"]*)")?$/.exec(expected) ?? [];
  const known = words === undefined ? undefined : REFINEMENTS[words];
  if (known === undefined) return null;
  const such = example === undefined ? "" : `，例如 "${example}"`;
  return {
    pattern: known.pattern,
    patternErrorMessage: `Expected ${expected}. / 应为${known.zh}${such}。`,
    ...(example === undefined ? {} : { examples: [example] }),
    ...known.rest,
  };
}
