import type { RuleSet } from "../../rule-set/index.js";
import type { NotCompared } from "../types.js";
import { declaredPlaces, sharesMarket } from "./market.js";
import { commonSpans, isDraft, reignOf, type Span } from "./reign.js";

/** A version of a company's set and a version of a floor that decide some sales together. */
export interface Pair {
  readonly company: RuleSet;
  readonly floor: RuleSet;
  /** The days of those sales. */
  readonly spans: readonly Span[];
  /** Remedy floors that rest on a warranty floor: their scope is its scope. */
  readonly scopes: readonly RuleSet[];
  /** Remedy sets of the company's that rest on its warranty set. */
  readonly resting: readonly RuleSet[];
  /** Places that the company's sets name, by fact. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

const KINDS = ["warranty", "remedy"];

export const named = ({ id, version }: RuleSet): string => `${id}@${version}`;

export const namesOf = ({ company, floor }: Pick<Pair, "company" | "floor">) => ({
  company: named(company),
  floor: named(floor),
});

/** Every version of the company's sets with every version of the floors that speaks of it. */
export function pairsOf(
  company: readonly RuleSet[],
  floors: readonly RuleSet[],
): { readonly pairs: readonly Pair[]; readonly notCompared: readonly NotCompared[] } {
  const pairs: Pair[] = [];
  const notCompared: NotCompared[] = [];
  const places = declaredPlaces(company);
  const speaking = floors.filter((floor) => !isDraft(floor));
  for (const set of company) {
    for (const floor of speaking) {
      if (set.kind !== floor.kind || !KINDS.includes(set.kind)) continue;
      const names = namesOf({ company: set, floor });
      if (!sharesMarket(set, floor, places)) {
        notCompared.push({ ...names, why: "market" });
        continue;
      }
      const spans = commonSpans(
        reignOf(set, versionsOf(set, company)),
        reignOf(floor, versionsOf(floor, floors)),
      );
      if (spans.length === 0) notCompared.push({ ...names, why: "dates" });
      else {
        const scopes = floor.kind === "remedy" ? [floor] : restingOn(floor, speaking);
        const resting = restingOn(set, company);
        pairs.push({ company: set, floor, spans, scopes, resting, places });
      }
    }
  }
  return { pairs, notCompared };
}

const versionsOf = ({ id, kind }: RuleSet, sets: readonly RuleSet[]) =>
  sets.filter((set) => set.id === id && set.kind === kind);

/** The remedy sets that rest on a warranty set. */
const restingOn = ({ id }: RuleSet, sets: readonly RuleSet[]): readonly RuleSet[] =>
  sets.filter(
    ({ kind, document }) =>
      kind === "remedy" && (document as { warranty?: string }).warranty === id,
  );
