/** Keeps the table of clauses in README.md in step with the rules and rows that cite them. */
import { readdirSync, readFileSync } from "node:fs";
import type { Instrument } from "../src/index.js";
import { generatedFile } from "./generated-file.js";

const INSTRUMENT = "after-sales-regulation";
/** Clauses that code carries for every kind. */
const BY_CODE: Readonly<Record<string, string>> = { "8.1": "versions in force, in every kind" };
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

interface Cited {
  readonly kind: string;
  readonly clause: string;
}

/** Every citation of the regulation in the shipped rule sets. */
function citations(): Cited[] {
  return readdirSync("rules/standard", { recursive: true, encoding: "utf8" })
    .filter((name) => /\d\.json$/.test(name))
    .flatMap((name) => {
      const set = read(`rules/standard/${name}`) as { kind: string };
      return citesIn(set).map((clause) => ({ kind: set.kind, clause }));
    });
}

function citesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { cite } = value as { cite?: readonly string[] };
  const own = (cite ?? []).map((text) => text.replace(`${INSTRUMENT}:`, ""));
  return [...own, ...Object.values(value).flatMap(citesIn)];
}

const { clauses } = read(`rules/instruments/${INSTRUMENT}.json`) as Instrument;
const cited = citations();

const rows = clauses.map(({ id, title, computes }) => {
  const kinds = cited.filter(({ clause }) => clause === id).map(({ kind }) => kind);
  const counts = [...new Set(kinds)].map((kind) => {
    const n = kinds.filter((each) => each === kind).length;
    return `\`${kind}\` (${n})`;
  });
  const none = computes === false ? "organisational" : "not yet";
  const carriers = [...counts, ...(id in BY_CODE ? [BY_CODE[id]] : [])].join(", ");
  return `| ${id} | ${title.en} ${title["zh-CN"]} | ${carriers || none} |`;
});

const table = ["| clause | | carried by |", "|---|---|---|", ...rows].join("\n");
const readme = readFileSync("README.md", "utf8");
generatedFile(
  "README.md",
  readme.replace(
    /<!-- clauses -->[\s\S]*<!-- \/clauses -->/,
    `<!-- clauses -->\n${table}\n<!-- /clauses -->`,
  ),
);
