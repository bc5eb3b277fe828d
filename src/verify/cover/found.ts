import type { Lexicon } from "../../conditions/index.js";
import type { Texts } from "../../decision/index.js";
import { canonicalJson } from "../../rule-set/index.js";
import { type FlatFacts, fewest } from "../facts/index.js";
import type { Pair } from "../pairs/index.js";
import type { FloorUndercut } from "../types.js";
import { listed, text } from "../words.js";
import { claimOf, type Question } from "./claim-of.js";
import { type Case, companyPlace } from "./company-place.js";
import type { ComponentClass } from "./component-classes.js";
import { componentWords, costWords, exampleWords, outcomeWords } from "./describe.js";
import { floorPlace, spelt } from "./floor-place.js";
import type { Granting } from "./granting.js";
import { judge, type Shortfall, shortfalls } from "./judge.js";
import type { Life } from "./lives.js";
import type { Side } from "./rows.js";

/** A case in which the floor bears more of a cost. */
export interface Found {
  readonly pair: Pair;
  readonly company: Side;
  readonly floor: Side;
  readonly lexicon: Lexicon;
  readonly members: ComponentClass;
  readonly life: Life;
  readonly facts: FlatFacts;
  readonly question: Question;
  readonly shortfall: Shortfall;
  readonly truth: Case["truth"];
}

interface Draft extends Omit<FloorUndercut, "components" | "concerns" | "subject"> {
  readonly sides: readonly [Side, Side];
  readonly components: Set<string>;
  readonly concerns: Set<string>;
}

/** Gathers cases into one finding for each row of the company's and row of the floor's. */
export function gatherCover(): {
  readonly found: (found: Found) => void;
  readonly undercuts: () => readonly FloorUndercut[];
} {
  const drafts = new Map<string, Draft>();
  return {
    found: (found) => {
      const { floor, shortfall, members } = found;
      const theirs = floorPlace(floor, shortfall);
      for (const code of members) {
        const ours = companyPlace({ ...found, code });
        const rows = [ours.place.at, spelt(floor, theirs.place.at)];
        const key = canonicalJson([ours.place.set, floor.set.id, ours.common ?? rows]);
        const known = drafts.get(key);
        if (known === undefined) drafts.set(key, draftOf(found, code, ours, theirs));
        else {
          known.components.add(code);
          known.concerns.add(shortfall.costType);
        }
      }
    },
    undercuts: () =>
      [...drafts.values()].map(({ sides, components, concerns, ...rest }) => ({
        ...rest,
        subject: subjectOf(
          [...components].map((code) => componentWords(code, sides)),
          concerns,
        ),
        components: [...components],
        concerns: [...concerns],
      })),
  };
}

const MOST_NAMES = 4;

/** Components and costs in words, of many components the first few. */
function subjectOf(components: readonly Texts[], concerns: ReadonlySet<string>): Texts {
  const left = components.length - MOST_NAMES;
  const more = left > 0 ? [text(`${left} more`, `另${left}种`)] : [];
  const names = listed([...components.slice(0, MOST_NAMES), ...more]);
  const costs = listed([...concerns].map(costWords));
  return text(`${names.en} (${costs.en})`, `${names["zh-CN"]}（${costs["zh-CN"]}）`);
}

function draftOf(
  found: Found,
  code: string,
  ours: Granting,
  theirs: ReturnType<typeof floorPlace>,
): Draft {
  const { life, question, shortfall, lexicon } = found;
  const asked = { ...question, code };
  const part = componentWords(code, [found.company, found.floor]);
  const facts = fewest(found.facts, (fewer) => {
    const judged = judge(found.pair.company, found.pair.floor, claimOf(life, fewer, asked));
    const short = judged === null ? [] : shortfalls(judged);
    return short.some(
      (each) =>
        each.costType === shortfall.costType &&
        each.floor.term?.row === shortfall.floor.term?.row &&
        companyPlace({ ...found, code, shortfall: each }).place.at === ours.place.at,
    );
  });
  return {
    sides: [found.company, found.floor],
    kind: "warranty",
    matter: "cover",
    company: ours.place,
    floor: theirs.place,
    components: new Set([code]),
    concerns: new Set([shortfall.costType]),
    grants: { company: ours.grants, floor: theirs.grants },
    example: {
      claim: claimOf(life, facts, asked),
      text: exampleWords(life, facts, asked, lexicon, part),
      company: outcomeWords(shortfall.company),
      floor: outcomeWords(shortfall.floor),
    },
  };
}
