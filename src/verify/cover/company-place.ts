import { FALSE, type Tree, type Truth } from "../../conditions/index.js";
import { pointer } from "../../decision/index.js";
import { canonicalJson } from "../../rule-set/index.js";
import type { CoverageDecision } from "../../warranty/index.js";
import { named } from "../pairs/index.js";
import { listed, text } from "../words.js";
import { termWords } from "./describe.js";
import { isSuspended } from "./floor-place.js";
import { type Granting, granting, rowAt } from "./granting.js";
import type { Shortfall } from "./judge.js";
import { chainOf, costTypesOf, coveredBy, type Placed, type Side, termsOf } from "./rows.js";

/** A case that is short, as far as its place in the company's set turns on it. */
export interface Case {
  readonly company: Side;
  readonly floor: Side;
  readonly code: string;
  readonly shortfall: Shortfall;
  /** What a condition comes to in it. */
  readonly truth: (tree: Tree) => Truth;
}

/** The row or rule of the company's set on account of which it bears less. */
export function companyPlace(each: Case): Granting {
  const { company, shortfall } = each;
  const barred = shortfall.company === null ? null : barOf(company, shortfall.company, each.truth);
  return barred ?? replacementOf(each) ?? suspensionOf(each) ?? countingOf(each) ?? termOf(each);
}

function barOf(
  side: Side,
  { cause, reasons }: CoverageDecision,
  truth: Case["truth"],
): Granting | null {
  if (cause === "excluded") {
    const name = reasons.find(({ code }) => code === "warranty.excluded")?.rule;
    const rule = side.excludes.find(({ row }) => row.name === name);
    if (rule === undefined) return null;
    const title = rule.row.title ?? text(rule.row.name, rule.row.name);
    const words = text(`nothing for "${title.en}"`, `对“${title["zh-CN"]}”不承担`);
    return { ...granting(side, rule.at, title, words), common: rule.at };
  }
  if (cause === "no-proof") {
    const [nearest] = nearestFirst(side.proofs, truth);
    if (nearest === undefined) return null;
    const words = text("nothing on these papers", "对所出示的凭证不予认可");
    return {
      ...granting(side, nearest.at, nearest.row.title ?? null, words),
      common: nearest.at,
    };
  }
  if (cause !== "claimed-late") return null;
  const late = reasons.find(({ code }) => code === "warranty.claimed-late")?.row;
  const found = late === undefined ? null : rowAt(side, late);
  return found === null ? null : { ...found, common: found.place.at };
}

/** What the set says of replaced parts and exchanged products, where the floor bears more on that account. */
function replacementOf(each: Case): Granting | null {
  const { company, floor, shortfall } = each;
  const theirs = floor.replacement.find(({ at }) => at === shortfall.floor.term?.row);
  if (theirs === undefined) return null;
  const own = company.replacement.find(({ row }) => row.component === theirs.row.component);
  const left = text("what is left of the old term", "原期限的剩余部分");
  const found = own === undefined ? { ...termOf(each), grants: left } : rowAt(company, own.at);
  return found === null ? null : { ...found, common: theirs.at };
}

/** What the set says of time in repair, where the floor bears more on that account. */
function suspensionOf(each: Case): Granting | null {
  const { company, code, shortfall } = each;
  if (!isSuspended(shortfall.floor)) return null;
  const { suspension = [] } = company.document;
  const chain = chainOf(company.document, code);
  const index = suspension.findIndex(({ component }) => chain.includes(component));
  const row = suspension[index];
  if (row !== undefined) {
    const at = pointer("/suspension", index);
    return { ...granting(company, at, row.title, row.title), common: at };
  }
  const found = termOf(each);
  const words = text("time in repair not added", "修理时间不顺延");
  return { ...found, grants: listed([found.grants, words]), common: "suspension" };
}

/** A term as long as the floor's and from the same day, whose days are counted in another way. */
function countingOf(each: Case): Granting | null {
  const { company, floor, shortfall } = each;
  const [ours, theirs] = [shortfall.company?.term, shortfall.floor.term];
  if (ours?.origin !== "term" || theirs?.origin !== "term") return null;
  const same = ours.start === theirs.start && ours.duration === theirs.duration;
  const counting = [company, floor].map(({ document }) => canonicalJson(document.period ?? {}));
  return same && counting[0] !== counting[1] && ours.start !== null
    ? { ...termOf(each), common: "period" }
    : null;
}

/**
 * The term that is short. Of several that are over it is the one of the floor's own period, where the company has
 * one by that name.
 */
function termOf({ company, code, shortfall, truth }: Case): Granting {
  const { costType, company: decision, floor } = shortfall;
  const known = costTypesOf(company.document);
  const namesakes = termsOf(company, code).filter(({ row }) => row.period === floor.term?.period);
  const covering = namesakes.filter(({ row }) => coveredBy(row.covers, known).includes(costType));
  const [namesake] = nearestFirst(covering.length > 0 ? covering : namesakes, truth);
  const term = decision?.cause === "in-term" ? null : decision?.term;
  const isAnother = term?.origin === "term" && term.period !== floor.term?.period;
  if (namesake !== undefined && isAnother) {
    return granting(company, namesake.at, namesake.row.title, termWords(namesake.row, company));
  }
  const at = decision?.term?.set === named(company.set) ? decision.term.row : null;
  return (at == null ? null : rowAt(company, at)) ?? withoutTerm(company, code, costType, truth);
}

/** The row that comes nearest to covering the cost, the component that has none, or the whole table. */
function withoutTerm(side: Side, code: string, costType: string, truth: Case["truth"]): Granting {
  const known = costTypesOf(side.document);
  const rows = termsOf(side, code).filter(({ row }) => coveredBy(row.covers, known).length > 0);
  const covering = rows.filter(({ row }) => coveredBy(row.covers, known).includes(costType));
  const others = rows.filter((row) => !covering.includes(row));
  const [found] = nearestFirst([...covering, ...others], truth);
  if (found !== undefined)
    return granting(side, found.at, found.row.title, termWords(found.row, side));
  const nothing = text("nothing", "未作任何承诺");
  const component = side.document.components?.[code];
  return component === undefined
    ? granting(side, "/terms", null, nothing)
    : granting(side, pointer("/components", code), component.title, nothing);
}

/** Rows in the order of how much of their conditions does not hold. */
function nearestFirst<Row>(
  rows: readonly Placed<Row>[],
  truth: Case["truth"],
): readonly Placed<Row>[] {
  const misses = (tree: Tree): number => {
    if (truth(tree) !== FALSE) return 0;
    if (tree.kind === "leaf" || tree.kind === "not") return 1;
    const each = tree.children.map(misses);
    return tree.kind === "any" ? Math.min(...each) : each.reduce((sum, n) => sum + n, 0);
  };
  return [...rows].sort((a, b) => misses(a.tree) - misses(b.tree));
}
