import { readFileSync } from "node:fs";
import { decide, parseRuleSet, type RuleEvent } from "../../../src/index.js";
import { addDuration, parseDuration } from "../../../src/time/index.js";
import type { Adapter } from "../adapter.js";

const path = new URL("../../../rules/statutory/jp/parts-retention/1.0.0.json", import.meta.url);
const set = parseRuleSet(JSON.parse(readFileSync(path, "utf8")), { kind: "rules" });

type Facts = Readonly<Record<string, unknown>>;

const ENDS = ["productionEnded", "endOfProduction", "productionEndDate", "productionEnd"];
const LINES: Readonly<Record<string, string>> = {
  colourTV: "colour-tv",
  microwave: "microwave-oven",
};

const kebab = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();

/** How long parts of goods are kept, and until when; goods that the code does not list are out of its scope. */
function partsRetention({ facts }: { readonly facts: Facts }): unknown {
  const name = facts.goodsClass;
  if (typeof name !== "string") return { status: "needs-facts", missing: ["goodsClass"] };
  const ended = ENDS.map((key) => facts[key]).find((value) => typeof value === "string") as
    | string
    | undefined;
  const given = { line: LINES[name] ?? kebab(name), ...(ended ? { productionEnded: ended } : {}) };
  const decision = decide(set, given, { event: "parts-retention" });
  const [event] = decision.certain as readonly RuleEvent[];
  if (event === undefined) return { status: "out-of-scope" };
  const { keepFor, modality, obligor } = event.params as Readonly<Record<string, string>>;
  const years = Number(keepFor?.replace(/[PY]/g, ""));
  const until = ended && keepFor ? addDuration(ended, parseDuration(keepFor)) : null;
  return {
    status: "determined",
    years,
    minYears: years,
    partsRetentionYears: years,
    partsUntil: until,
    until,
    deadlines: until === null ? [] : [{ kind: "parts-retention", date: until }],
    modality,
    obligor,
  };
}

/** Law cases on parts kept after the end of production. */
export default { packs: { "jp.parts-retention": partsRetention } } satisfies Adapter;
