import { pointer, type Texts } from "../../decision/index.js";
import type { CoverageDecision } from "../../warranty/index.js";
import { named } from "../pairs/index.js";
import type { FloorUndercut, Place } from "../types.js";
import { durationWords, text } from "../words.js";
import { termWords } from "./describe.js";
import type { Shortfall } from "./judge.js";
import { costTypesOf, coveredBy, type Side, type TermRow, termsOf } from "./rows.js";

/** A place with what it grants, in words. */
export interface Granting<P extends Place> {
  readonly place: P;
  readonly grants: Texts;
}

/**
 * The row or rule of the company's set on account of which it bears less. Of several terms that are over it is
 * the one of the floor's own period, where the company has one by that name.
 */
export function companyPlace(
  side: Side,
  code: string,
  { costType, company: decision, floor }: Shortfall,
): Granting<Place> {
  const barred = decision === null ? null : barOf(side, decision);
  if (barred !== null) return barred;
  const known = costTypesOf(side.document);
  const namesakes = termsOf(side, code).filter(
    ({ row }) =>
      row.period === floor.term?.period && coveredBy(row.covers, known).includes(costType),
  );
  const [namesake] = namesakes;
  const term = decision?.cause === "in-term" ? null : decision?.term;
  const isAnother = term?.origin === "term" && term.period !== floor.term?.period;
  if (namesake !== undefined && namesakes.length === 1 && isAnother) {
    return granting(side, namesake.at, namesake.row.title, termWords(namesake.row, side));
  }
  const at = decision?.term?.set === named(side.set) ? decision.term.row : null;
  if (at !== null && at !== undefined) {
    const found = rowAt(side, at);
    if (found !== null) return found;
  }
  return withoutTerm(side, code, costType);
}

/** A row of `terms` or `replacement` by its pointer. */
function rowAt(side: Side, at: string): Granting<Place> | null {
  const term = side.terms.find((each) => each.at === at);
  if (term !== undefined) return granting(side, at, term.row.title, termWords(term.row, side));
  const { replacement = [], claimWindow = [] } = side.document;
  const replaced = replacement.find((_, i) => pointer("/replacement", i) === at);
  if (replaced !== undefined) return granting(side, at, replaced.title, replaced.title);
  const window = claimWindow.find((_, i) => pointer("/claimWindow", i) === at);
  if (window?.within === undefined) return null;
  const within = durationWords(window.within);
  const words = text(`claims within ${within.en}`, `须在${within["zh-CN"]}内提出`);
  return granting(side, at, window.title, words);
}

const granting = (side: Side, at: string, title: Texts | null, grants: Texts) => ({
  place: { set: named(side.set), at, title },
  grants,
});

function barOf(side: Side, { cause, reasons }: CoverageDecision): Granting<Place> | null {
  if (cause === "excluded") {
    const name = reasons.find(({ code }) => code === "warranty.excluded")?.rule;
    const rule = side.excludes.find(({ row }) => row.name === name);
    if (rule === undefined) return null;
    const title = rule.row.title ?? text(rule.row.name, rule.row.name);
    const words = text(`leaves out "${title.en}"`, `除外“${title["zh-CN"]}”`);
    return granting(side, rule.at, title, words);
  }
  if (cause === "no-proof") {
    const [first] = side.proofs;
    if (first === undefined) return null;
    const title = first.row.title ?? null;
    const words = text("accepts none of these papers", "不认可这些凭证");
    return granting(side, first.at, title, words);
  }
  if (cause !== "claimed-late") return null;
  const late = reasons.find(({ code }) => code === "warranty.claimed-late")?.row;
  return late === undefined ? null : rowAt(side, late);
}

/** The row that does not cover the cost, the component that has none, or the whole table. */
function withoutTerm(side: Side, code: string, costType: string): Granting<Place> {
  const known = costTypesOf(side.document);
  const rows = termsOf(side, code).filter(({ row }) => coveredBy(row.covers, known).length > 0);
  const covering = rows.find(({ row }) => coveredBy(row.covers, known).includes(costType));
  const [found = covering] = covering === undefined ? rows : [covering];
  if (found !== undefined)
    return granting(side, found.at, found.row.title, termWords(found.row, side));
  const nothing = text("nothing", "未作任何承诺");
  const component = side.document.components?.[code];
  if (component !== undefined) {
    return granting(side, pointer("/components", code), component.title, nothing);
  }
  return granting(side, "/terms", null, nothing);
}

/** The row of the floor that bears more, with every clause that it rests on. */
export function floorPlace(
  side: Side,
  { term, reasons }: CoverageDecision,
): Granting<FloorUndercut["floor"]> {
  const at = term?.row ?? "/terms";
  const found = rowAt(side, at);
  const set = named(side.set);
  const resting = reasons.filter(
    ({ code, row, set: id }) => id === set && (row === at || LENGTHENS.includes(code)),
  );
  const cite = [...new Set(resting.flatMap((reason) => reason.cite))];
  return {
    place: { set, at, title: found?.place.title ?? null, cite },
    grants: found?.grants ?? text("more", "更多"),
  };
}

const LENGTHENS: readonly string[] = ["warranty.extended", "warranty.suspended"];

/** The row as it is written, to tell rows of several versions apart. */
export const spelt = (side: Side, at: string): TermRow | string =>
  side.terms.find((each) => each.at === at)?.row ?? at;
