import type { HitPolicy, Vocabulary } from "../conditions/index.js";
import {
  describe,
  fail,
  type Issue,
  ok,
  phrase,
  pointer,
  type Result,
  type Texts,
  unwrap,
} from "../decision/index.js";
import { safeParseRuleSet } from "../kinds.js";
import type { RuleEvent, RuleSet } from "../rule-set/index.js";
import { decorate } from "./decorate.js";
import { type Converting, convertCondition, isObject } from "./foreign-conditions.js";
import { inferVocabulary } from "./infer-vocabulary.js";
import { issue } from "./texts/index.js";

export interface FromRulesOptions {
  /** `imported/rules` if not given. */
  readonly id?: string;
  readonly version?: string;
  readonly title?: Texts;
  /** `collect` if not given: json-rules-engine raises every rule that holds. */
  readonly hit?: HitPolicy;
  readonly otherwise?: RuleEvent;
  /** Named conditions, as `engine.setCondition` had them. */
  readonly conditions?: Readonly<Record<string, unknown>>;
}

export interface ImportedRules {
  /** To be written to a file and kept from now on. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly ruleSet: RuleSet<"rules">;
  /** Facts whose definition was inferred; look them over. */
  readonly inferred: readonly string[];
}

/**
 * Imports plain rules of json-rules-engine, as JSON objects, JSON text or `Rule` instances, into a
 * rule set of kind `rules`. Facts that `vocabulary` does not define are inferred from the operators
 * and values they stand with. Everything outside our profile is listed with its place (a JSON
 * Pointer into the rules) and what to write instead.
 *
 * @throws AftersaleError with every issue at once
 * @example
 * fromRules([{
 *   conditions: { all: [{ fact: "order", path: "$.total", operator: "greaterThan", value: 100 }] },
 *   event: { type: "free-shipping" },
 * }]).inferred; // ["order.total"]
 */
export function fromRules(
  rules: readonly unknown[],
  vocabulary: Vocabulary = {},
  options: FromRulesOptions = {},
): ImportedRules {
  return unwrap(safeFromRules(rules, vocabulary, options));
}

/** `fromRules` as a Result. */
export function safeFromRules(
  rules: readonly unknown[],
  vocabulary: Vocabulary = {},
  options: FromRulesOptions = {},
): Result<ImportedRules> {
  if (!Array.isArray(rules)) {
    return fail([issue("input.type", "", { expected: phrase("rules"), found: describe(rules) })]);
  }
  const converting: Converting = { issues: [], leaves: [] };
  const converted = rules.map((rule, i) => convertRule(converting, rule, i));
  const named = Object.entries(options.conditions ?? {}).map(([name, condition]) => {
    return [name, convertCondition(converting, condition, pointer("/conditions", name))] as const;
  });
  const { vocabulary: facts, issues } = inferVocabulary(converting.leaves, vocabulary);
  const document = {
    ...envelope(options),
    facts,
    ...(named.length === 0
      ? {}
      : {
          conditions: Object.fromEntries(
            named.map(([name, node]) => [name, decorate(node, facts)]),
          ),
        }),
    rules: converted.map((rule) => ({ ...rule, conditions: decorate(rule.conditions, facts) })),
  };
  const parsed = safeParseRuleSet(document, { kind: "rules" });
  const own = [...converting.issues, ...issues];
  const refused = parsed.ok ? own : [...own, ...parsed.issues.filter((each) => !isEcho(each, own))];
  if (refused.length > 0 || !parsed.ok) return fail(refused);
  const inferred = Object.keys(facts).filter((name) => !Object.hasOwn(vocabulary, name));
  return ok({ document, ruleSet: parsed.value, inferred });
}

/** A fact that could not be inferred is not worth a second issue at each of its places. */
function isEcho({ code, params }: Issue, own: readonly Issue[]): boolean {
  return code === "condition.unknown-fact" && own.some((each) => each.params.fact === params.fact);
}

function envelope({ id, version, title, hit, otherwise }: FromRulesOptions) {
  return {
    format: "aftersale/1",
    kind: "rules",
    id: id ?? "imported/rules",
    version: version ?? "1.0.0",
    title: title ?? { en: "Imported rules", "zh-CN": "导入的规则" },
    effective: { from: "0001-01-01", to: null },
    hit: hit ?? "collect",
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

const KNOWN = new Set(["conditions", "event", "name", "priority"]);

function convertRule(converting: Converting, input: unknown, i: number): Record<string, unknown> {
  const at = pointer("/rules", i);
  const rule = plainRule(input);
  if (rule === null) {
    converting.issues.push(
      issue("input.type", at, { expected: phrase("rule"), found: describe(input) }),
    );
    return {};
  }
  for (const key of ["onSuccess", "onFailure"]) {
    if (key in rule) converting.issues.push(issue("bridge.callback", pointer(at, key), { key }));
  }
  const rest = Object.fromEntries(Object.entries(rule).filter(([key]) => KNOWN.has(key)));
  return {
    ...rest,
    name: typeof rule.name === "string" && rule.name !== "" ? rule.name : `rule-${i + 1}`,
    ...(rule.priority === undefined ? {} : { priority: wholePriority(rule.priority) }),
    conditions: convertCondition(converting, rule.conditions, pointer(at, "conditions")),
  };
}

/** As json-rules-engine reads it; what it would not take is left to be refused. */
function wholePriority(priority: unknown): unknown {
  const whole = Number.parseInt(String(priority || 1), 10);
  return whole > 0 ? whole : priority;
}

function plainRule(input: unknown): Record<string, unknown> | null {
  const text = typeof input === "string" ? input : serialised(input);
  if (text === null) return isObject(input) ? input : null;
  try {
    const rule: unknown = JSON.parse(text);
    return isObject(rule) ? rule : null;
  } catch {
    return null;
  }
}

/** A `Rule` instance gives its JSON; a plain object is one already. */
function serialised(input: unknown): string | null {
  const rule = input as { toJSON?: () => unknown } | null;
  if (typeof rule !== "object" || typeof rule?.toJSON !== "function") return null;
  return String(rule.toJSON());
}
