import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cliSource, entries } from "../../scripts/entries.js";

const exec = promisify(execFile);
const specifiers = entries.map(({ subpath }) => `aftersale${subpath.slice(1)}`);
const claim = {
  asOf: "2026-11-24",
  sold: "2026-01-10",
  components: [{ id: "1", component: "ac.remote" }],
};
let folder = "";

const node = (...args: string[]) => exec(process.execPath, args, { cwd: folder });
const printed = async (...args: string[]) => JSON.parse((await node(...args)).stdout) as unknown;

/** The peers a host installs beside us when it wants the entry points that need them. */
async function peers(): Promise<string[]> {
  const manifest = JSON.parse(await readFile("package.json", "utf8")) as {
    peerDependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const wanted = Object.keys(manifest.peerDependencies);
  return wanted.map((name) => `${name}@${manifest.devDependencies[name]}`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "aftersale-packed-"));
  await exec("npm", ["pack", "--pack-destination", folder, "--ignore-scripts", "--silent"]);
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "";
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--silent"];
  await exec("npm", ["install", ...quiet, `./${tarball}`, ...(await peers())], { cwd: folder });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(specifiers)("%s as installed", (specifier) => {
  test("gives the same names to import and to require", async () => {
    const list =
      "console.log(JSON.stringify(Object.keys(m).filter((k) => k !== 'default').sort()))";
    const imported = await printed(
      "--input-type=module",
      "-e",
      `const m = await import(${JSON.stringify(specifier)}); ${list}`,
    );
    const required = await printed(
      "--input-type=commonjs",
      "-e",
      `const m = require(${JSON.stringify(specifier)}); ${list}`,
    );
    expect(imported).toEqual(required);
    expect((imported as string[]).length).toBeGreaterThan(0);
  });
});

/** Compiles files beside the installed package as a strict host would. */
const compiled = (...files: string[]) => {
  const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
  const more = ["--lib", "es2022", "--resolveJsonModule", "--ignoreConfig"];
  return node(resolve("node_modules/typescript/bin/tsc"), ...flags, ...more, ...files);
};

describe("the tarball", () => {
  test("carries the licence and no source, test or machine file", async () => {
    const top = await readdir(join(folder, "node_modules/aftersale"));
    expect(top).toEqual(expect.arrayContaining(["LICENSE", "dist", "package.json"]));
    const allowed = ["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json", "rules"];
    expect(allowed).toEqual(expect.arrayContaining(top));
  });

  test("types every entry in both module systems", async () => {
    const uses = specifiers.map(
      (s, i) => `import * as m${i} from "${s}"; export type T${i} = keyof typeof m${i};`,
    );
    await writeFile(join(folder, "use.mts"), uses.join("\n"));
    await writeFile(join(folder, "use.cts"), uses.join("\n"));
    await expect(compiled("use.mts", "use.cts")).resolves.toMatchObject({ stdout: "" });
  });

  test("README: every snippet compiles under strict", async () => {
    const readme = await readFile("README.md", "utf8");
    const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block);
    await writeFile(join(folder, "readme.mts"), blocks.join("\n"));
    await expect(compiled("readme.mts")).resolves.toMatchObject({ stdout: "" });
  });
});

/** Run beside the installed package with both builds in hand: `imported` and `required`. */
const inBothBuilds = async (script: string) => {
  const load = `
    import { createRequire } from "node:module";
    import { readFileSync } from "node:fs";
    import * as imported from "aftersale";
    const required = createRequire(import.meta.url)("aftersale");
    const read = (path) => JSON.parse(readFileSync("node_modules/aftersale/rules/" + path, "utf8"));
    const builds = [[imported, required], [required, imported]];
    const thrown = (work) => { try { work(); } catch (error) { return error; } };
    const show = (value) => console.log(JSON.stringify(value));`;
  return printed("--input-type=module", "-e", `${load}\n${script}`);
};

describe("import and require in one process", () => {
  test("are two builds", async () => {
    expect(await inBothBuilds("show(imported.decide === required.decide)")).toBe(false);
  });

  test("decide by each other's sets and calendars", async () => {
    const script = `
      const claim = ${JSON.stringify(claim)};
      show(builds.map(([a, b]) => {
        const warranty = [b.parseRuleSet(read("standard/warranty/1.0.0.json"))];
        const calendar = b.parseCalendar(${JSON.stringify({
          format: "aftersale-calendar/1",
          id: "desk",
          revision: "1",
          zone: "Asia/Shanghai",
          week: { 1: [["09:00", "17:00"]], 2: "1" },
        })});
        return [
          a.safeAssessWarranty({ warranty }, claim).ok,
          a.addWorkingTime(calendar, "2026-11-23T16:00:00+08:00", "PT2H").at,
        ];
      }));`;
    const answer = [true, "2026-11-24T10:00:00+08:00"];
    expect(await inBothBuilds(script)).toEqual([answer, answer]);
  });

  test("know each other's errors, and no others", async () => {
    const script = `
      show(builds.map(([a, b]) => {
        class Own extends a.AftersaleError {}
        const error = thrown(() => b.parseRuleSet({}));
        return [
          error instanceof a.AftersaleError,
          error instanceof Own,
          new Own([]) instanceof Own && new Own([]) instanceof b.AftersaleError,
          new Error("") instanceof a.AftersaleError,
          Object.keys(error),
        ];
      }));`;
    const answer = [true, false, true, false, ["name", "issues"]];
    expect(await inBothBuilds(script)).toEqual([answer, answer]);
  });

  test("take no copy of a set for a parsed one", async () => {
    const script = `
      show(builds.map(([a, b]) => {
        const set = b.parseRuleSet(read("standard/warranty/1.0.0.json"));
        const copies = [{ ...set }, JSON.parse(JSON.stringify(set)), Object.create(set)];
        return copies.map((copy) => a.safeAssessWarranty({ warranty: [copy] }, {}).ok);
      }));`;
    expect(await inBothBuilds(script)).toEqual(Array(2).fill([false, false, false]));
  });
});

describe.runIf(cliSource !== null)("the command", () => {
  const aftersale = (...args: string[]) =>
    exec(join(folder, "node_modules/.bin/aftersale"), args, { cwd: folder });

  test("prints its help from the installed package", async () => {
    expect((await aftersale("--help")).stdout).toContain("aftersale check");
  });

  test("checks the rules that come with the package, and decides by them", async () => {
    const rules = "node_modules/aftersale/rules";
    expect((await aftersale("check", rules)).stdout).toBe("");
    await writeFile(join(folder, "claim.json"), JSON.stringify(claim));
    const decide = ["eval", `${rules}/standard/warranty/1.0.0.json`, "claim.json"];
    expect((await aftersale(...decide)).stdout).toMatch(/^status +needs-facts\n/);
    const { stdout } = await aftersale(...decide, "--json");
    expect(JSON.parse(stdout).components).toHaveLength(1);
  });

  test("ends quietly when whoever reads it has seen enough", async () => {
    const components = Array.from({ length: 200 }, (_, i) => ({
      ...claim.components[0],
      id: `${i}`,
    }));
    await writeFile(join(folder, "long.json"), JSON.stringify({ ...claim, components }));
    const set = "node_modules/aftersale/rules/standard/warranty/1.0.0.json";
    const line = `node_modules/.bin/aftersale eval ${set} long.json --json | head -1`;
    const piped = exec("sh", ["-c", line], { cwd: folder });
    const { stdout, stderr } = await piped;
    expect(stdout).toBe("{\n");
    expect(stderr).toBe("");
  });
});
