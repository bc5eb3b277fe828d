import type { Texts } from "../../decision/index.js";
import { canonicalJson } from "../../rule-set/index.js";
import type { RemedyClaim } from "../../warranty/index.js";
import { dated, datesWords, factsWords, readingsWords, stayWords } from "../case-words.js";
import { type FlatFacts, fewest, type Witnesses } from "../facts/index.js";
import type { Pair } from "../pairs/index.js";
import type { FloorUndercut } from "../types.js";
import { listed, text } from "../words.js";
import type { Scene } from "./claim-of.js";
import { isWithoutReason } from "./grades.js";
import type { Rows } from "./judged.js";
import { concernWords } from "./matters.js";
import { companyPlace, floorPlace } from "./places.js";
import { rowWords } from "./row-words.js";
import type { Side } from "./rows.js";
import type { Shortfall } from "./shortfalls.js";

/** A case in which the floor gives more under one head. */
export interface Found {
  readonly pair: Pair;
  readonly company: Side;
  readonly floor: Side;
  readonly scene: Scene;
  readonly facts: FlatFacts;
  readonly rows: Rows;
  readonly shortfall: Shortfall;
  readonly witnesses: Witnesses;
  /** Whether the same is short with other facts, and the claim that they make. */
  readonly holds: (facts: FlatFacts) => boolean;
  readonly claimWith: (facts: FlatFacts) => RemedyClaim;
}

/** Tables whose rows take from every step alike, so that one finding for each floor will do. */
const OF_THE_SET: readonly string[] = ["/refusals/", "/deductions/"];

/** Gathers cases into one finding for each row of the company's and row of the floor's. */
export function gatherRemedy(): {
  readonly found: (found: Found) => void;
  readonly undercuts: () => readonly FloorUndercut[];
} {
  const drafts = new Map<string, Omit<FloorUndercut, "subject"> & { concerns: string[] }>();
  return {
    found: (found) => {
      const { company, floor, rows, shortfall } = found;
      const whole = OF_THE_SET.some((table) => rows.at.startsWith(table));
      const own = [company.set.id, company.set.version, rows.at];
      const key = canonicalJson([...own, floor.set.id, whole ? null : rows.theirs.row]);
      const known = drafts.get(key);
      if (known === undefined) drafts.set(key, draftOf(found));
      else if (!known.concerns.includes(shortfall.concern)) known.concerns.push(shortfall.concern);
    },
    undercuts: () =>
      [...drafts.values()].map((draft) => ({
        ...draft,
        subject: listed(draft.concerns.map((each) => concernWords(draft.matter, each))),
      })),
  };
}

function draftOf(found: Found) {
  const { company, floor, scene, rows, shortfall, witnesses } = found;
  const facts = fewest(found.facts, found.holds);
  return {
    kind: "remedy" as const,
    matter: shortfall.matter,
    company: companyPlace(company, rows),
    floor: floorPlace(floor, rows),
    components: [],
    concerns: [shortfall.concern],
    grants: {
      company: rowWords(rows.ours, shortfall.company, witnesses.lexicon),
      floor: rowWords(rows.theirs, shortfall.floor, witnesses.lexicon),
    },
    example: {
      claim: found.claimWith(facts),
      text: sceneWords(scene, facts, shortfall, witnesses),
      company: shortfall.company,
      floor: shortfall.floor,
    },
  };
}

/** A case in words: its dates, the day of the demand, and the facts that conditions read. */
function sceneWords(
  { dates, day, readings, repaired, today, price }: Scene,
  facts: FlatFacts,
  { matter, concern }: Shortfall,
  { lexicon }: Witnesses,
): Texts {
  const asked = isWithoutReason(concern)
    ? text("asked for on", "提出要求")
    : text("fault and demand on", "出现故障并提出要求");
  return listed([
    ...datesWords(dates),
    ...(repaired === null ? [] : [stayWords(repaired)]),
    dated(asked, day),
    ...(today === null ? [] : [dated(text("asked about on", "查询时"), today)]),
    ...(matter === "damages" ? [text(`price ${price}`, `价款 ${price}`)] : []),
    ...readingsWords(readings),
    ...factsWords(facts, lexicon),
  ]);
}
