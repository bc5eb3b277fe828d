import { describe, expect, test } from "vitest";
import {
  type Result,
  safeCheckCustody,
  safeDecideRemedy,
  safePlanReturn,
} from "../../src/index.js";
import { standard } from "./sets.js";

const { calendars: _, ...without } = standard;

const claim = {
  asOf: "2026-03-09",
  sold: "2026-03-05",
  component: { component: "fr.unit" },
  demand: { remedy: "refund" },
} as const;
const custody = { asOf: "2026-03-09", handover: "taken-in", documents: [] } as const;

const found = (result: Result<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);

describe("a calendar that the sets name and nobody passed", () => {
  test.each([
    ["safeDecideRemedy", (sets: typeof without) => safeDecideRemedy(sets, claim)],
    ["safePlanReturn", (sets: typeof without) => safePlanReturn(sets, { claim })],
  ])("is an issue to %s, which counts by it", (_, call) => {
    expect(found(call(without))).toEqual(["sets.no-calendar /calendars"]);
    expect(found(call(standard))).toEqual([]);
  });

  test("is none to safeCheckCustody, which counts no days", () => {
    expect(found(safeCheckCustody(without, custody))).toEqual([]);
  });

  test("is told with the set and the name", () => {
    const [set] = standard.remedy;
    const result = safePlanReturn(without, { claim });
    expect(result.ok ? [] : result.issues.map(({ params }) => params)).toEqual([
      expect.objectContaining({ set: `${set?.id}@${set?.version}`, calendar: "cn-mainland" }),
    ]);
  });
});
