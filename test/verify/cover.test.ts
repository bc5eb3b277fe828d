import { describe, expect, test } from "vitest";
import { assessWarranty, type RuleSet, type WarrantyClaim } from "../../src/index.js";
import { type FloorUndercut, floorUndercuts } from "../../src/verify/index.js";
import { sampled } from "../support/sampled.js";
import file from "./cover.json" with { type: "json" };
import { asCompany, company, type Document, floor, ofKind, parse, shipped } from "./sets.js";

interface Case {
  readonly name: string;
  readonly floor?: Document;
  readonly company: Document;
  readonly expect: readonly { at: string; components: string[]; concerns: string[] }[];
  readonly why?: string;
}

const cases = file.cases as unknown as readonly Case[];

/** What a set alone bears of each cost of the example. */
const borne = (set: RuleSet, { example, concerns }: FloorUndercut) => {
  const claim = example.claim as WarrantyClaim;
  const { coverage = {} } =
    assessWarranty({ warranty: [ofKind(set, "warranty")] }, claim).components[0] ?? {};
  return concerns.map((costType) => coverage[costType]?.outcome?.share ?? 0);
};

/** Whether a period runs in the example by a set alone. */
function runs(set: RuleSet, { example, concerns }: FloorUndercut): boolean {
  const { components } = assessWarranty(
    { warranty: [ofKind(set, "warranty")] },
    example.claim as WarrantyClaim,
  );
  const terms = components[0]?.terms ?? [];
  return terms.some(({ period, state }) => concerns.includes(period) && state === "in-term");
}

/** The floor bears more in the example of every finding, or its period runs longer, decided anew. */
function shows(undercut: FloorUndercut, own: RuleSet, law: RuleSet): void {
  if (undercut.matter === "period") {
    expect([runs(own, undercut), runs(law, undercut)]).toEqual([false, true]);
    return;
  }
  const [ours, theirs] = [borne(own, undercut), borne(law, undercut)];
  expect(theirs.some((share, i) => share > (ours[i] as number))).toBe(true);
}

describe("what a company's terms fall short of", () => {
  test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
    const own = company(each.company);
    const law = floor(each.floor ?? (file.floors["two-years"] as Document));
    const { undercuts, notCompared, complete } = floorUndercuts([own], [law]);
    const found = undercuts.map(({ company: { at }, components, concerns }) => ({
      at,
      components,
      concerns,
    }));
    expect(found).toEqual(each.expect);
    expect(notCompared.map(({ why }) => why)).toEqual(each.why === undefined ? [] : [each.why]);
    expect(complete).toBe(true);
    for (const undercut of undercuts) {
      shows(undercut, own, law);
      expect(JSON.parse(JSON.stringify(undercut))).toEqual(undercut);
    }
  });
});

/** Shipped floors with one term that somebody has read, and a copy of each as a company's own. */
const packs = shipped("rules/statutory", "warranty");

interface Row extends Document {
  readonly duration?: string | null;
  readonly confidence?: string;
}

const rowsOf = (document: Document) => document.terms as readonly Row[];

interface Rule {
  readonly title: { readonly en: string };
  readonly event: { readonly type: string };
}

const rulesOf = (document: Document) => (document.rules ?? []) as readonly Rule[];

const withRows = (document: Document, change: (row: Row, i: number) => Row): Document => ({
  ...document,
  terms: rowsOf(document).map(change),
});

describe.each(packs.map((pack) => [`${pack.id} ${pack.version}`, pack] as const))(
  "%s",
  (_, pack) => {
    test("a company that takes it over word for word does not undercut it", () => {
      const { undercuts, complete } = floorUndercuts([parse(asCompany(pack))], [parse(pack)]);
      expect(undercuts).toEqual([]);
      expect(complete).toBe(true);
    });

    test("a company that lengthens every term does not undercut it", () => {
      const longer = withRows(asCompany(pack), (row) =>
        typeof row.duration === "string" ? { ...row, duration: "P30Y" } : row,
      );
      expect(floorUndercuts([parse(longer)], [parse(pack)]).undercuts).toEqual([]);
    });

    const lengthening = rulesOf(pack).flatMap(({ event }, i) =>
      event.type === "extend" ? [i] : [],
    );
    if (lengthening.length > 0) {
      test.each(lengthening)("a company that leaves out rule %i undercuts it", (at) => {
        const rules = rulesOf(pack).filter((_, i) => i !== at);
        const [own, law] = [parse({ ...asCompany(pack), rules }), parse(pack)];
        const { undercuts } = floorUndercuts([own], [law]);
        const words = undercuts.map(({ grants }) => grants.floor.en);
        expect(words).toContainEqual(expect.stringContaining(rulesOf(pack)[at]?.title.en ?? ""));
        for (const undercut of undercuts) shows(undercut, own, law);
      });
    }

    const read = rowsOf(pack).flatMap((row, i) => {
      const confidence = row.confidence ?? pack.confidence;
      const states = typeof row.duration === "string" && confidence !== "unread";
      return states ? [i] : [];
    });
    if (read.length === 0) return;
    test.each(sampled(read, 2))("a company that shortens row %i undercuts that row", (at) => {
      const shorter = withRows(asCompany(pack), (row, i) =>
        i === at ? { ...row, duration: "P1M" } : row,
      );
      const [own, law] = [parse(shorter), parse(pack)];
      const { undercuts } = floorUndercuts([own], [law]);
      expect(undercuts.map((each) => each.company.at)).toEqual([`/terms/${at}`]);
      expect(undercuts[0]?.floor.at).toBe(`/terms/${at}`);
      for (const undercut of undercuts) shows(undercut, own, law);
    });
  },
);
