import { factPointer, factsRead, type Lexicon } from "../../../conditions/index.js";
import { type AssumedFact, perObject, pointer } from "../../../decision/index.js";
import { compiledSet, qualify, type RuleSet, rowTree, treesOf } from "../../../rule-set/index.js";
import { civilCodePeriod } from "../../../time/index.js";
import type { WrittenWindow } from "./columns.js";
import { clockFacts, coverFacts } from "./facts.js";
import { limitsOf } from "./limits.js";
import { type ReadySpan, readySpan, readyWindow } from "./ready-window.js";
import type { ReadyRow, ReadyTables, RemedyRules } from "./rules.js";
import type { BreachRow, DeadlineRow, RemedyDocument, RemedyTables, SourcedRow } from "./tables.js";
import { tables as columns } from "./tables.js";

/** The rules of a parsed remedy set, made ready on first use. */
export const rulesOf = perObject(compileRules);

function compileRules(set: RuleSet): RemedyRules {
  const document = set.document as RemedyDocument;
  const name = `${set.id}@${set.version}`;
  const tables = Object.fromEntries(
    (Object.keys(columns) as (keyof RemedyTables)[]).map((table) => [
      table,
      (document[table] ?? []).map((row, i) => readyRow(set, name, row, table, i)),
    ]),
  ) as unknown as ReadyTables;
  const { lexicon } = compiledSet(set);
  const trees = treesOf(set);
  const reads = factsRead(lexicon, trees);
  const declared = lexicon.root.children.get("attributes")?.children;
  return {
    name,
    document,
    tables,
    ladders: [...new Set(tables.steps.map(({ row }) => row.ladder))],
    convention: { ...civilCodePeriod, start: document.count ?? "next-day" },
    onward: { ...civilCodePeriod, start: "next-day" },
    openTerms: new Set(tables.judgements.map(({ row }) => row.fact)),
    reads,
    readsClock: clockFacts.some((fact) => reads.has(fact)),
    limits: limitsOf(lexicon, trees),
    defaults: defaultsOf(lexicon, reads),
    attributes: new Set(declared?.keys()),
  };
}

function readyRow<Row extends SourcedRow>(
  set: RuleSet,
  name: string,
  row: Row,
  table: keyof RemedyTables,
  index: number,
): ReadyRow<Row> {
  const at = pointer("", table, index);
  const when = rowTree(set, { row, at });
  const reads = factsRead(compiledSet(set).lexicon, when === null ? [] : [when]);
  const document = set.document as RemedyDocument;
  const cite = Object.freeze(qualify(row.cite, document.instrument));
  const { window } = row as { window?: WrittenWindow };
  const manners = {
    starts: document.starts,
    startsLatest: document.startsLatest === true,
    rolls: document.roll === "next-working-day",
  };
  return {
    row,
    at,
    when,
    asksCover: coverFacts.some((fact) => reads.has(fact)),
    confidence: row.confidence ?? document.confidence ?? "own-policy",
    source: cite[0] ?? name,
    cite,
    window: window === undefined ? null : readyWindow(window, manners),
    span: spanOf(row, table),
  };
}

/** A breach begins on the day after its span. */
function spanOf(row: SourcedRow, table: keyof RemedyTables): ReadySpan | null {
  if (table === "deadlines") return readySpan(row as DeadlineRow);
  const { after } = row as BreachRow;
  return table === "breaches" && after !== undefined ? readySpan({ ...after, beyond: true }) : null;
}

function defaultsOf(
  { names, definitions }: Lexicon,
  reads: ReadonlySet<string>,
): ReadonlyMap<number, AssumedFact> {
  const defaults = new Map<number, AssumedFact>();
  definitions.forEach(({ default: value }, slot) => {
    const fact = names[slot] as string;
    if (value === undefined || !reads.has(fact)) return;
    defaults.set(slot, Object.freeze({ fact, at: factPointer(fact), value }));
  });
  return defaults;
}
