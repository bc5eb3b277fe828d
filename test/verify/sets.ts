import { readdirSync, readFileSync } from "node:fs";
import { type KindName, parseInstrument, parseRuleSet, type RuleSet } from "../../src/index.js";

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const instruments = readdirSync("rules/instruments").map((name) =>
  parseInstrument(read(`rules/instruments/${name}`)),
);

export type Document = Record<string, unknown>;

/** Versions of shipped sets of a kind under a folder, as documents, fresh each time. */
export const shipped = (folder: string, kind: string): Document[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(^|\/)\d[^/]*\.json$/.test(name))
    .sort()
    .map((name) => read(`${folder}/${name}`) as Document)
    .filter((document) => document.kind === kind);

export const parse = (document: Document): RuleSet => parseRuleSet(document, { instruments });

/** A set as one of the kind that it is of. */
export function ofKind<K extends KindName>(set: RuleSet, kind: K): RuleSet<K> {
  if (set.kind !== kind) throw new Error(`${set.id} is of kind ${set.kind}`);
  return set as RuleSet<K>;
}

const title = { en: "row", "zh-CN": "行" };
const base = {
  format: "aftersale/1",
  kind: "warranty",
  version: "1.0.0",
  title: { en: "Terms", "zh-CN": "期限" },
  effective: { from: "2026-01-01", to: null },
  authority: { approvedOn: "2025-12-01" },
};
const TABLES = ["terms", "replacement", "suspension", "claimWindow", "rules", "steps", "fees"];

/** Gives every row the title and mark that rows must have. */
function mannered(document: Document): Document {
  const rows = TABLES.filter((name) => Array.isArray(document[name])).map((name) => [
    name,
    (document[name] as Document[]).map((row) => ({
      title,
      ...(row.cite === undefined ? { extension: true } : {}),
      ...row,
    })),
  ]);
  return { ...document, ...Object.fromEntries(rows) };
}

export const company = (patch: Document): RuleSet =>
  parse(mannered({ ...base, id: "shop/set", ...patch }));
export const floor = (patch: Document): RuleSet =>
  parse(mannered({ ...base, id: "law/set", modality: "floor", ...patch }));

/** A floor's document as a company's own. */
export const asCompany = (document: Document): Document => {
  const { modality: _, ...rest } = document;
  return { ...rest, id: "shop/copy" };
};
