import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideRemedy, parseRuleSet, type RemedyClaim, safeDecideRemedy } from "../../src/index.js";
import { addDays } from "../../src/time/index.js";
import { calendars, cars, standard, versions } from "./sets.js";

/** The shipped calendar reaches to the end of 2026; a stretch of days of rest, 14 days at most. */
const SALE = "2028-03-02";

const fridge = (asOf: string, extra: Partial<RemedyClaim> = {}): RemedyClaim => ({
  asOf,
  sold: SALE,
  delivered: SALE,
  component: { component: "fr.unit" },
  product: { line: "refrigerator" },
  proof: { papers: ["invoice"] },
  ...extra,
});

const answer = (sets: Parameters<typeof decideRemedy>[0], claim: RemedyClaim) => {
  const { status, options } = decideRemedy(sets, claim);
  return [status, (options.value?.options ?? []).map(({ remedy }) => remedy).join(" ")];
};

/** What is wrong with a call, by code and place. */
const refused = (sets: Parameters<typeof decideRemedy>[0], claim: RemedyClaim) => {
  const result = safeDecideRemedy(sets, claim);
  return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
};

describe("a last day that no calendar covers", () => {
  const { calendars: _, ...without } = standard;

  test.each([
    ["the last day of 15", "2028-03-17", ["provisional", ""]],
    ["the last that a day of rest may move it to", "2028-03-31", ["provisional", ""]],
    ["the day after", "2028-04-01", ["determined", "repair"]],
    ["nine months on", "2028-12-01", ["determined", "repair"]],
  ])("%s", (_name, asOf, expected) => {
    expect(answer(standard, fridge(asOf))).toEqual(expected);
    expect(refused(without, fridge(asOf))).toEqual(["sets.no-calendar /calendars"]);
  });

  test("has passed for certain only then", () => {
    const passed = (asOf: string) =>
      decideRemedy(standard, fridge(asOf))
        .deadlines.value?.filter(({ step }) => step === "return-window")
        .map((view) => [view.date, view.passed, view.provisional]);
    expect(passed("2028-03-10")).toEqual([["2028-03-09", false, true]]);
    expect(passed("2028-03-23")).toEqual([["2028-03-09", false, true]]);
    expect(passed("2028-03-24")).toEqual([["2028-03-09", true, true]]);
  });

  test("of a return without reason", () => {
    const law = { remedy: versions("cn/consumer-law", "remedy"), calendars };
    const claim = (asOf: string): RemedyClaim => ({
      asOf,
      delivered: SALE,
      sale: { channel: "online" },
      product: { line: "sofa" },
      demand: { on: asOf, ground: "no-reason" },
    });
    expect(answer(law, claim("2028-03-09"))).toEqual(["determined", "no-reason-return"]);
    expect(answer(law, claim("2028-03-23"))).toEqual(["provisional", ""]);
    expect(answer(law, claim("2028-03-24"))[0]).toBe("determined");
  });
});

describe("working days that no calendar covers", () => {
  const claim = (asOf: string): RemedyClaim => ({
    asOf,
    delivered: "2028-01-03",
    product: { line: "household-car" },
    fault: { occurredOn: SALE },
    proof: { papers: ["voucher"] },
    demand: { on: SALE, remedy: "exchange" },
  });
  const late = (asOf: string) => {
    const { breaches, deadlines } = decideRemedy(cars, claim(asOf));
    const respond = deadlines.value?.find(({ kind }) => kind === "respond");
    return [respond?.date, respond?.passed, breaches.status, breaches.value?.length];
  };

  test("ten of them may take 14 days more", () => {
    expect(late("2028-03-16")).toEqual(["2028-03-16", false, "determined", 0]);
    expect(late("2028-03-17")).toEqual(["2028-03-16", false, "provisional", 0]);
    expect(late("2028-03-30")[1]).toBe(false);
    expect(late("2028-03-31").slice(0, 3)).toEqual(["2028-03-16", true, "determined"]);
    expect(late("2028-12-01").slice(1)).toEqual([true, "determined", 1]);
  });
});

