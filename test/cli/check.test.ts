import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { command, type Sandbox, sandbox, shipping } from "./command.js";

let box: Sandbox;
beforeEach(() => {
  box = sandbox();
});
afterEach(() => box.remove());

const instrument = {
  format: "aftersale-instrument/1",
  id: "house-rules",
  title: { en: "House rules", "zh-CN": "内部规定" },
  clauses: [{ id: "1", title: { en: "Scope", "zh-CN": "范围" } }],
};
const citing = (cite: string) => ({
  ...shipping,
  rules: [{ ...shipping.rules[0], title: { en: "Free", "zh-CN": "免费" }, cite: [cite] }],
});

describe("aftersale check", () => {
  test("says nothing about a sound document but how many there were", async () => {
    const path = box.file("shipping.json", shipping);
    expect(await command("check", path)).toEqual({
      exitCode: 0,
      out: "",
      err: "1 document, 0 issues\n",
    });
  });

  test("prints every issue with the place where it can be mended, top to bottom", async () => {
    const text = JSON.stringify({ ...shipping, version: "one" }, null, 2)
      .replace('"kind": "rules",', '"kind": "rules",\n  "kind": "rules",')
      .replace('"from": "2026-01-01"', '"from": "2026-02-30"');
    const path = box.file("shipping.json", text);
    const { exitCode, out, err } = await command("check", path);
    expect(exitCode).toBe(1);
    expect(err).toBe("1 document, 3 issues\n");
    const heads = out
      .trim()
      .split("\n")
      .map((line) => line.split("  ").slice(0, 2).join("  "));
    expect(heads).toEqual([
      `${path}:4:3  json.duplicate-key`,
      `${path}:6:3  input.format`,
      expect.stringMatching(/shipping\.json:12:5 {2}\S+$/),
    ]);
  });

  test("passes over foreign JSON in a folder, but not over broken JSON", async () => {
    box.file("a/shipping.json", shipping);
    box.file("a/cases.json", { cases: [] });
    box.file("a/node_modules/x/bad.json", "{");
    expect((await command("check", box.folder)).err).toBe("1 document, 0 issues\n");
    const bad = box.file("b/bad.json", '{ "format": }');
    const { exitCode, out } = await command("check", box.folder);
    expect(exitCode).toBe(1);
    expect(out).toMatch(`${bad}:1:13  json.syntax  `);
  });

  test("reads a file that is named, whatever it holds", async () => {
    const path = box.file("cases.json", { cases: [] });
    const { exitCode, out } = await command("check", path);
    expect(exitCode).toBe(1);
    expect(out).toContain(`${path}:1:1  `);
  });

  test("follows citations into the instruments it is given and into those of the package", async () => {
    box.file("sets/own.json", citing("house-rules:1"));
    box.file("sets/shipped.json", { ...citing("after-sales-regulation:5.1"), version: "1.0.1" });
    box.file("instruments/house.json", instrument);
    expect((await command("check", box.folder)).out).toBe("");
    const typo = box.file("sets/typo.json", { ...citing("house-rules:2"), version: "1.0.2" });
    const { exitCode, out } = await command("check", box.folder);
    expect(exitCode).toBe(1);
    expect(out).toContain(typo);
    expect(out).toContain("rule-set.unknown-clause");
  });

  test("checks instruments and calendars by their own rules", async () => {
    const clauses = [instrument.clauses[0], instrument.clauses[0]];
    const twice = box.file("instrument.json", { ...instrument, clauses });
    const empty = box.file("calendar.json", { format: "aftersale-calendar/1" });
    const { out } = await command("check", box.folder);
    expect(out).toContain(`${empty}:1:1  input.missing-key`);
    expect(out).toContain(`${twice}:`);
    expect(out).toContain("instrument.duplicate-clause");
  });

  test("one version twice with different content is an issue of the second", async () => {
    const { title } = shipping;
    box.file("rules/a.json", { ...shipping, title });
    box.file("rules/b.json", { ...shipping, title: { en: "other", "zh-CN": "其他" } });
    const { exitCode, out } = await command("check", join(box.folder, "rules"));
    expect(exitCode).toBe(1);
    expect(out).toMatch(/b\.json:\d+:\d+ {2}rule-set\.duplicate-version/);
    expect(out).not.toContain("a.json");
  });

  test("says which sets nobody approved yet, without calling it an issue", async () => {
    const standard = JSON.parse(readFileSync("rules/standard/warranty/1.0.0.json", "utf8"));
    const draft = box.file("draft.json", { ...standard, authority: undefined });
    const { exitCode, err } = await command("check", draft, "rules/instruments");
    expect(exitCode).toBe(0);
    expect(err).toContain("drafts, which decide only with `preview`");
    expect(err).toContain("standard/warranty@1.0.0");
    expect((await command("check", "rules/standard/warranty")).err).not.toContain("drafts");
  });

  test("prints JSON, and messages in Chinese, when asked", async () => {
    const path = box.file("a.json", '{ "a": 1, "a": 2 }');
    const { exitCode, out, err } = await command("check", path, "--json", "--lang", "zh-CN");
    expect(exitCode).toBe(1);
    expect(err).toBe("");
    const { documents, findings } = JSON.parse(out);
    expect(documents).toEqual([{ file: path, kind: "rule-set" }]);
    expect(findings[0]).toEqual({
      file: path,
      line: 1,
      column: expect.any(Number),
      code: expect.any(String),
      at: expect.any(String),
      params: expect.any(Object),
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
  });

  test("survives hostile documents", async () => {
    box.file("proto.json", '{ "format": "aftersale/1", "__proto__": { "kind": "rules" } }');
    box.file("deep.json", `{ "format": "aftersale/1", "a": ${"[".repeat(20_000)}`);
    box.file("list.json", "[".repeat(900) + "]".repeat(900));
    const { exitCode, out } = await command("check", box.folder);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/proto\.json:1:\d+ {2}json\.forbidden-key/);
    expect(out).toMatch(/deep\.json:1:\d+ {2}json\.too-deep/);
  });

  test.each([
    ["no path", () => [], "name at least one file or folder"],
    ["a path that does not exist", () => [join(box.folder, "no.json")], "no such file"],
    ["a folder without documents", () => [box.folder], "no documents of ours under"],
    [
      "a file that is not UTF-8",
      () => [box.file("a.json", new Uint8Array([0xff, 0xfe]))],
      "not UTF-8",
    ],
    ["an unknown option", () => ["--jsn", "x"], "Unknown option '--jsn'"],
    ["an unknown language", () => ["--lang", "fr", "x"], "unknown language `fr`"],
  ])("%s is a usage error in one line", async (_, args, message) => {
    const { exitCode, out, err } = await command("check", ...args());
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
