import { readFileSync } from "node:fs";
import { test as property } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideRemedy, parseCalendar, type RuleSet } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { floorUndercuts } from "../../src/verify/index.js";
import { sampled } from "../support/sampled.js";
import { asCompany, company, type Document, floor, ofKind, parse, shipped } from "./sets.js";

const calendars = {
  "cn-mainland": parseCalendar(
    JSON.parse(readFileSync("rules/calendars/cn-mainland.json", "utf8")),
  ),
};
const warranty = shipped("rules/statutory", "warranty").map(parse);

interface Row extends Document {
  readonly party?: string;
  readonly multiple?: string;
  readonly after?: string | { readonly workingDays?: number };
  readonly effect?: { readonly kind: string };
}

/** How a row of a table gives less, or more; null for a row of which that cannot be said. */
const CHANGES: Readonly<Record<string, { less: Change; more: Change }>> = {
  burden: {
    less: (row) => (row.party === "trader" ? { ...row, party: "consumer" } : null),
    more: (row) => ({ ...row, party: "trader", after: "trader" }),
  },
  damages: {
    less: (row) => (row.multiple === undefined ? null : { ...row, multiple: "0.5", atLeast: "0" }),
    more: (row) => (row.multiple === undefined ? null : { ...row, multiple: "9", atLeast: "900" }),
  },
  breaches: {
    less: (row) => longer(row, { workingDays: 60 }, { within: "P90D" }),
    more: (row) => longer(row, { workingDays: 1 }, { within: "P1D" }),
  },
  effects: {
    less: (row) => ({ ...row, effect: { kind: "unchanged" } }),
    more: (row) => (row.effect?.kind === "restart-part" ? wholeTerm(row) : null),
  },
};
type Change = (row: Row) => Row | null;

const wholeTerm = (row: Row): Row => ({ ...row, effect: { kind: "restart-whole" } });

function longer(row: Row, working: object, plain: object): Row | null {
  const { after } = row;
  if (typeof after !== "object") return null;
  return { ...row, after: { ...after, ...(after.workingDays === undefined ? plain : working) } };
}

const PLACES = {
  "sale.region": { type: "string", enum: ["Zhejiang", "Shandong", "Shanghai", "Beijing"] },
};

/** Tables that are not in question: a set that says nothing there is short of nothing. */
const SILENT = { deadlines: [], fees: [], interim: [] };

/** The rows of a pack that can be changed this way, by their place. */
const changesOf = (pack: Document, way: "less" | "more") =>
  Object.entries(CHANGES).flatMap(([table, changes]) =>
    ((pack[table] ?? []) as readonly Row[]).flatMap((row, at) => {
      const other = changes[way](row);
      return other === null ? [] : [{ pack, table, at, other }];
    }),
  );

type Changed = ReturnType<typeof changesOf>[number];

/** What falls short where a company takes a pack over with these rows changed. */
function shortBy(pack: Document, changed: readonly Changed[]) {
  const tables: Record<string, readonly Row[]> = {};
  for (const { table, at, other } of changed) {
    const rows = tables[table] ?? (pack[table] as readonly Row[]);
    tables[table] = rows.map((row, i) => (i === at ? other : row));
  }
  const facts = { ...(pack.facts as object), ...PLACES };
  const own = parse({ ...asCompany(pack), ...SILENT, facts, ...tables });
  return floorUndercuts([own], [parse(pack), ...warranty], { calendars }).undercuts;
}

const packs = shipped("rules/statutory", "remedy");
const nameOf = ({ id, version }: Document) => `${id} ${version}`;

describe("a company that takes a pack over but for one consequence", () => {
  const less = packs.flatMap((pack) => changesOf(pack, "less"));
  test.each(
    sampled(less, 8).map(
      (each) => [`${nameOf(each.pack)}, /${each.table}/${each.at}`, each] as const,
    ),
  )("%s: less", (_, each) => {
    const undercuts = shortBy(each.pack, [each]);
    expect(undercuts.length).toBeGreaterThan(0);
    for (const { company: own, floor: law, grants, example } of undercuts) {
      expect(own.at).toMatch(new RegExp(`^/${each.table}/${each.at}(/|$)`));
      expect(law.cite.length).toBeGreaterThan(0);
      expect(grants.company).not.toEqual(grants.floor);
      expect(example.text["zh-CN"]).toMatch(/\p{Script=Han}/u);
    }
  });

  const more = packs
    .map((pack) => [nameOf(pack), pack, changesOf(pack, "more")] as const)
    .filter(([, , changed]) => changed.length > 0);
  test.each(sampled(more, 4))("%s: more in every row", (_, pack, changed) => {
    expect(shortBy(pack, changed)).toEqual([]);
  });
});

const window = fc.integer({ min: 1, max: 40 }).map((days) => ({
  on: "fault",
  within: [`P${days}D`],
}));
const party = fc.constantFrom("trader", "neutral", "consumer");
const burden = fc.array(fc.record({ party, after: party, window }, { requiredKeys: ["party"] }), {
  minLength: 1,
  maxLength: 2,
});
const RANK = ["consumer", "neutral", "trader"];

const steps = [
  {
    name: "fix",
    ladder: "x",
    offers: [{ remedy: "repair", chooser: "consumer", obligor: "seller" }],
  },
];
const title = { en: "row", "zh-CN": "行" };
const remedy = (rows: readonly object[]): Document => ({
  kind: "remedy",
  starts: ["sold"],
  steps,
  burden: rows.map((row) => ({ title, extension: true, ...row })),
});

/** Who must prove on a day by a set alone, as a rank; null where it says nothing. */
function provenBy(set: RuleSet, day: number): number | null {
  const date = addDays("2026-01-10", day);
  const claim = { asOf: date, sold: "2026-01-10", fault: { occurredOn: date } };
  const found = decideRemedy({ remedy: [ofKind(set, "remedy")] }, claim).burdenOfProof.value?.party;
  return found === undefined ? null : RANK.indexOf(found);
}

describe("rules of proof at random", () => {
  property.prop([burden, burden], { numRuns: 80 })(
    "a finding stands exactly where some day shows the customer proving more",
    (ours, theirs) => {
      const [own, law] = [company(remedy(ours)), floor(remedy(theirs))];
      const isShort = Array.from({ length: 90 }, (_, day) => day + 1).some((day) => {
        const [a, b] = [provenBy(own, day), provenBy(law, day)];
        return a !== null && b !== null && a < b;
      });
      expect(floorUndercuts([own], [law]).undercuts.length > 0).toBe(isShort);
    },
  );
});