describe("more than twenty working days of a demand that is not met", () => {
  const demanded = (asOf: string): RemedyClaim => ({
    asOf,
    delivered: "2028-01-03",
    product: { line: "household-car" },
    readings: [{ counter: "odometer", value: 5000, on: asOf }],
    proof: { papers: ["voucher"] },
    fault: { occurredOn: SALE },
    demand: { on: SALE, remedy: "exchange", entitled: true, performed: false },
  });
  const answerOn = (asOf: string) => {
    const { options } = decideRemedy(cars, demanded(asOf));
    const remedies = (options.value?.options ?? []).map(({ remedy }) => remedy);
    return [options.status, remedies, options.missing.map(({ at }) => at)];
  };

  test("are counted by weekdays, and 14 days of rest may lie between", () => {
    expect(answerOn("2028-03-30")).toEqual(["determined", ["repair"], []]);
    expect(answerOn("2028-03-31")).toEqual(["provisional", [], []]);
    expect(answerOn("2028-04-13")).toEqual(["provisional", [], []]);
    expect(answerOn("2028-04-14")).toEqual(["determined", ["refund"], []]);
    expect(answerOn("2028-12-01")).toEqual(["determined", ["refund"], []]);
  });

  test("ask for the calendar where none is passed, whatever the day", () => {
    const { remedy, warranty } = cars;
    expect(refused({ remedy, warranty }, demanded("2028-03-31"))).toEqual([
      "sets.no-calendar /calendars",
    ]);
  });
});

const pack = (kind: string) => {
  const folder = `rules/statutory/cn/general-goods-1995/${kind}`;
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
};

/** General goods whose terms end on the next working day. */
const rolling = {
  remedy: pack("remedy").map((document) =>
    parseRuleSet(
      { ...document, roll: "next-working-day", calendar: "cn-mainland" },
      { kind: "remedy" },
    ),
  ),
  warranty: pack("warranty").map((document) => parseRuleSet(document, { kind: "warranty" })),
  calendars,
};

describe("the end of a term that no calendar covers", () => {
  const tv = (asOf: string, extra: Partial<RemedyClaim> = {}): RemedyClaim => ({
    asOf,
    invoiced: "2027-03-01",
    product: { line: "colour-tv" },
    proof: { papers: ["invoice", "voucher"] },
    ...extra,
  });
  const cover = (claim: RemedyClaim) => {
    const { cover: head, options } = decideRemedy(rolling, claim);
    return [head.status, head.value?.covered, options.status];
  };

  test("is open for as long as days of rest may move it", () => {
    expect(cover(tv("2028-03-01"))[1]).toBe(true);
    expect(cover(tv("2028-03-02"))).toEqual(["provisional", null, "provisional"]);
    expect(cover(tv("2028-03-15"))).toEqual(["provisional", null, "provisional"]);
    expect(cover(tv("2028-03-16")).slice(0, 2)).toEqual(["determined", false]);
  });

  test("is held against the day of the fault", () => {
    const fault = { occurredOn: "2028-03-02" };
    expect(cover(tv("2028-09-01", { fault }))[1]).toBe(null);
    expect(cover(tv("2028-09-01", { fault: { occurredOn: "2028-03-16" } }))[1]).toBe(false);
  });

  test("changes nothing where the goods are excluded either way", () => {
    const misuse = tv("2028-03-02", {
      component: { component: "unit", causes: ["misuse"] },
      findings: ["misuse"],
    });
    expect(cover(misuse).slice(0, 2)).toEqual(["determined", false]);
  });
});

test("nothing changes before the day that is announced", () => {
  const bare = (sets: Parameters<typeof decideRemedy>[0], claim: RemedyClaim) => {
    const { cover, options, deadlines, breaches, burdenOfProof } = decideRemedy(sets, claim);
    return JSON.stringify([cover, options, deadlines, breaches, burdenOfProof].map(gist));
  };
  const gist = ({ status, value }: { status: string; value: unknown }) => [status, value];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.boolean(), (days, standing) => {
      const asOf = addDays(SALE, days);
      const sets = standing ? standard : rolling;
      const claim = (on: string) =>
        standing ? fridge(on) : { asOf: on, invoiced: SALE, product: { line: "colour-tv" } };
      const { nextChangeAt } = decideRemedy(sets, claim(asOf));
      const last = nextChangeAt === null ? addDays(asOf, 500) : addDays(nextChangeAt, -1);
      expect(bare(sets, claim(last))).toBe(bare(sets, claim(asOf)));
    }),
    { numRuns: 60 },
  );
});
