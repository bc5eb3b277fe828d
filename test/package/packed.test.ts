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
