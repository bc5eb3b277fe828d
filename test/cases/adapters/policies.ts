import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as api from "../../../src/index.js";
import { parseCalendar } from "../../../src/time/index.js";
import type { Adapter, CaseContext } from "../adapter.js";
import { readJson } from "../case-file.js";

interface PolicyCase {
  readonly sets: Readonly<Record<string, readonly unknown[]>>;
  readonly given: unknown;
}

type Decides = (sets: unknown, given: unknown, options: unknown) => unknown;

const folder = fileURLToPath(new URL("../../../rules/instruments/", import.meta.url));
const instruments = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => api.parseInstrument(readJson(`${folder}${name}`)));

/** Every public function of `(sets, given, options)`, and `decide`, which takes its one set bare. */
const decide =
  (name: string, decides: Decides) =>
  ({ sets, given }: PolicyCase, context: CaseContext) => {
    const parsed = Object.fromEntries(
      Object.entries(sets).map(([kind, documents]) => [kind, parsedSets(kind, documents)]),
    );
    const first = name === "decide" ? (parsed.rules as readonly unknown[])[0] : parsed;
    return decides(first, given, context.case.options);
  };

function parsedSets(kind: string, documents: readonly unknown[]): unknown {
  if (kind !== "calendars") {
    return documents.map((document) => api.parseRuleSet(document, { instruments }));
  }
  const calendars = documents.map(parseCalendar);
  return Object.fromEntries(calendars.map((calendar) => [calendar.id, calendar]));
}

const functions = Object.entries(api as Readonly<Record<string, unknown>>).filter(
  (entry): entry is [string, Decides] => typeof entry[1] === "function",
);

export default {
  policies: Object.fromEntries(
    functions.map(([name, decides]) => [name, decide(name, decides)] as const),
  ),
} satisfies Adapter;
