import type { Texts } from "../../decision/index.js";

const PLAIN: Readonly<Record<string, Texts>> = {
  equal: { en: "is {value}", "zh-CN": "等于 {value}" },
  notEqual: { en: "is not {value}", "zh-CN": "不等于 {value}" },
  in: { en: "is one of {value}", "zh-CN": "属于 {value}" },
  notIn: { en: "is none of {value}", "zh-CN": "不属于 {value}" },
  lessThan: { en: "is less than {value}", "zh-CN": "小于 {value}" },
  lessThanInclusive: { en: "is at most {value}", "zh-CN": "不大于 {value}" },
  greaterThan: { en: "is more than {value}", "zh-CN": "大于 {value}" },
  greaterThanInclusive: { en: "is at least {value}", "zh-CN": "不小于 {value}" },
  contains: { en: "contains {value}", "zh-CN": "包含 {value}" },
  doesNotContain: { en: "does not contain {value}", "zh-CN": "不包含 {value}" },
};

const IN_TIME: Readonly<Record<string, Texts>> = {
  ...PLAIN,
  lessThan: { en: "is before {value}", "zh-CN": "早于 {value}" },
  lessThanInclusive: { en: "is not after {value}", "zh-CN": "不晚于 {value}" },
  greaterThan: { en: "is after {value}", "zh-CN": "晚于 {value}" },
  greaterThanInclusive: { en: "is not before {value}", "zh-CN": "不早于 {value}" },
};

const AROUND: Readonly<Record<string, (inner: Texts) => Texts>> = {
  not: ({ en, "zh-CN": zh }) => ({ en: `not: ${en}`, "zh-CN": `并非 ${zh}` }),
  someFact: ({ en, "zh-CN": zh }) => ({ en: `has an item that ${en}`, "zh-CN": `有一项 ${zh}` }),
  everyFact: ({ en, "zh-CN": zh }) => ({
    en: `has only items each of which ${en}`,
    "zh-CN": `每一项都 ${zh}`,
  }),
};

/** What an operator asks, in words; `{value}` stands for the other side. */
export function operatorWords(operator: string): Texts {
  const parts = operator.split(":");
  const base = parts.pop() as string;
  const inTime = parts.includes("date") || parts.includes("instant");
  const plain = (inTime ? IN_TIME : PLAIN)[base] ?? { en: operator, "zh-CN": operator };
  return parts.reduceRight((words, part) => AROUND[part]?.(words) ?? words, plain);
}
