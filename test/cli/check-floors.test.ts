import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { command, type Sandbox, sandbox } from "./command.js";

let box: Sandbox;
beforeEach(() => {
  box = sandbox();
});
afterEach(() => box.remove());

const title = { en: "Whole unit", "zh-CN": "整机" };
const set = (patch: object, duration: string, row: object = {}) => ({
  format: "aftersale/1",
  kind: "warranty",
  version: "1.0.0",
  title: { en: "Terms", "zh-CN": "期限" },
  effective: { from: "2026-01-01", to: null },
  authority: { approvedOn: "2025-12-01" },
  instrument: "CN-1995-458",
  starts: ["sold"],
  ...patch,
  terms: [
    { component: "*", period: "repair", covers: ["parts"], duration, title, cite: ["8"], ...row },
  ],
});
const company = (duration: string, patch: object = {}) =>
  set({ id: "shop/warranty", ...patch }, duration);
const law = (duration: string, row: object = {}) =>
  set({ id: "law/terms", modality: "floor" }, duration, row);

/** The line of the row that falls short, in a file that is written with two spaces. */
const ROW = "22:5";

describe("aftersale check, a company's set beside a floor", () => {
  test("reports the row that grants less, with the clause and an example", async () => {
    const own = box.file("company.json", company("P1Y"));
    const floor = box.file("law.json", law("P2Y"));
    const { exitCode, out, err } = await command("check", own, floor);
    expect(exitCode).toBe(1);
    expect(err).toBe("2 documents, 1 issue\n");
    expect(out).toBe(
      `${own}:${ROW}  floor.undercut  for any other component (parts) the company grants parts, 1 year, from sale; ` +
        "the floor `law/terms@1.0.0` (CN-1995-458:8, Whole unit) grants parts, 2 years, from sale. " +
        "Example: sold 2026-01-10, fault of any other component on 2027-01-11: " +
        "the company says not covered (the term is over), the floor says covered; " +
        "raise the grant, or name under `facts` the goods, buyers and places that the set is for\n",
    );
  });

  test("says so in Chinese", async () => {
    box.file("company.json", company("P1Y"));
    box.file("law.json", law("P2Y"));
    const { exitCode, out } = await command("check", box.folder, "--lang", "zh-CN");
    expect(exitCode).toBe(1);
    expect(out).toContain("其他部件（配件）：企业规定为 配件，1年，自销售日起");
    expect(out).toContain(
      "法定底线 `law/terms@1.0.0`（CN-1995-458:8，整机）为 配件，2年，自销售日起",
    );
    expect(out).toContain("例如：2026-01-10 销售，2027-01-11 其他部件故障");
    expect(out).toContain("企业规定：不承担（期限已过），法定底线：承担");
  });

  test("is quiet where the company grants as much, in whatever order they are named", async () => {
    const own = box.file("company.json", company("P2Y"));
    const floor = box.file("law.json", law("P2Y"));
    for (const files of [
      [own, floor],
      [floor, own],
    ]) {
      const { exitCode, out, err } = await command("check", ...files);
      expect({ exitCode, out, err }).toEqual({
        exitCode: 0,
        out: "",
        err: "2 documents, 0 issues\n",
      });
    }
  });

  test("prints JSON with what was not compared", async () => {
    const own = box.file("company.json", company("P1Y", { zone: "Asia/Shanghai" }));
    const floor = { ...law("P2Y"), zone: "Europe/Brussels" };
    const { exitCode, out } = await command("check", "--json", own, box.file("law.json", floor));
    expect(exitCode).toBe(0);
    expect(JSON.parse(out).floors).toEqual({
      complete: true,
      notCompared: [{ company: "shop/warranty@1.0.0", floor: "law/terms@1.0.0", why: "market" }],
    });
    const { err } = await command("check", box.folder);
    expect(err).toBe("2 documents, 0 issues\nfloors not compared: 1 by market\n");
  });

  test("gives each of several company sets its own findings", async () => {
    const short = box.file("a.json", company("P1Y"));
    box.file("b.json", company("P3Y", { id: "other/warranty" }));
    box.file("law.json", law("P2Y"));
    const { out, err } = await command("check", box.folder);
    expect(err).toBe("3 documents, 1 issue\n");
    expect(out.startsWith(`${short}:${ROW}  floor.undercut`)).toBe(true);
  });

  test("one version twice with different content is an issue of the second", async () => {
    box.file("a.json", company("P2Y"));
    const twice = box.file("b.json", company("P3Y"));
    box.file("law.json", law("P2Y"));
    const { exitCode, out } = await command("check", box.folder);
    expect(exitCode).toBe(1);
    expect(out).toMatch(new RegExp(`^${twice}:4:3 {2}rule-set\\.duplicate-version`));
  });

  test("the same file twice is compared once", async () => {
    const own = box.file("company.json", company("P1Y"));
    const { err } = await command("check", own, own, box.file("law.json", law("P2Y")));
    expect(err).toBe("3 documents, 1 issue\n");
  });

  test("a floor alone, and one that does not parse, leave nothing to compare", async () => {
    const alone = box.file("law.json", law("P2Y"));
    expect(await command("check", alone)).toEqual({
      exitCode: 0,
      out: "",
      err: "1 document, 0 issues\n",
    });
    const broken = box.file("broken.json", law("two years"));
    const { exitCode, out } = await command(
      "check",
      box.file("company.json", company("P1Y")),
      broken,
    );
    expect(exitCode).toBe(1);
    expect(out).toContain(`${broken}:`);
    expect(out).not.toContain("floor.undercut");
  });

  test("a floor of another kind is passed over", async () => {
    const own = box.file("company.json", company("P1Y"));
    const { steps, ...other } = {
      ...law("P2Y"),
      kind: "remedy",
      steps: [
        {
          name: "repair",
          ladder: "defect",
          title,
          cite: ["8"],
          offers: [{ remedy: "repair", chooser: "consumer", obligor: "seller" }],
        },
      ],
    };
    const { terms: _, ...rest } = other;
    const { exitCode } = await command("check", own, box.file("remedy.json", { ...rest, steps }));
    expect(exitCode).toBe(0);
  });
});
