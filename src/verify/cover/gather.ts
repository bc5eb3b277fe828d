import type { Texts } from "../../decision/index.js";
import { canonicalJson } from "../../rule-set/index.js";
import type { FloorUndercut } from "../types.js";
import { coded, listed, text } from "../words.js";
import { companyPlace } from "./company-place.js";
import { componentWords, costWords } from "./describe.js";
import { type Draft, draftOfCover, draftOfPeriod } from "./drafts.js";
import { floorPlace, spelt } from "./floor-place.js";
import type { Found, FoundPeriod } from "./found.js";

/** Takes the cases that are short, one by one. */
export interface CoverFindings {
  readonly found: (found: Found) => void;
  readonly foundPeriod: (found: FoundPeriod) => void;
}

/** Gathers cases into one finding for each row of the company's and row of the floor's. */
export function gatherCover(): CoverFindings & {
  readonly undercuts: () => readonly FloorUndercut[];
} {
  const drafts = new Map<string, Draft>();
  const add = (key: string, code: string, concern: string, draft: () => Draft) => {
    const known = drafts.get(key);
    if (known === undefined) drafts.set(key, draft());
    known?.components.add(code);
    known?.concerns.add(concern);
  };
  return {
    found: (found) => {
      const { floor, shortfall, members } = found;
      const theirs = floorPlace(floor, shortfall);
      for (const code of members) {
        const ours = companyPlace({ ...found, code });
        const rows = [ours.place.at, spelt(floor, theirs.place.at)];
        const key = canonicalJson([ours.place.set, floor.set.id, ours.common ?? rows]);
        add(key, code, shortfall.costType, () => draftOfCover(found, code, ours, theirs));
      }
    },
    foundPeriod: (found) => {
      const { company, floor, shortfall, members } = found;
      const { period, company: ours, floor: theirs } = shortfall;
      const rows = [company.set.version, ours.row, spelt(floor, theirs.row ?? "")];
      const key = canonicalJson([period, company.set.id, floor.set.id, rows]);
      for (const code of members) add(key, code, period, () => draftOfPeriod(found, code));
    },
    undercuts: () => {
      const all = [...drafts.values()];
      const covers = new Set(all.flatMap((each) => (each.matter === "cover" ? rowOf(each) : [])));
      return all.filter((each) => each.matter === "cover" || !covers.has(rowOf(each))).map(written);
    },
  };
}

/** A row of the company's that is short for its costs is not told again for its name. */
const rowOf = ({ company, floor }: Draft): string =>
  canonicalJson([company.set, company.at, floor.set]);

function written({ sides, components, concerns, ...rest }: Draft): FloorUndercut {
  const names = [...components].map((code) => componentWords(code, sides));
  const words = rest.matter === "cover" ? costWords : (period: string) => coded(period, "period");
  return {
    ...rest,
    subject: subjectOf(names, [...concerns].map(words)),
    components: [...components],
    concerns: [...concerns],
  };
}

const MOST_NAMES = 4;

/** Components and costs or periods in words, of many components the first few. */
function subjectOf(components: readonly Texts[], concerns: readonly Texts[]): Texts {
  const left = components.length - MOST_NAMES;
  const more = left > 0 ? [text(`${left} more`, `另${left}种`)] : [];
  const names = listed([...components.slice(0, MOST_NAMES), ...more]);
  const what = listed(concerns);
  return text(`${names.en} (${what.en})`, `${names["zh-CN"]}（${what["zh-CN"]}）`);
}
