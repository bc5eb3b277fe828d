import type { Lexicon } from "../../conditions/index.js";
import type { Texts } from "../../decision/index.js";
import type {
  CoverageDecision,
  TermRow,
  WarrantyDocument,
  WrittenBasis,
} from "../../warranty/index.js";
import { dated, datesWords, factsWords, readingsWords, stayWords } from "../case-words.js";
import type { FlatFacts } from "../facts/index.js";
import { basisWords, coded, durationWords, limitWords, listed, text } from "../words.js";
import type { Beside, Question } from "./claim-of.js";
import type { Life } from "./lives.js";
import { costTypesOf, coveredBy, type Side } from "./rows.js";

/** What a row of `terms` grants, in words. */
export function termWords(row: TermRow, side: Side): Texts {
  const covered = coveredBy(row.covers, costTypesOf(side.document));
  const starts = (row.start ?? side.document.starts ?? []).map(basisName);
  const duration = row.duration == null ? [] : [durationWords(row.duration)];
  const counters = (row.counters ?? []).map(limitWords);
  const names = starts.map(basisWords);
  const from = text(
    `from ${names.map(({ en }) => en).join("/")}`,
    `自${names.map((name) => name["zh-CN"]).join("/")}起`,
  );
  return listed([
    listed(covered.length === 0 ? [text("no cost", "不承担任何费用")] : covered.map(costWords)),
    ...duration,
    from,
    ...countingWords(side.document.period),
    ...counters,
    ...(row.share === undefined ? [] : [shareWords(row.share)]),
  ]);
}

function countingWords({ start, lastDay }: WarrantyDocument["period"] = {}): readonly Texts[] {
  return [
    ...(start === "same-day" ? [text("the first day counted", "首日计入")] : []),
    ...(lastDay === "excluded" ? [text("the last day left out", "末日不计入")] : []),
  ];
}

/** The cost of which the fee is one: a term covers parts, not the charge for them. */
const COSTS: Readonly<Record<string, Texts>> = {
  parts: text("parts", "配件"),
  labour: text("labour", "人工"),
  transport: text("transport", "运输"),
};

export const costWords = (costType: string): Texts =>
  (Object.hasOwn(COSTS, costType) ? COSTS[costType] : undefined) ?? coded(costType, "head");

const basisName = (basis: WrittenBasis) => (typeof basis === "string" ? basis : basis.basis);

function shareWords(share: NonNullable<TermRow["share"]>): Texts {
  if (typeof share === "number") return text(`${share} per cent`, `承担 ${share}%`);
  return text("a share that falls with time", "承担比例随时间递减");
}

/** What a decision comes to, in words. */
export function outcomeWords(decision: CoverageDecision | null): Texts {
  if (decision === null) return text("not covered (no such cost type)", "不承担（无此费用类型）");
  const share = decision.outcome?.share ?? 0;
  if (share === 100) return text("covered", "承担");
  if (share > 0) return text(`covered to ${share} per cent`, `承担 ${share}%`);
  const cause = CAUSES[decision.cause ?? "no-term"];
  return cause === undefined
    ? text("not covered", "不承担")
    : text(`not covered (${cause.en})`, `不承担（${cause["zh-CN"]}）`);
}

const CAUSES: Readonly<Partial<Record<NonNullable<CoverageDecision["cause"]>, Texts>>> = {
  expired: text("the term is over", "期限已过"),
  "share-exhausted": text("the share has fallen to nothing", "承担比例已降为零"),
  "counter-exceeded": text("a counter is beyond its limit", "计数超限"),
  "not-started": text("the term has not begun", "期限未开始"),
  "no-term": text("no term", "没有期限"),
  excluded: text("excluded", "除外"),
  "no-proof": text("no proof of purchase is accepted", "购买凭证不被认可"),
  "claimed-late": text("claimed too late", "提出过迟"),
};

/** A case in words: its dates, what happened, the fault, and the facts that conditions read. */
export function exampleWords(
  life: Life,
  facts: FlatFacts,
  { code, fault, reported, readings, beside }: Question,
  lexicon: Lexicon,
  sides: readonly Side[],
): Texts {
  const part = componentWords(code, sides);
  return listed([
    ...datesWords(life.dates),
    ...life.repairs.map(stayWords),
    ...event(life.replaced, "part replaced", "更换部件"),
    ...event(life.exchanged, "product exchanged", "换货"),
    dated(text(`fault of ${part.en} on`, `${part["zh-CN"]}故障`), fault),
    ...(reported === fault ? [] : [dated(text("reported on", "报修"), reported)]),
    ...readingsWords(readings),
    ...factsWords(facts, lexicon),
    ...(beside === null ? [] : [besideWords(beside, code, lexicon, sides)]),
  ]);
}

function besideWords(
  beside: Beside,
  failed: string,
  lexicon: Lexicon,
  sides: readonly Side[],
): Texts {
  const part = componentWords(beside.code, sides);
  const found = listed(factsWords(beside.facts, lexicon));
  const [name, zh] = beside.code === failed ? ["", ""] : [` (${part.en})`, `（${part["zh-CN"]}）`];
  return text(
    `on another component${name}: ${found.en}`,
    `同一产品的另一部件${zh}：${found["zh-CN"]}`,
  );
}

function event(happened: Life["replaced"], en: string, zh: string): Texts[] {
  if (happened === null) return [];
  const [against, paid] = happened.paid ? [" against payment", "付费"] : ["", ""];
  return [dated(text(`${en}${against} on`, `${paid}${zh}`), happened.on)];
}

/** A component by its title, where one of the sets has one. */
export function componentWords(code: string, sides: readonly Side[]): Texts {
  const titles = sides.flatMap(({ document: { components = {} } }) =>
    Object.hasOwn(components, code) ? (components[code]?.title ?? []) : [],
  );
  return titles[0] ?? coded(code);
}
