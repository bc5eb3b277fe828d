import { describe, expect, it } from "vitest";
import { AftersaleError, decide, parseRuleSet, safeDecide } from "../../src/index.js";
import {
  compareVersions,
  inForce,
  noneInForce,
  readSets,
  sortSets,
} from "../../src/rule-set/index.js";
import { rulesDocument } from "../support/documents.js";

const version = (
  number: string,
  from: string,
  approvedOn: string | null,
  to: string | null = null,
) =>
  parseRuleSet(
    rulesDocument({
      version: number,
      effective: { from, to },
      authority: { approver: "general-manager", approvedOn },
      facts: { sold: { type: "date" }, delivered: { type: "date" } },
      basis: ["sold", "delivered"],
      rules: [],
      otherwise: { type: "stands" },
    }),
  );

const old = version("1.0.0", "2024-01-01", "2023-12-01");
const current = version("2.0.0", "2026-01-01", "2025-12-20");
const patched = version("2.10.0", "2026-01-01", "2026-02-01");
const draft = version("3.0.0", "2026-06-01", null);
const withdrawn = version("1.5.0", "2025-01-01", "2024-12-01", "2025-06-30");
const all = [draft, old, patched, withdrawn, current];

const picked = (date: string, options = {}) =>
  inForce(all, { sold: date }, options).found?.set.version ?? null;

describe("which version is in force", () => {
  it.each([
    ["2023-12-31", null],
    ["2024-01-01", "1.0.0"],
    ["2025-01-01", "1.5.0"],
    ["2025-06-30", "1.5.0"],
    ["2025-07-01", "1.0.0"],
    ["2025-12-31", "1.0.0"],
    ["2026-01-01", "2.0.0"],
    ["2026-01-31", "2.0.0"],
    ["2026-02-01", "2.10.0"],
    ["2027-01-01", "2.10.0"],
  ])("on %s it is %s", (date, expected) => {
    expect(picked(date)).toBe(expected);
  });

  it("takes the first basis date that is known, and says which", () => {
    const selection = inForce(all, { sold: null, delivered: "2024-05-01" });
    expect(selection.found?.policy.basis).toEqual({ fact: "delivered", date: "2024-05-01" });
  });

  it("asks for the basis dates when none is known", () => {
    expect(inForce(all, {})).toEqual({
      found: null,
      date: null,
      ask: ["sold", "delivered"],
      versions: all,
    });
  });

  it("lets a draft decide only in a preview, and says so", () => {
    const selection = inForce(all, { sold: "2026-07-01" }, { preview: true });
    expect(selection.found).toMatchObject({ set: { version: "3.0.0" }, policy: { preview: true } });
    expect(inForce([draft], { sold: "2026-07-01" }).found).toBeNull();
    const facts = { sold: "2026-07-01" };
    expect(decide(draft, facts)).toMatchObject({ status: "no-policy", outcome: null });
    expect(decide(draft, facts, { preview: true })).toMatchObject({
      outcome: { type: "stands" },
      policies: [{ preview: true }],
    });
  });

  it("does not call a version in force a preview", () => {
    expect(
      inForce([current], { sold: "2026-07-01" }, { preview: true }).found?.policy,
    ).not.toHaveProperty("preview");
  });

  it("compares versions number by number", () => {
    expect(compareVersions("1.10.0", "1.9.9")).toBeGreaterThan(0);
    expect(compareVersions("2.0", "2.0.0")).toBe(0);
  });
});

describe("sets a host passes", () => {
  const codes = (kind: string, ...sets: readonly unknown[]) =>
    readSets({ [kind]: sets }, { needs: [kind] }).issues.map(({ code, at }) => `${code} ${at}`);

  it("refuses what parseRuleSet did not return", () => {
    const copy = { ...current };
    expect(codes("rules", current, copy)).toEqual(["rule-set.not-parsed /rules/1"]);
    const decided = safeDecide(copy, {});
    expect(decided.ok ? [] : decided.issues.map(({ code, at }) => `${code} ${at}`)).toEqual([
      "rule-set.not-parsed ",
    ]);
    expect(() => decide(copy, {})).toThrow(AftersaleError);
  });

  it("refuses another kind, two companies, and one version twice", () => {
    expect(codes("warranty", current)).toEqual(["rule-set.wrong-kind /warranty/0"]);
    const other = parseRuleSet(rulesDocument({ id: "test/other" }));
    expect(codes("rules", current, other)).toEqual(["rule-set.two-companies /rules"]);
    const changed = version("2.0.0", "2026-01-02", "2025-12-20");
    expect(codes("rules", current, changed)).toEqual(["rule-set.duplicate-version /rules/1"]);
    expect(sortSets([current, old]).company).toHaveLength(2);
  });
});

describe("why none is in force", () => {
  const why = (date: string, ...versions: readonly ReturnType<typeof version>[]) => {
    const selection = inForce(versions, { sold: date });
    if (selection.found !== null) return [];
    return noneInForce("rules", selection).map(({ code, params }) => [
      code,
      params.day ?? params.date,
    ]);
  };

  it("says of each version what keeps it from deciding", () =>
    expect(why("2025-12-31", draft, current, patched, withdrawn)).toEqual([
      ["policy.none-in-force", "2025-12-31"],
      ["policy.version-draft", "2025-12-31"],
      ["policy.version-later", "2026-01-01"],
      ["policy.version-later", "2026-01-01"],
      ["policy.version-over", "2025-06-30"],
    ]));

  it("tells a version approved too late from one that begins too late", () =>
    expect(why("2026-01-15", patched)).toEqual([
      ["policy.none-in-force", "2026-01-15"],
      ["policy.version-approved-later", "2026-02-01"],
    ]));
});
