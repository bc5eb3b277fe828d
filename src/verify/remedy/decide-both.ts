import { compiledSet, type RuleSet } from "../../rule-set/index.js";
import { type RemedyClaim, type RemedyDecision, safeDecideRemedy } from "../../warranty/index.js";
import { isDraft } from "../pairs/index.js";
import type { Search } from "./search.js";

/** What each set says of a claim when it decides alone; null where one of them refuses it. */
export function decideBoth(
  search: Search,
  claim: RemedyClaim,
): { company: RemedyDecision; floor: RemedyDecision } | null {
  const company = decide(search.pair.company, search, claim);
  const floor = company === null ? null : decide(search.pair.floor, search, claim);
  return company === null || floor === null ? null : { company, floor };
}

function decide(set: RuleSet, { resting }: Search, claim: RemedyClaim): RemedyDecision | null {
  const { warranty: rests } = set.document as { warranty?: string };
  const warranty = resting.warranty.filter(({ id }) => id === rests);
  const known = new Set(
    [set, ...warranty].flatMap((each) => [
      ...(compiledSet(each).lexicon.root.children.get("attributes")?.children.keys() ?? []),
    ]),
  );
  const { attributes, ...others } = claim;
  const own = Object.entries(attributes ?? {}).filter(([name]) => known.has(name));
  const facts = own.length === 0 ? others : { ...others, attributes: Object.fromEntries(own) };
  const sets = {
    remedy: [set as RuleSet<"remedy">],
    warranty: warranty as RuleSet<"warranty">[],
    calendars: resting.calendars,
  };
  const answer = safeDecideRemedy(sets, facts, { preview: isDraft(set) });
  return answer.ok ? answer.value : null;
}
