import type { Leaf, Lexicon } from "../../conditions/index.js";
import type { Texts } from "../../decision/index.js";
import { coded, durationWords, limitWords, listed, text } from "../words.js";
import { consequenceWords } from "./consequence-words.js";
import { numbersIn } from "./numbers.js";
import type { Placed, Row } from "./rows.js";

/** What a row grants, in words; the outcome of the case where its own numbers say nothing. */
export function rowWords({ row, tree }: Placed, outcome: Texts, lexicon: Lexicon): Texts {
  const { window, offers, workingDays, within, afterDays, rate, title } = row;
  const days = [...(window?.within ?? []), ...(within === undefined ? [] : [within])];
  const parts: Texts[] = [
    ...(offers ?? []).map(({ remedy }) => coded(remedy, "remedy")),
    ...(counts(row) ? numbersIn(lexicon, tree) : []).map((leaf) => numberWords(leaf, lexicon)),
    ...days.map(durationWords),
    ...consequenceWords(row),
    ...(window?.counters ?? []).map(limitWords),
    ...(window?.pause === undefined ? [] : [pauseWords(window.pause.atLeast)]),
    ...(row.count === "same-day" ? [text("the first day counted", "首日计入")] : []),
    ...(workingDays === undefined
      ? []
      : [text(`${workingDays} working days`, `${workingDays} 个工作日`)]),
    ...(afterDays === undefined ? [] : [text(`after ${afterDays} days`, `满 ${afterDays} 天后`)]),
    ...(rate == null ? [] : [text(`${title.en} at ${rate}`, `${title["zh-CN"]}，比率 ${rate}`)]),
    ...(row.remedies === undefined
      ? []
      : [text(`nothing for "${title.en}"`, `对“${title["zh-CN"]}”不予办理`)]),
  ];
  return parts.length === 0 ? outcome : listed(parts);
}

/** Whether a number in its conditions is what a row grants. */
const counts = ({ offers, effect, multiple, head, breach }: Row): boolean =>
  offers !== undefined || effect !== undefined || (multiple ?? head ?? breach) !== undefined;

function pauseWords(atLeast: string): Texts {
  const left = durationWords(atLeast);
  return text(
    `standing still during a repair, at least ${left.en} left after it`,
    `修理期间停止计算，修好后至少剩${left["zh-CN"]}`,
  );
}

const BOUNDS: readonly (readonly [operator: string, words: Texts])[] = [
  ["greaterThanInclusive", text("at least", "至少")],
  ["greaterThan", text("more than", "超过")],
  ["lessThanInclusive", text("at most", "至多")],
  ["lessThan", text("less than", "少于")],
];

/** A bound on a number: "repairs that did not mend the fault: at least 2". */
function numberWords({ slot, source, value }: Leaf, { names, definitions }: Lexicon): Texts {
  const bound = BOUNDS.find(([operator]) => source.operator.endsWith(operator))?.[1];
  const name = names[slot] ?? "";
  const title = definitions[slot]?.title ?? text(name, name);
  return text(
    `${title.en}: ${bound === undefined ? "" : `${bound.en} `}${value}`,
    `${title["zh-CN"]}：${bound?.["zh-CN"] ?? ""}${value}`,
  );
}
