import {
  describe,
  fail,
  type Issue,
  ok,
  optionShapes,
  phrase,
  pointer,
  type Reading,
  type Result,
  readOptions,
  unreadable,
  unwrap,
} from "../decision/index.js";
import { kindOfSet, notParsed, type RuleSet, readCalendars } from "../rule-set/index.js";
import type { Calendar } from "../time/index.js";
import { compareCover, gatherCover } from "./cover/index.js";
import { namesOf, pairsOf } from "./pairs/index.js";
import { compareRemedy, gatherRemedy } from "./remedy/index.js";
import { issue } from "./texts/index.js";
import type { FloorReport, NotCompared } from "./types.js";
import { makeWork } from "./work.js";

export interface FloorUndercutOptions {
  /** How many cases may be decided; 40,000 if not given. */
  readonly cases?: number;
  /** Calendars that remedy sets name, by id. */
  readonly calendars?: Readonly<Record<string, Calendar>>;
}

const CASES = 40_000;

/**
 * Finds where a company's sets grant less than statutory floors do, row by row, each with the clause
 * and a claim that shows it: decided by either set alone, the floor gives more. Sets of the kinds `warranty` and
 * `remedy` are compared with floors of their kind; remedies with the warranty sets among both lists that they
 * rest on. Floors that cannot speak of a set's cases are listed under `notCompared`. The same sets give the
 * same findings; `complete` is false where the number of cases ended first.
 *
 * @param company parsed sets of the company, any number of versions
 * @param floors parsed sets with `"modality": "floor"`, any number of versions
 * @throws AftersaleError for anything but parsed rule sets, or a floor on the wrong side
 * @example
 * const law = parseRuleSet(generalTerms);
 * const { modality, ...terms } = generalTerms;
 * const company = parseRuleSet({ ...terms, id: "shop/terms", starts: ["manufactured"] });
 * floorUndercuts([company], [law]).undercuts[0].floor.cite; // ["CN-1995-458:附件", "CN-1995-458:8"]
 */
export function floorUndercuts(
  company: readonly RuleSet[],
  floors: readonly RuleSet[],
  options: FloorUndercutOptions = {},
): FloorReport {
  return unwrap(safeFloorUndercuts(company, floors, options));
}

/** `floorUndercuts` as a Result. */
export function safeFloorUndercuts(
  company: readonly RuleSet[],
  floors: readonly RuleSet[],
  options: FloorUndercutOptions = {},
): Result<FloorReport> {
  const ours = readList(company, "/company", false);
  const theirs = readList(floors, "/floors", true);
  const asked = readOptions(options, OPTIONS);
  const wrong = [...ours.issues, ...theirs.issues, ...asked.issues];
  if (wrong.length > 0) return fail(wrong);
  const { cases = CASES, calendars: given } = asked.value;
  const all = [...ours.value, ...theirs.value];
  const { value: byId, issues } = readCalendars(given, all);
  if (issues.length > 0) return fail(issues.map((each) => ({ ...each, at: `/options${each.at}` })));
  const calendars = Object.fromEntries(byId);
  const { pairs, notCompared } = pairsOf(ours.value, theirs.value);
  const work = makeWork(cases);
  const cover = gatherCover();
  const remedy = gatherRemedy();
  const warranty = all.filter(({ kind }) => kind === "warranty");
  const apart = pairs.flatMap((pair): NotCompared[] => {
    const why =
      pair.company.kind === "warranty"
        ? compareCover(pair, work, cover)
        : compareRemedy(pair, { warranty, calendars }, work, remedy.found);
    return why === null ? [] : [{ ...namesOf(pair), why }];
  });
  return ok({
    undercuts: [...cover.undercuts(), ...remedy.undercuts()],
    notCompared: [...notCompared, ...apart],
    complete: work.complete(),
  });
}

const OPTIONS = { cases: optionShapes.count, calendars: optionShapes.byId };

/** A list of sets, read once. */
function readList(sets: unknown, at: string, floors: boolean): Reading<readonly RuleSet[]> {
  try {
    if (Array.isArray(sets)) {
      const value = [...sets];
      return { value, issues: setIssues(value, at, floors) };
    }
  } catch {
    return { value: [], issues: [unreadable(at)] };
  }
  const params = { expected: phrase("rule-sets"), found: describe(sets) };
  return { value: [], issues: [issue("input.type", at, params)] };
}

function setIssues(sets: readonly RuleSet[], at: string, floors: boolean): readonly Issue[] {
  return sets.flatMap((set: RuleSet, i): readonly Issue[] => {
    const place = pointer(at, i);
    if (kindOfSet(set) === undefined) return [notParsed(set, place)];
    const { id } = set;
    if ((set.document.modality === "floor") === floors) return [];
    return [issue(floors ? "floor.expected" : "floor.unexpected", place, { id })];
  });
}
