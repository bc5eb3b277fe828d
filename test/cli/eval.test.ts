import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { command, type Sandbox, sandbox, shipping } from "./command.js";

let box: Sandbox;
beforeEach(() => {
  box = sandbox();
});
afterEach(() => box.remove());

const on = (facts: unknown, ...more: string[]) =>
  command("eval", box.file("set.json", shipping), box.file("facts.json", facts), ...more);

describe("aftersale eval", () => {
  test("prints the decision for a person: status, outcome, reasons, policy", async () => {
    const { exitCode, out, err } = await on({ order: { total: "120.00" } });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).toContain("status    determined\n");
    expect(out).toContain('outcome   {"type":"free-shipping"}\n');
    expect(out).toMatch(/^because {3}.+\[free\]$/m);
    expect(out).toContain("policy    shop/shipping@1.0.0\n");
  });

  test("prints the plain decision as JSON", async () => {
    const { out } = await on({ order: { total: "99.99" } }, "--json");
    expect(JSON.parse(out)).toMatchObject({ status: "determined", outcome: { type: "charge" } });
  });

  test("asks for what is missing; that is an answer, not a failure", async () => {
    const { exitCode, out } = await on({}, "--lang", "zh-CN");
    expect(exitCode).toBe(0);
    expect(out).toContain("missing   order.total (/order/total)\n");
    expect(out).toContain('possible  {"type":"free-shipping"}\n');
    expect(out).toMatch(/^because {3}.*[\u4e00-\u9fff]/m);
  });

  test("places the issues of the facts in their file", async () => {
    const { exitCode, out, err } = await on('{\n  "order": {\n    "totl": "1"\n  }\n}');
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toMatch(/facts\.json:3:5 {2}\S+ {2}.*totl/);
  });

  test("reports a broken rule set and broken facts together, as JSON when asked", async () => {
    const set = box.file("set.json", { ...shipping, kind: "rulez" });
    const facts = box.file("facts.json", "{");
    const { exitCode, out } = await command("eval", set, facts, "--json");
    expect(exitCode).toBe(1);
    const files = JSON.parse(out).findings.map((finding: { file: string }) => finding.file);
    expect(files).toEqual([set, facts]);
  });

  test.each([
    [
      "no facts",
      () => [box.file("set.json", shipping)],
      "name at least one rule set, then the facts",
    ],
    ["a missing file", () => [join(box.folder, "a"), join(box.folder, "b")], "no such file"],
    [
      "two sets of free rules",
      () => [box.file("a.json", shipping), box.file("b.json", shipping), box.file("f.json", {})],
      "one set at a time",
    ],
  ])("%s is a usage error in one line", async (_, args, message) => {
    const { exitCode, out, err } = await command("eval", ...args());
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
