import { readFileSync } from "node:fs";
import { parseInstrument, parseRuleSet, type RuleSet } from "../../src/index.js";

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8"));

const instrument = parseInstrument(json("instruments/after-sales-regulation.json"));

/** The document of the standard warranty set, fresh each time. */
export const standardDocument = () =>
  json("standard/warranty/1.0.0.json") as Record<string, unknown> & {
    components: Record<string, unknown>;
    terms: Record<string, unknown>[];
  };

export const standard = parseRuleSet(standardDocument(), {
  kind: "warranty",
  instruments: [instrument],
});

export const components = Object.keys(standardDocument().components);

const title = { en: "row", "zh-CN": "行" };

/** What every row and rule of a test's own set carries. */
export const plain = { title, extension: true } as const;

/** A set of a test's own: in force on any day, terms from the sale. */
export function setOf(tables: object): RuleSet<"warranty"> {
  return parseRuleSet(documentOf(tables), { kind: "warranty" });
}

export function documentOf(tables: object): Record<string, unknown> {
  return {
    format: "aftersale/1",
    kind: "warranty",
    id: "test/warranty",
    version: "1.0.0",
    title,
    effective: { from: "0001-01-01", to: null },
    authority: { approvedOn: "0001-01-01" },
    starts: ["installed", "delivered", "sold", { basis: "manufactured", plus: "P6M" }],
    ...tables,
  };
}

/** A term row for any component that covers parts. */
export const term = (duration: string, more: object = {}) => ({
  ...plain,
  component: "*",
  period: "repair",
  covers: ["parts"],
  duration,
  ...more,
});
