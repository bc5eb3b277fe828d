import type { Texts } from "../../decision/index.js";
import type { WrittenEffect, WrittenSpan } from "../../warranty/index.js";
import { coded, durationWords, listed, text } from "../words.js";
import type { Row } from "./rows.js";

const EFFECTS: Readonly<Record<string, Texts>> = {
  "restart-whole": text("every term starts anew", "全部期限重新计算"),
  "restart-part": text("the term of the part starts anew", "该部件的期限重新计算"),
  "extend-by-days": text("days in repair are added to the term", "修理占用的天数顺延"),
  "extend-once-by": text("the term is longer once", "期限延长一次"),
  "extend-per-repair-up-to": text("each repair lengthens the term", "每次修理延长期限"),
  suspend: text("the term stands still during a repair", "修理期间期限中止"),
  unchanged: text("the term stays as it is", "期限不变"),
};

/** What becomes of a term. */
export function effectWords({ kind, amount }: { kind: string; amount?: string | null }): Texts {
  const what = EFFECTS[kind] ?? text(kind, kind);
  if (amount == null) return what;
  const by = durationWords(amount);
  return text(`${what.en}, by ${by.en}`, `${what["zh-CN"]}${by["zh-CN"]}`);
}

/** Who must prove. */
export function partyWords(party: string): Texts {
  const who = coded(party, "party");
  return text(`${who.en} must prove`, `由${who["zh-CN"]}举证`);
}

/** What a row says of proof, damages, a breach or the term; nothing for any other row. */
export const consequenceWords = (row: Row): readonly Texts[] => [
  ...(row.party === undefined ? [] : [partyWords(row.party)]),
  ...(typeof row.after === "string" ? [thenWords(row.after)] : []),
  ...(row.multiple === undefined
    ? []
    : [text(`${row.multiple} times the price`, `价款的 ${row.multiple} 倍`)]),
  ...(row.atLeast === undefined ? [] : [text(`at least ${row.atLeast}`, `至少 ${row.atLeast}`)]),
  ...(typeof row.after === "object" ? [spanWords(row.after)] : []),
  ...(row.effect === undefined ? [] : [effectWords(row.effect)]),
  ...effectsOf(row).map(effectWords),
];

const effectsOf = ({ offers = [] }: Row): readonly WrittenEffect[] =>
  offers.flatMap(({ effect }) => effect ?? []);

function thenWords(party: string): Texts {
  const then = partyWords(party);
  return text(`then ${then.en}`, `此后${then["zh-CN"]}`);
}

function spanWords({ within, workingDays }: WrittenSpan): Texts {
  const long =
    workingDays === undefined
      ? durationWords(within ?? "P0D")
      : text(`${workingDays} working days`, `${workingDays} 个工作日`);
  return listed([text(`a breach after ${long.en}`, `超过${long["zh-CN"]}即为违约`)]);
}
