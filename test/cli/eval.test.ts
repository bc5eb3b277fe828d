import { readFileSync } from "node:fs";
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

  const warranty = "rules/standard/warranty/1.0.0.json";
  const components = [{ id: "1", component: "ac.remote" }];
  const claim = { asOf: "2026-11-24", sold: "2026-01-10", components };

  test("decides by the function of the kind", async () => {
    const facts = box.file("claim.json", claim);
    const { exitCode, out } = await command("eval", warranty, facts, "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(out).components).toHaveLength(1);
  });

  test("an answer of many parts has a line for each, and says why once", async () => {
    const facts = box.file("claim.json", { ...claim, proof: { papers: ["invoice"] } });
    const { out } = await command("eval", warranty, facts);
    const lines = out.split("\n").map((line) => line.replace(/ {2,}/, "  "));
    expect(lines).toEqual(
      expect.arrayContaining([
        "status  determined",
        "day  2026-11-24",
        "components.1.coverage.parts  determined: coverage covered, share 100",
        "components.1.coverage.travel  determined: coverage not-covered, share 0",
        "assumed  findings = []",
        "policy  standard/warranty@1.0.0",
      ]),
    );
    expect(out.match(/purchase shown: Invoice or warranty card/g)).toHaveLength(1);
    expect(out).not.toMatch(/[{}]/);
  });

  test("a part that is open says what it may come to, in the language asked for", async () => {
    const facts = box.file("claim.json", claim);
    const { out } = await command("eval", warranty, facts, "--lang", "zh-CN");
    expect(out).toContain(
      "needs-facts: possible (coverage covered, share 100) (coverage not-covered, share 0)\n",
    );
    expect(out).toMatch(/^missing +proof\.papers \(\/proof\/papers\)$/m);
    expect(out).toMatch(/^because +.*发票或保修卡/m);
  });

  test("a quote shows its lines and totals", async () => {
    const facts = box.file("job.json", {
      quoted: "2026-11-24",
      work: [{ component: "ac.board", labour: { job: "board" } }],
      coverage: [{ component: "ac.board", cost: "labour", share: 100 }],
    });
    const { out } = await command("eval", "rules/standard/fees/1.0.0.json", facts);
    expect(out).toMatch(/^lines\.labour:ac\.board +determined: .*service free.*gross 0\.00 CNY/m);
    expect(out).toMatch(/^totals +net 0\.00 CNY, tax 0\.00 CNY, gross 0\.00 CNY$/m);
  });

  test("places the issues of a claim, and takes instruments among the rule sets", async () => {
    const facts = box.file("claim.json", { ...claim, sold: "2026-02-30" });
    const instrument = "rules/instruments/after-sales-regulation.json";
    const { exitCode, err } = await command("eval", instrument, warranty, facts);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/claim\.json:3:3 {2}\S+ {2}.*2026-02-30/);
  });

  test("decides remedies with the warranty and the calendars that they rest on", async () => {
    const sets = ["rules/calendars/cn-mainland.json", warranty, "rules/standard/remedy/1.0.0.json"];
    const facts = box.file("remedy.json", {
      asOf: "2026-03-09",
      sold: "2026-03-05",
      proof: { papers: ["invoice"] },
      component: { component: "fr.unit" },
      demand: { remedy: "refund" },
    });
    const { out, err } = await command(
      "eval",
      ...sets,
      facts,
      "--function",
      "decideRemedy",
      "--json",
    );
    expect(err).toBe("");
    expect(JSON.parse(out).cover.value.covered).toBe(true);
    const plan = box.file("plan.json", { claim: JSON.parse(readFileSync(facts, "utf8")) });
    const planned = await command("eval", ...sets, plan, "--function", "planReturn", "--json");
    expect(JSON.parse(planned.out).flow).toBe("return");
  });

  test("decides custody by the remedy set alone", async () => {
    const papers = { asOf: "2026-03-09", handover: "taken-in", documents: [] };
    const facts = box.file("custody.json", papers);
    const remedy = "rules/standard/remedy/1.0.0.json";
    const { out } = await command("eval", remedy, facts, "--function", "checkCustody", "--json");
    expect(JSON.parse(out).missing).toEqual(["receipt-issued", "goods-in-entry"]);
  });

  test("names the rule set's file where an issue is about the sets", async () => {
    const facts = box.file("claim.json", claim);
    const written = JSON.parse(readFileSync(warranty, "utf8"));
    const changed = box.file("changed.json", {
      ...written,
      note: "changed after it was published",
    });
    const { exitCode, err } = await command("eval", warranty, changed, facts);
    expect(exitCode).toBe(1);
    expect(err).toContain(`${changed}:1:1  rule-set.duplicate-version  `);
  });

  test("wants the function named where the rule sets are of several kinds", async () => {
    const sets = [box.file("set.json", shipping), warranty];
    const facts = box.file("facts.json", { order: { total: "120.00" } });
    const unnamed = await command("eval", ...sets, facts);
    expect(unnamed.exitCode).toBe(2);
    expect(unnamed.err).toMatch(/rules and warranty: name one of .*`assessWarranty`/);
    const named = await command("eval", ...sets, facts, "--function", "decide", "--json");
    expect(JSON.parse(named.out).outcome).toEqual({ type: "free-shipping" });
    const unknown = await command("eval", ...sets, facts, "--function", "constructor");
    expect(unknown.err).toContain("no function for `constructor`; expected one of `decide`");
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
