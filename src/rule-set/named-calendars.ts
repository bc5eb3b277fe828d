import { perObject } from "../decision/index.js";
import type { Columns } from "./columns/index.js";
import type { RuleSet } from "./document.js";
import { compiledSet } from "./parsed.js";
import { rowsOf } from "./rows.js";

/** Ids of the calendars that a set names, in its envelope or in its rows. */
export const namedCalendars: (set: RuleSet) => readonly string[] = perObject((set) => {
  const { envelope = {}, tables } = compiledSet(set).kind;
  const ids = [
    ...cells(set.document, envelope),
    ...Object.entries(tables).flatMap(([table, { columns }]) =>
      rowsOf<object>(set, table).flatMap((row) => cells(row, columns)),
    ),
  ];
  return [...new Set(ids)];
});

const cells = (of: object, columns: Columns): readonly string[] =>
  Object.keys(columns).flatMap((key) => {
    const value = (of as Readonly<Record<string, unknown>>)[key];
    return columns[key]?.names === "calendar" && typeof value === "string" ? [value] : [];
  });
