import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { formatIssue, formatNextStep, formatReason, formatReasons } from "../../src/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";

interface Catalogue {
  readonly issueTexts?: Readonly<Record<string, string>>;
  readonly reasonTexts?: Readonly<Record<string, unknown>>;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/${file}`);

/** Folders below src with a catalogue of their own. */
const folders = files
  .filter((file) => file.endsWith("/texts/en.ts"))
  .map((file) => dirname(dirname(file)));

const COMMON = "src/decision";

const catalogueOf = (folder: string, language: string): Promise<Catalogue> =>
  import(pathToFileURL(`${folder}/texts/${language}.ts`).href) as Promise<Catalogue>;

/**
 * The code of a folder without its sentences, and without the folders within that have their own;
 * what `decision` has sentences for anything may give.
 */
function codeOf(folder: string): string {
  const others = folders.filter((other) => other.startsWith(`${folder}/`));
  const own = files.filter(
    (file) =>
      (folder === COMMON || file.startsWith(`${folder}/`)) &&
      ![...others, `${folder}/texts`].some((other) => file.startsWith(other)),
  );
  return own.map((file) => readFileSync(file, "utf8")).join("\n");
}

/** Whether code names a text, whole or by the beginning that a template completes. */
function names(code: string, text: string): boolean {
  const ends = [...text.matchAll(/[.-]/g)].map(({ index }) => text.slice(0, index + 1));
  return code.includes(`"${text}"`) || ends.some((end) => code.includes(`\`${end}\${`));
}

const codesOf = ({ issueTexts = {}, reasonTexts = {} }: Catalogue) => [
  ...Object.keys(issueTexts),
  ...Object.keys(reasonTexts),
];

describe.each(folders)("the catalogue of %s", (folder) => {
  it("has no code that its folder never gives", async () => {
    const catalogue = await catalogueOf(folder, "en");
    const code = codeOf(folder);
    expect(codesOf(catalogue).filter((each) => !names(code, each))).toEqual([]);
  });

  it("is in the texts of both languages", async () => {
    for (const [file, texts] of [
      ["en", en],
      ["zh-cn", zhCN],
    ] as const) {
      const catalogue = await catalogueOf(folder, file);
      expect(texts.issues).toMatchObject(catalogue.issueTexts ?? {});
      expect(texts.reasons).toMatchObject(catalogue.reasonTexts ?? {});
    }
  });
});

it("no two folders have the same code", async () => {
  const all = await Promise.all(folders.map(async (folder) => await catalogueOf(folder, "en")));
  const codes = all.flatMap(({ issueTexts = {} }) => Object.keys(issueTexts));
  const reasons = all.flatMap(({ reasonTexts = {} }) => Object.keys(reasonTexts));
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(reasons).size).toBe(reasons.length);
});

const reason = (code: string) => ({ code, set: null, cite: [], params: {}, at: "" });

describe("a code that the catalogue does not know", () => {
  it.each(["warranty.of-tomorrow", "toString", "__proto__", ""])("%s stands for itself", (code) => {
    expect(formatReason(reason(code), en)).toBe(code);
    expect(formatNextStep(reason(code), zhCN)).toBeNull();
    const issue = { code, at: "", message: "said by a later version", params: {} };
    expect(formatIssue(issue, zhCN)).toBe("said by a later version");
  });
});

describe("reasons for a customer", () => {
  const staff = reason("rules.none-held");
  const customer = reason("warranty.no-plan-of-this-name");

  it("are those that are meant for customers, each once", () => {
    const meant = Object.keys(en.reasons).filter(
      (code) => en.reasons[code]?.audience === "customer",
    );
    const all = Object.keys(en.reasons).map(reason);
    expect(formatReasons([...all, ...all], en, { for: "customer" })).toEqual([
      ...new Set(meant.map((code) => formatReason(reason(code), en))),
    ]);
    expect(meant.length).toBeGreaterThan(10);
    expect(meant.length).toBeLessThan(all.length);
  });

  it("leave out what no catalogue knows", () => {
    expect(formatReasons([staff, customer], en, { for: "customer" })).toEqual([]);
    expect(formatReasons([staff, customer], en)).toHaveLength(2);
  });

  it.each([
    [{ fro: "customer" }, "/options/fro"],
    [{ for: "customr" }, "/options/for"],
    [new Map([["for", "customer"]]), "/options"],
  ])("are never those of the staff by a slip: %j", (options, at) => {
    expect(() => formatReasons([staff], en, options as never)).toThrow(at);
  });
});
