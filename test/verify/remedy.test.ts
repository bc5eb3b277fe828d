import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  decideRemedy,
  parseCalendar,
  type RemedyClaim,
  type RemedyDecision,
  type RuleSet,
} from "../../src/index.js";
import { type FloorUndercut, floorUndercuts } from "../../src/verify/index.js";
import { sampled } from "../support/sampled.js";
import file from "./remedy.json" with { type: "json" };
import { asCompany, company, type Document, floor, ofKind, parse, shipped } from "./sets.js";

interface Case {
  readonly name: string;
  readonly floor: Document;
  readonly company: Document;
  readonly expect: readonly { at: string; matter: string; concerns: string[] }[];
  readonly why?: string;
}

const calendars = {
  "cn-mainland": parseCalendar(
    JSON.parse(readFileSync("rules/calendars/cn-mainland.json", "utf8")),
  ),
};

const title = { en: "row", "zh-CN": "行" };
const manners = { title, extension: true };

/** `["fact", "operator", value]` as a condition. */
const conditionsOf = (written: unknown) =>
  Array.isArray(written)
    ? { conditions: { all: [{ fact: written[0], operator: written[1], value: written[2] }] } }
    : written === undefined
      ? {}
      : { conditions: written };

/** `["name", "remedy", rest, refund]` as a step. */
function stepOf([name, remedy, rest, refund]: readonly unknown[]): Document {
  const { conditions, ...row } = rest as Document;
  const offer = { remedy, chooser: "consumer", obligor: "seller", ...(refund ? { refund } : {}) };
  return {
    ...manners,
    name,
    ladder: "defect",
    offers: [offer],
    ...row,
    ...conditionsOf(conditions),
  };
}

function documentOf({ steps, scope, ...rest }: Document): Document {
  const rows = Object.entries(rest).map(([name, value]) =>
    Array.isArray(value) && typeof value[0] === "object"
      ? [name, value.map((row) => ({ ...manners, ...row }))]
      : [name, value],
  );
  const scopes = (scope as Document[] | undefined)?.map(({ conditions }) => ({
    ...manners,
    ...conditionsOf(conditions),
  }));
  return {
    kind: "remedy",
    starts: ["sold"],
    ...(scopes === undefined ? {} : { scope: scopes }),
    steps: (steps as unknown[][]).map(stepOf),
    ...Object.fromEntries(rows),
  };
}

const decided = (set: RuleSet, claim: FloorUndercut["example"]["claim"]): RemedyDecision =>
  decideRemedy({ remedy: [ofKind(set, "remedy")], calendars }, claim as RemedyClaim);

const PARTIES = ["consumer", "neutral", "trader"];

/** What proof, damages, a breach and the term come to, worse for the customer under the company's set. */
const CONSEQUENCES: Readonly<
  Record<string, (ours: RemedyDecision, theirs: RemedyDecision, concern: string) => void>
> = {
  burden: (ours, theirs) => {
    const rank = ({ burdenOfProof }: RemedyDecision) =>
      PARTIES.indexOf(burdenOfProof.value?.party ?? "");
    expect(rank(ours)).toBeGreaterThanOrEqual(0);
    expect(rank(ours)).toBeLessThan(rank(theirs));
  },
  damages: (ours, theirs, concern) => {
    const [own, law] = [ours, theirs].map(({ damages }) =>
      damages.value?.find(({ head }) => head === concern),
    );
    expect(law).toBeDefined();
    if (own !== undefined) {
      expect(Number(own.amount?.amount)).toBeLessThan(Number(law?.amount?.amount));
    }
  },
  breach: (ours, theirs, concern) => {
    const since = ({ breaches }: RemedyDecision) =>
      breaches.value?.find(({ breach }) => breach === concern)?.since ?? "";
    expect(since(theirs)).not.toBe("");
    expect(since(ours) > since(theirs)).toBe(true);
  },
  effect: (ours, theirs, concern) => {
    const of = ({ termEffect }: RemedyDecision) =>
      termEffect.value?.filter(({ kind }) => kind === concern).map(({ amount }) => amount) ?? [];
    expect(of(theirs)).not.toEqual([]);
    expect(of(ours)).not.toEqual(of(theirs));
  },
};

