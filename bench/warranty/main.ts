/** `npm run --silent bench:warranty -- --json`: the warranty of ten components, and one remedy. */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import type { RemedyClaim } from "../../src/index.js";
import { loadProduct } from "../engine/product.js";
import { assertRan, smoke } from "../smoke.js";
import { makeClaims } from "./claims.js";
import { medianMicros } from "./measure.js";

const CLAIMS = 100;
const { product } = await loadProduct();
const { assessWarranty, decideRemedy, parseCalendar, parseRuleSet } = product;

const read = (path: string) => JSON.parse(readFileSync(`rules/${path}.json`, "utf8"));
const setOf = <K extends "warranty" | "remedy">(kind: K) =>
  parseRuleSet(read(`standard/${kind}/1.0.0`), { kind });

const warranty = { warranty: [setOf("warranty")] };
const claims = makeClaims(CLAIMS, 0);
const repaired = makeClaims(CLAIMS, 40);
const texts = claims.map((claim) => JSON.stringify(claim));

for (const claim of [...claims, ...repaired]) {
  const { status, components } = assessWarranty(warranty, claim);
  if (status !== "determined" || components.length !== 10) throw new Error(`undecided: ${status}`);
}

const remedy = {
  ...warranty,
  remedy: [setOf("remedy")],
  calendars: { "cn-mainland": parseCalendar(read("calendars/cn-mainland")) },
};
const demands: readonly RemedyClaim[] = read("standard/remedy/cases").cases.map(
  (each: { given: RemedyClaim }) => each.given,
);

const assess = (claim: (typeof claims)[number]) => assessWarranty(warranty, claim);
const figures = {
  assess10Micros: rounded(medianMicros(claims, assess)),
  assess10With40RepairsMicros: rounded(medianMicros(repaired, assess)),
  remedyMicros: rounded(medianMicros(demands, (demand) => decideRemedy(remedy, demand))),
  jsonInOutPerSecond: Math.round(
    1e6 / medianMicros(texts, (text) => JSON.stringify(assess(JSON.parse(text)))),
  ),
};

assertRan("warranty", figures);

if (!process.argv.includes("--json") && !smoke) {
  console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`);
  console.log(`${CLAIMS} claims of ten components; ${demands.length} demands on the standard set`);
}
if (!smoke) console.log(JSON.stringify(figures));

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
