import { describe, expect, test } from "vitest";
import { floorUndercuts } from "../../src/verify/index.js";
import { company, type Document, floor } from "./sets.js";

const term = (period: string, duration: string) => ({
  component: "*",
  period,
  covers: ["parts"],
  duration,
});
const step = (name: string, remedy: string, period?: string) => ({
  name,
  ladder: "defect",
  offers: [{ remedy, chooser: "consumer", obligor: "seller" }],
  ...(period === undefined ? {} : { period }),
});
const remedies = (id: string, warranty: string, steps: readonly Document[]) => ({
  id,
  kind: "remedy",
  warranty,
  starts: ["sold"],
  steps,
});

const law = floor({ starts: ["sold"], terms: [term("liability", "P2Y")] });
const lawRemedies = floor(
  remedies("law/remedy", "law/set", [step("swap", "exchange", "liability")]),
);
const own = company({
  starts: ["sold"],
  terms: [term("liability", "P1Y"), term("repair", "P3Y")],
});
const ownRemedies = (...steps: readonly Document[]) =>
  company(remedies("shop/remedy", "shop/set", steps));

const found = (...[sets, floors]: Parameters<typeof floorUndercuts>) =>
  floorUndercuts(sets, floors)
    .undercuts.filter(({ kind }) => kind === "warranty")
    .map(({ matter, company: { at }, concerns }) => [matter, at, ...concerns]);

const CUT = [["period", "/terms/0", "liability"]];

describe("a period that is cut while another of the company's bears the same cost", () => {
  test("is short where remedies of the law rest on its name", () => {
    expect(found([own], [law, lawRemedies])).toEqual(CUT);
  });

  test("is no matter where nothing is known to rest on its name", () => {
    expect(found([own], [law])).toEqual([]);
  });

  test("is short where the company's own remedies rest on it as well", () => {
    const resting = ownRemedies(step("swap", "exchange", "liability"));
    expect(found([own, resting], [law, lawRemedies])).toEqual(CUT);
  });

  test("is no matter where the company's remedies rest on its longer period", () => {
    const resting = ownRemedies(step("swap", "exchange", "repair"));
    expect(found([own, resting], [law, lawRemedies])).toEqual([]);
  });

  test("is no matter where the company gives the same remedy without a period as well", () => {
    const resting = ownRemedies(step("swap", "exchange", "liability"), step("always", "exchange"));
    expect(found([own, resting], [law, lawRemedies])).toEqual([]);
  });

  test("is told with the clause, in words, and with a claim on its day", () => {
    const cited = floor({
      starts: ["sold"],
      instrument: "CN-SAMR-43",
      terms: [
        { ...term("three-guarantees", "P2Y"), cite: ["18(1)"] },
        { ...term("repair", "P3Y"), cite: ["18(1)"] },
      ],
    });
    const cut = company({
      starts: ["sold"],
      terms: [term("three-guarantees", "P1Y"), term("repair", "P3Y")],
    });
    const [undercut] = floorUndercuts([cut], [cited]).undercuts;
    expect(undercut?.floor.cite).toEqual(["CN-SAMR-43:18(1)"]);
    expect(undercut?.subject).toEqual({
      en: "any other component (three guarantees)",
      "zh-CN": "其他部件（三包）",
    });
    expect(undercut?.example.text).toEqual({
      en: "sold 2026-01-10, fault of any other component on 2027-01-11",
      "zh-CN": "2026-01-10 销售，2027-01-11 其他部件故障",
    });
    expect(undercut?.example.company).toEqual({
      en: 'the period "three guarantees" is over',
      "zh-CN": "“三包”期限已过",
    });
  });
});
