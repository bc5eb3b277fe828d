import { qualify } from "../../rule-set/index.js";
import { type FlatFacts, fewest } from "../facts/index.js";
import { named } from "../pairs/index.js";
import type { FloorUndercut } from "../types.js";
import { coded, text } from "../words.js";
import { claimOf } from "./claim-of.js";
import { companyPlace } from "./company-place.js";
import { exampleWords, outcomeWords } from "./describe.js";
import type { floorPlace } from "./floor-place.js";
import type { DecidedCase, Found, FoundPeriod } from "./found.js";
import { type Granting, rowAt } from "./granting.js";
import { type Judged, judge, shortfalls } from "./judge.js";
import { periodShortfalls } from "./named-periods.js";
import type { Side } from "./rows.js";

/** A finding that more cases may yet be added to. */
export interface Draft extends Omit<FloorUndercut, "components" | "concerns" | "subject"> {
  readonly sides: readonly [Side, Side];
  readonly components: Set<string>;
  readonly concerns: Set<string>;
}

export function draftOfCover(
  found: Found,
  code: string,
  ours: Granting,
  theirs: ReturnType<typeof floorPlace>,
): Draft {
  const { shortfall } = found;
  const shows = (judged: Judged) =>
    shortfalls(judged).some(
      (each) =>
        each.costType === shortfall.costType &&
        each.floor.term?.row === shortfall.floor.term?.row &&
        companyPlace({ ...found, code, shortfall: each }).place.at === ours.place.at,
    );
  return {
    ...common(found, code),
    matter: "cover",
    company: ours.place,
    floor: theirs.place,
    concerns: new Set([shortfall.costType]),
    grants: { company: ours.grants, floor: theirs.grants },
    example: {
      ...exampleOf(found, code, shows),
      company: outcomeWords(shortfall.company),
      floor: outcomeWords(shortfall.floor),
    },
  };
}

export function draftOfPeriod(found: FoundPeriod, code: string): Draft {
  const { company, floor, shortfall, pair } = found;
  const { period, company: own, floor: law } = shortfall;
  const [ours, theirs] = [rowAt(company, own.row ?? ""), rowAt(floor, law.row ?? "")];
  const shows = (judged: Judged) =>
    periodShortfalls(judged, pair, floor).some(
      (each) => each.company.row === own.row && each.floor.row === law.row,
    );
  const row = floor.terms.find(({ at }) => at === law.row)?.row;
  const cite = row === undefined ? [] : qualify(row.cite, floor.set.document.instrument);
  const nothing = text("nothing", "无");
  const name = coded(period, "period");
  return {
    ...common(found, code),
    matter: "period",
    company: ours?.place ?? { set: named(company.set), at: "/terms", title: null },
    floor: { set: named(floor.set), at: law.row ?? "/terms", title: row?.title ?? null, cite },
    concerns: new Set([period]),
    grants: { company: ours?.grants ?? nothing, floor: theirs?.grants ?? nothing },
    example: {
      ...exampleOf(found, code, shows),
      company: text(`the period "${name.en}" is over`, `“${name["zh-CN"]}”期限已过`),
      floor: text(`the period "${name.en}" runs`, `仍在“${name["zh-CN"]}”期限内`),
    },
  };
}

const common = ({ company, floor }: DecidedCase, code: string) => ({
  sides: [company, floor] as const,
  kind: "warranty" as const,
  components: new Set([code]),
});

/** The case with as few facts as still show the same. */
function exampleOf(found: DecidedCase, code: string, shows: (judged: Judged) => boolean) {
  const { pair, life, question, lexicon, company, floor } = found;
  const asked = { ...question, code };
  const claimWith = (facts: FlatFacts) => claimOf(life, facts, asked);
  const facts = fewest(found.facts, (fewer) => {
    const judged = judge(pair.company, pair.floor, claimWith(fewer));
    return judged !== null && shows(judged);
  });
  const words = exampleWords(life, facts, asked, lexicon, [company, floor]);
  return { claim: claimWith(facts), text: words };
}
