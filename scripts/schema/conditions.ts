import type { Kind } from "../../src/rule-set/index.js";
import { factConstraints } from "./facts.js";
import { type JsonSchema, ref, when } from "./json-schema.js";

const COMPARISON = "(equal|notEqual|lessThan|lessThanInclusive|greaterThan|greaterThanInclusive)";
const TYPED = `((date|instant|decimal):)?${COMPARISON}`;
const OVER = `((someFact|everyFact):)?(in|notIn|${TYPED})`;

/** Decorators in their one order: `not`, array, type. */
const OPERATOR = `^(not:)?(contains|doesNotContain|${OVER})$`;
const MEMBERSHIP = "(^|:)(in|notIn)$";

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "equal to / 等于",
  notEqual: "not equal to / 不等于",
  in: "one of a list / 属于列表",
  notIn: "none of a list / 不属于列表",
  lessThan: "less than (numbers) / 小于（数字）",
  lessThanInclusive: "at most (numbers) / 不大于（数字）",
  greaterThan: "more than (numbers) / 大于（数字）",
  greaterThanInclusive: "at least (numbers) / 不小于（数字）",
  contains: "the list has / 列表包含",
  doesNotContain: "the list does not have / 列表不包含",
  "date:lessThan": "before (dates) / 早于（日期）",
  "date:lessThanInclusive": "on or before (dates) / 不晚于（日期）",
  "date:greaterThan": "after (dates) / 晚于（日期）",
  "date:greaterThanInclusive": "on or after (dates) / 不早于（日期）",
  "instant:lessThan": "before (moments) / 早于（时刻）",
  "instant:greaterThanInclusive": "at or after (moments) / 不早于（时刻）",
  "decimal:lessThan": "less than (decimals) / 小于（十进制数）",
  "decimal:greaterThanInclusive": "at least (decimals) / 不小于（十进制数）",
  "someFact:equal": "some item equals / 某一项等于",
  "everyFact:equal": "every item equals / 每一项等于",
};

const operator: JsonSchema = {
  anyOf: [
    { enum: Object.keys(OPERATORS), enumDescriptions: Object.values(OPERATORS) },
    {
      type: "string",
      pattern: OPERATOR,
      patternErrorMessage:
        "Expected an operator after its decorators in the order `not`, `someFact` or `everyFact`, `date`, `instant` or `decimal`. / 应为运算符，其修饰顺序为 not、someFact 或 everyFact、date、instant 或 decimal。",
    },
  ],
};

const node = (key: string, content: JsonSchema): JsonSchema => ({
  type: "object",
  properties: { [key]: content },
  required: [key],
  additionalProperties: false,
});

const list: JsonSchema = { type: "array", items: ref("condition"), minItems: 1 };
const scalar: JsonSchema = { type: ["string", "number", "boolean", "null"] };

function leaf(kind: Kind): JsonSchema {
  const other: JsonSchema = {
    type: "object",
    properties: { fact: ref("factName") },
    required: ["fact"],
    additionalProperties: false,
  };
  const constraints = factConstraints(kind);
  const value = (content: JsonSchema): JsonSchema => ({ properties: { value: content } });
  return {
    type: "object",
    properties: { fact: ref("factName"), operator, value: {} },
    required: ["fact", "operator", "value"],
    additionalProperties: false,
    ...when(
      { properties: { operator: { type: "string", pattern: MEMBERSHIP } } },
      value({ type: "array", items: scalar, minItems: 1, maxItems: 10_000 }),
      value({ anyOf: [scalar, other] }),
    ),
    ...(constraints.length === 0 ? {} : { allOf: constraints }),
  };
}

/**
 * The condition grammar for the facts of a kind: `root` for rules and rows, which begin with a
 * boolean node, and `condition` for everything below and for named conditions.
 */
export function conditionDefinitions(kind: Kind): Readonly<Record<string, JsonSchema>> {
  const nodes = ["all", "any", "not", "named"].map((name) => ref(name));
  return {
    root: { anyOf: nodes },
    condition: { anyOf: [...nodes, ref("leaf")] },
    all: node("all", list),
    any: node("any", list),
    not: node("not", ref("condition")),
    named: node("condition", { type: "string" }),
    leaf: leaf(kind),
  };
}
