import type { HitPolicy, Vocabulary } from "../conditions/index.js";
import {
  describe,
  fail,
  type Issue,
  ok,
  phrase,
  plainCopy,
  pointer,
  type Reading,
  type Result,
  type Texts,
  unreadable,
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
  const list = readList(rules);
  const defined = readPlain<Vocabulary>(vocabulary, "/vocabulary");
  const asked = readPlain<FromRulesOptions>(options, "/options");
  const unread = [...list.issues, ...defined.issues, ...asked.issues];
  if (unread.length > 0) return fail(unread);
  const converting: Converting = { issues: [], leaves: [] };
  const converted = list.value.map((rule, i) => convertRule(converting, rule, i));
  const named = Object.entries(asked.value.conditions ?? {}).map(([name, condition]) => {
    return [name, convertCondition(converting, condition, pointer("/conditions", name))] as const;
  });
  const { vocabulary: facts, issues } = inferVocabulary(converting.leaves, defined.value);
  const document = {
    ...envelope(asked.value),
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
  const inferred = Object.keys(facts).filter((name) => !Object.hasOwn(defined.value, name));
  return ok({ document, ruleSet: parsed.value, inferred });
}

/** The rules as a list of our own. */
function readList(rules: unknown): Reading<readonly unknown[]> {
  try {
    if (Array.isArray(rules)) return { value: [...rules], issues: [] };
  } catch {
    return { value: [], issues: [unreadable("")] };
  }
  const params = { expected: phrase("rules"), found: describe(rules) };
  return { value: [], issues: [issue("input.type", "", params)] };
}

/** A copy of plain data that is an object. */
function readPlain<T extends object>(input: unknown, at: string): Reading<T> {
  const { value, issues } = plainCopy(input);
  const placed = issues.map((each) => ({ ...each, at: at + each.at }));
  if (issues.length > 0) return { value: {} as T, issues: placed };
  if (isObject(value)) return { value: value as T, issues };
  const params = { expected: phrase("object"), found: describe(input) };
  return { value: {} as T, issues: [issue("input.type", at, params)] };
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
  const { value: rule, issues } = readRule(input, at);
  converting.issues.push(...issues);
  if (rule === null || issues.length > 0) return {};
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

function readRule(input: unknown, at: string): Reading<Record<string, unknown> | null> {
  let text: string | null;
  try {
    text = typeof input === "string" ? input : serialised(input);
  } catch {
    return { value: null, issues: [unreadable(at)] };
  }
  if (text === null && isObject(input)) return readPlain(input, at);
  const rule = text === null ? null : parsedJson(text);
  if (isObject(rule)) return { value: rule, issues: [] };
  const params = { expected: phrase("rule"), found: describe(input) };
  return { value: null, issues: [issue("input.type", at, params)] };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
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
