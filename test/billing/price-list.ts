import { readFileSync } from "node:fs";
import { parseInstrument, parseRuleSet, type RuleSet } from "../../src/index.js";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

const instruments = [parseInstrument(read("rules/instruments/after-sales-regulation.json"))];

// biome-ignore lint/suspicious/noExplicitAny: documents under test are bent out of shape on purpose
export type Document = Record<string, any>;

/** The standard price list as a document of its own, to be changed at will. */
export const standardDocument = (): Document => read("rules/standard/fees/1.0.0.json");

/** The standard price list, with changes. */
export function priceList(change: (document: Document) => void = () => undefined): RuleSet<"fees"> {
  const document = standardDocument();
  change(document);
  return parseRuleSet(document, { kind: "fees", instruments });
}
