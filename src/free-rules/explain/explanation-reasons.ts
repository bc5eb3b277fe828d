import type { ConditionValue } from "../../conditions/index.js";
import { fillText, type Reason, type ReasonArgument, type Texts } from "../../decision/index.js";
import type { RuleEvent, RuleSet } from "../../rule-set/index.js";
import type { reasonTexts } from "../texts/en.js";
import { ruleReason } from "../texts/index.js";
import type { ConditionFinding, Explanation, RuleFinding } from "./explanation.js";
import { operatorWords } from "./operator-words.js";

type Own = typeof reasonTexts;

/**
 * An explanation as reasons, which `formatReason` turns into sentences of either language: what
 * decided and by which conditions, why each earlier rule did not, what is unknown, and what would
 * have changed the answer. Rules after the winner are left out.
 *
 * @param ruleSet the set that was explained
 * @example
 * const explanation = explain(ruleSet, { order: { total: "80" } });
 * formatReason(explanationReasons(ruleSet, explanation)[0], en);
 * // '`free-from-100` does not hold: it asks that `order.total` is at least "100", and it is "80"'
 */
export function explanationReasons(ruleSet: RuleSet, explanation: Explanation): readonly Reason[] {
  const { hit, status, rules, events, missing, nearest } = explanation;
  const winner = hit === "first" ? rules.findIndex(({ decides }) => decides) : -1;
  const heard = winner < 0 ? rules : rules.slice(0, winner + 1);
  const about = heard.flatMap((finding) => ruleReasons(ruleSet, finding));
  const [event] = events;
  const none = status === "determined" && !rules.some(({ decides }) => decides);
  return [
    ...about,
    ...(none && event !== undefined
      ? [plain(explanation, "rules.otherwise", "", { event: event.type })]
      : []),
    ...(none && event === undefined ? [plain(explanation, "rules.none-held", "")] : []),
    ...missing.map(({ fact, at }) => plain(explanation, "explain.missing", at, { fact })),
    ...(nearest === null ? [] : [nearestReason(explanation)]),
  ];
}

function ruleReasons(set: RuleSet, { rule, truth, because }: RuleFinding): Reason[] {
  const name: Texts | string = rule.title ?? rule.name;
  return because.map((finding) => {
    const code =
      truth === "unknown"
        ? "explain.unknown"
        : truth === "holds"
          ? "explain.holds"
          : failing(finding);
    return ruleReason(
      set,
      rule,
      code,
      { rule: name, ...words(finding) },
      place(finding.condition.fact),
    );
  });
}

/** Under a `not` a rule fails because a condition holds. */
const failing = ({ truth }: ConditionFinding) =>
  truth === "holds" ? "explain.fails-though" : "explain.fails";

function words({ condition, found, other }: ConditionFinding) {
  const asked = operatorWords(condition.operator);
  const value =
    other === undefined ? shown(condition.value) : `${shown(condition.value)} (${shown(other)})`;
  return {
    fact: condition.fact,
    asks: {
      en: fillText(asked.en, { value }),
      "zh-CN": fillText(asked["zh-CN"], { value }),
    },
    found: Array.isArray(found) && found.length === 0 ? EMPTY : shown(found),
  };
}

const EMPTY: Texts = { en: "empty", "zh-CN": "空" };

function nearestReason(explanation: Explanation): Reason {
  const { changes = [], events = [] } = explanation.nearest ?? {};
  const each = changes.map(({ fact, from, to }) => `\`${fact}\` ${shown(to)} (${shown(from)})`);
  const params = { changes: each, events: events.map(eventWords) };
  const code = events.length === 0 ? "explain.nearest-none" : "explain.nearest";
  return plain(explanation, code, changes[0]?.at ?? "", params);
}

const eventWords = ({ type, params }: RuleEvent) =>
  params === undefined ? type : `${type} ${JSON.stringify(params)}`;

function plain<Code extends keyof Own>(
  { set }: Explanation,
  code: Code,
  at: string,
  ...[params = {}]: ReasonArgument<Own, Code>
): Reason {
  return { code, set, cite: [], params, at };
}

const place = (fact: string) => `/${fact.replaceAll(".", "/")}`;

function shown(value: ConditionValue | unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value === "object" && value !== null && "fact" in value) return `\`${value.fact}\``;
  return JSON.stringify(value) ?? "null";
}
