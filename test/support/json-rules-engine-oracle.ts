import Decimal from "decimal.js";
import { Engine, OperatorDecorator } from "json-rules-engine";
import type { RuleEvent } from "../../src/index.js";

type Ordered = (a: string, b: string) => number;

const isText = (value: unknown) => typeof value === "string";

/** Typed decorators, written from the description of the grammar and not from our operators. */
function decorator(name: string, compare: Ordered) {
  return new OperatorDecorator<string, string, number, number>(
    name,
    (fact, value, next) => next(compare(fact, value), 0),
    isText as never,
  );
}

const COMPARE: Record<string, Ordered> = {
  date: (a, b) => Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`),
  instant: (a, b) => Date.parse(a) - Date.parse(b),
  decimal: (a, b) => new Decimal(a).cmp(new Decimal(b)),
};

interface RuleDocument {
  readonly conditions: Record<string, unknown>;
  readonly rules: readonly {
    name: string;
    priority: number;
    conditions: unknown;
    event: RuleEvent;
  }[];
}

/** The events that json-rules-engine raises, highest priority first. One Engine for one run. */
export async function engineEvents(
  document: RuleDocument,
  facts: Record<string, unknown>,
): Promise<RuleEvent[]> {
  const engine = new Engine();
  for (const [name, compare] of Object.entries(COMPARE)) {
    engine.addOperatorDecorator(decorator(name, compare) as never);
  }
  for (const [name, condition] of Object.entries(document.conditions)) {
    engine.setCondition(name, structuredClone(condition) as never);
  }
  for (const rule of document.rules) engine.addRule(structuredClone(rule) as never);
  const { results } = await engine.run(flatten(facts));
  return [...results]
    .sort((a, b) => (b.priority as number) - (a.priority as number))
    .map(({ event }) => event as RuleEvent);
}

/** Nested facts as json-rules-engine reads them here: one fact a dotted path. */
function flatten(facts: Record<string, unknown>, prefix = ""): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(flatten(value as Record<string, unknown>, `${prefix}${key}.`))
        : [[`${prefix}${key}`, value]],
    ),
  );
}
