import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseInstrument, safeParseRuleSet } from "../../src/index.js";

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const instruments = readdirSync("rules/instruments").map((name) =>
  parseInstrument(read(`rules/instruments/${name}`)),
);

interface Row {
  readonly title: unknown;
  readonly cite?: readonly string[];
  readonly extension?: true;
  readonly confidence?: string;
  readonly duration?: string | null;
  readonly rate?: string | null;
  readonly unread?: true;
}

interface Pack {
  readonly path: string;
  readonly document: Readonly<Record<string, unknown>>;
}

const packs: readonly Pack[] = readdirSync("rules/statutory", { recursive: true, encoding: "utf8" })
  .filter((name) => /\/\d[^/]*\.json$/.test(name))
  .sort()
  .map((name) => ({
    path: name,
    document: read(`rules/statutory/${name}`) as Record<string, unknown>,
  }))
  .filter(({ document }) => document.kind === "warranty" || document.kind === "remedy");

const rowsOf = ({ document }: Pack): readonly Row[] =>
  Object.values(document).flatMap((value) =>
    Array.isArray(value) ? value.filter((row): row is Row => typeof row === "object") : [],
  );

describe.each(packs)("$path", (pack) => {
  const { document } = pack;

  test("parses, and every citation leads to a clause", () => {
    const result = safeParseRuleSet(document, { instruments });
    expect(result.ok ? [] : result.issues).toEqual([]);
  });

  test("is a floor, approved no later than it takes effect", () => {
    const { modality, authority, effective } = document as {
      modality: string;
      authority: { approvedOn: string };
      effective: { from: string };
    };
    expect(modality).toBe("floor");
    expect(authority.approvedOn <= effective.from).toBe(true);
  });

  test("says how well it was read", () => {
    expect(document.confidence).toMatch(/^(whole-text|excerpt|third-party|unread)$/);
  });

  test("states nothing as read that is not known", () => {
    const unknown = rowsOf(pack).filter(
      ({ duration, rate, unread }) => duration === null || rate === null || unread,
    );
    for (const row of unknown) expect(row.confidence, JSON.stringify(row.title)).toBe("unread");
  });

  test("goes beyond its source only where it says so", () => {
    for (const row of rowsOf(pack)) expect(row.cite !== undefined || row.extension).toBe(true);
  });
});

test("the terms a pack rests on are shipped", () => {
  const ids = packs.map(({ document }) => document.id);
  for (const { document } of packs) {
    if (document.warranty !== undefined) expect(ids).toContain(document.warranty);
  }
});
