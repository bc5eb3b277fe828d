import { describe, expect, test, vi } from "vitest";
import manifest from "../../package.json";
import { functions } from "../../src/functions.js";
import { command } from "./command.js";

describe("aftersale", () => {
  test.each(["--help", "-h"])("%s names every command", async (flag) => {
    const { exitCode, out } = await command(flag);
    expect(exitCode).toBe(0);
    expect(out).toContain("aftersale check");
    expect(out).toContain("aftersale eval");
  });

  test.each(["check", "eval"])("%s has help of its own", async (verb) => {
    const { exitCode, out } = await command(verb, "--help");
    expect(exitCode).toBe(0);
    expect(out).toMatch(new RegExp(`^aftersale ${verb} `));
    expect(out).toContain("--lang");
  });

  test("help of eval names every function", async () => {
    const { out } = await command("eval", "--help");
    for (const { name } of [{ name: "decide" }, ...functions]) expect(out).toContain(name);
  });

  test("--version is the version of the package", async () => {
    expect((await command("--version")).out).toBe(`${manifest.version}\n`);
  });

  test.each([[[]], [["nope"]], [["toString"]], [[""]]])("%j is a usage error", async (args) => {
    const { exitCode, out, err } = await command(...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toContain("see `aftersale --help`");
  });

  test("a fault of ours is exit code 70 and one line, without a stack", async () => {
    vi.doMock("../../src/cli/version.js", () => ({
      version: () => {
        throw new RangeError("boom");
      },
    }));
    const { exitCode, err } = await command("--version");
    vi.doUnmock("../../src/cli/version.js");
    expect(exitCode).toBe(70);
    expect(err).toBe("aftersale: a fault of ours, please report it: RangeError: boom\n");
  });
});
