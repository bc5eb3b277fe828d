import { type Issue, pointer } from "../../decision/index.js";
import { canonicalJson } from "../../rule-set/index.js";
import { issue } from "../texts/index.js";
import type { AcceptProofParams, WarrantyDocument, WrittenBasis } from "./tables.js";

/** Rows, cost types and start dates that stand twice, of which the second says nothing. */
export function repeatIssues(document: WarrantyDocument): readonly Issue[] {
  return [
    ...repeatedRows(document.terms ?? [], "/terms"),
    ...repeatedRows(document.replacement ?? [], "/replacement"),
    ...repeatedNames(document.costTypes ?? [], "/costTypes"),
    ...startsIn(document).flatMap(({ starts, at }) => repeatedNames(starts.map(basisOf), at)),
  ];
}

const basisOf = (written: WrittenBasis): string =>
  typeof written === "string" ? written : written.basis;

interface PlacedStarts {
  readonly starts: readonly WrittenBasis[];
  readonly at: string;
}

function startsIn(document: WarrantyDocument): readonly PlacedStarts[] {
  const rows = (["terms", "earlyFailure"] as const).flatMap((table) =>
    (document[table] ?? []).map(({ start }, i) => ({
      starts: start ?? [],
      at: pointer("", table, i, "start"),
    })),
  );
  const proofs = (document.rules ?? []).map(({ event }, i) => ({
    starts:
      event.type === "accept-proof"
        ? ((event.params as unknown as AcceptProofParams).start ?? [])
        : [],
    at: pointer("/rules", i, "event", "params", "start"),
  }));
  return [{ starts: document.starts ?? [], at: "/starts" }, ...rows, ...proofs];
}

function repeatedRows(rows: readonly object[], at: string): readonly Issue[] {
  const written = rows.map((row) => canonicalJson(row));
  return written.flatMap((row, i) => {
    const first = written.indexOf(row);
    if (first === i) return [];
    return [issue("warranty.duplicate-row", pointer(at, i), { other: pointer(at, first) })];
  });
}

function repeatedNames(names: readonly string[], at: string): readonly Issue[] {
  return names.flatMap((name, i) =>
    names.indexOf(name) < i ? [issue("warranty.duplicate-entry", pointer(at, i), { name })] : [],
  );
}