/** The heads of a finding, decided anew by each set alone, are better under the floor. */
function shows({ matter, concerns, example }: FloorUndercut, own: RuleSet, law: RuleSet): void {
  const [ours, theirs] = [decided(own, example.claim), decided(law, example.claim)];
  const [concern = ""] = concerns;
  const offers = ({ options }: RemedyDecision) =>
    options.value?.options.map(({ remedy }) => remedy as string) ?? [];
  const dated = ({ deadlines }: RemedyDecision) =>
    deadlines.value?.find(({ kind }) => kind === concern)?.date ?? "";
  const payer = ({ fees }: RemedyDecision) => {
    const fee = fees.value?.find(({ head }) => head === concern);
    return fee?.payer ?? fee?.class;
  };
  const net = ({ refund }: RemedyDecision) => Number(refund.value?.net?.amount);
  if (matter === "remedy") {
    expect(offers(theirs)).toContain(concern);
    expect(offers(ours)).not.toContain(concern);
  } else if (matter === "deadline") expect(dated(ours) > dated(theirs)).toBe(true);
  else if (matter === "fee") expect([payer(ours), payer(theirs)]).toEqual(["consumer", "free"]);
  else if (matter === "refund") expect(net(ours)).toBeLessThan(net(theirs));
  else if (matter in CONSEQUENCES) CONSEQUENCES[matter]?.(ours, theirs, concern);
  else expect([ours.loaner.value?.due, theirs.loaner.value?.due]).toEqual([false, true]);
}

describe("what a company's remedies fall short of", () => {
  test.each((file.cases as unknown as readonly Case[]).map((each) => [each.name, each] as const))(
    "%s",
    (_, each) => {
      const own = company(documentOf(each.company));
      const law = floor(documentOf(each.floor));
      const { undercuts, notCompared } = floorUndercuts([own], [law], { calendars });
      const found = undercuts.map(({ company: { at }, matter, concerns }) => ({
        at,
        matter,
        concerns,
      }));
      expect(found).toEqual(each.expect);
      expect(notCompared.map(({ why }) => why)).toEqual(each.why === undefined ? [] : [each.why]);
      for (const undercut of undercuts) {
        shows(undercut, own, law);
        expect(JSON.parse(JSON.stringify(undercut))).toEqual(undercut);
      }
    },
  );
});

const warranty = shipped("rules/statutory", "warranty").map(parse);
const packs = shipped("rules/statutory", "remedy");

describe.each(packs.map((pack) => [`${pack.id} ${pack.version}`, pack] as const))(
  "%s",
  (_, pack) => {
    test("a company that takes it over word for word does not undercut it", () => {
      const floors = [parse(pack), ...warranty];
      const { undercuts, complete } = floorUndercuts([parse(asCompany(pack))], floors, {
        calendars,
      });
      expect(undercuts).toEqual([]);
      expect(complete).toBe(true);
    });
  },
);

/** Steps whose window a copy of the pack cuts to two days. */
const SHORTENED: readonly (readonly [pack: string, step: string])[] = [
  ["statutory/cn/general-goods-1995/remedy", "seven-days"],
  ["statutory/cn/general-goods-1995/remedy", "fifteen-days"],
  ["statutory/cn/mobile-phones/remedy", "fifteen-days"],
  ["statutory/cn/personal-computers/remedy", "seven-days"],
  ["statutory/cn/consumer-law/remedy", "seven-days-no-reason"],
  ["statutory/cn/consumer-law/remedy", "seven-days"],
  ["statutory/cn/cars/remedy", "seven-days"],
  ["statutory/cn/cars/remedy", "sixty-days-assembly"],
  ["statutory/cn/zhejiang/remedy", "seven-days"],
  ["statutory/cn/zhejiang/remedy", "fifteen-days"],
  ["statutory/eu/withdrawal/remedy", "withdraw"],
  ["statutory/eu/withdrawal/remedy", "informed-late"],
  ["statutory/uk/consumer-rights/remedy", "short-term-rejection"],
  ["statutory/uk/consumer-rights/remedy", "short-term-rejection-of-perishables"],
];

/** Where the company sells, for packs that hold for one region. */
const SOLD_IN = { "sale.region": { type: "string", enum: ["Zhejiang"] } };

interface Step extends Document {
  readonly name: string;
  readonly window?: object;
}

describe("a company that takes a pack over but for one window", () => {
  test.each(sampled(SHORTENED, 4))("%s, %s", (id, name) => {
    const pack = packs.find((each) => each.id === id) as Document;
    const steps = (pack.steps as readonly Step[]).map((step) =>
      step.name === name ? { ...step, window: { ...step.window, within: ["P2D"] } } : step,
    );
    const at = steps.findIndex((step) => step.name === name);
    const own = parse({
      ...asCompany(pack),
      facts: { ...(pack.facts as object), ...SOLD_IN },
      steps,
    });
    const floors = [parse(pack), ...warranty];
    const { undercuts } = floorUndercuts([own], floors, { calendars });
    expect(undercuts.map(({ company: { at: place } }) => place)).toEqual([`/steps/${at}/window`]);
  });
});
