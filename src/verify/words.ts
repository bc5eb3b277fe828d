import type { Lexicon } from "../conditions/index.js";
import type { Texts } from "../decision/index.js";
import { fromDayNumber, parseDuration } from "../time/index.js";

export const text = (en: string, zh: string): Texts => ({ en, "zh-CN": zh });

/** Several texts as one list. */
export const listed = (all: readonly Texts[]): Texts => ({
  en: all.map(({ en }) => en).join(", "),
  "zh-CN": all.map((each) => each["zh-CN"]).join("，"),
});

/** Codes of the library's own; English reads them as they are unless it has a word of its own. */
const CODES: Readonly<Record<string, string | Texts>> = {
  parts: "配件",
  labour: "人工",
  travel: "上门",
  transport: "运输",
  "return-freight": text("return freight", "退货运费"),
  sold: text("sale", "销售日"),
  invoiced: text("invoice", "开票日"),
  delivered: text("delivery", "交付日"),
  installed: text("installation", "安装日"),
  activated: text("activation", "激活日"),
  manufactured: text("manufacture", "生产日"),
  supplied: text("supply", "供货日"),
  refund: "退款",
  exchange: "换货",
  repair: "修理",
  "replace-component": text("replacement of the part", "更换部件"),
  "replace-accessory": text("replacement of the accessory", "更换附件"),
  "redo-repair": text("repair done again", "重新修理"),
  "no-reason-return": text("return without a reason", "无理由退货"),
  withdraw: text("withdrawal", "撤回"),
  reject: text("rejection with the money back", "拒收退款"),
  terminate: text("end of the contract", "解除合同"),
  "price-reduction": text("price reduction", "减价"),
  loaner: "备用机",
  "transport-allowance": text("transport allowance", "交通费用补偿"),
  respond: text("an answer", "答复"),
  complete: text("completion", "完成"),
  acknowledge: text("acknowledgement", "受理回执"),
  "*": text("any other component", "其他部件"),
};

/** A code of the library's own in both languages; any other as it is written. */
export function coded(code: string): Texts {
  const word = Object.hasOwn(CODES, code) ? CODES[code] : code;
  return typeof word === "object" ? word : text(code, word ?? code);
}

const UNITS = [
  ["years", "year", "年"],
  ["months", "month", "个月"],
  ["weeks", "week", "周"],
  ["days", "day", "天"],
] as const;

/** An ISO 8601 duration in words: "1 year 6 months". */
export function durationWords(written: string): Texts {
  if (written === "lifetime") return text("for life", "终身");
  const read = parseDuration(written);
  const parts = UNITS.filter(([key]) => read[key] > 0);
  return text(
    parts.map(([key, unit]) => `${read[key]} ${unit}${read[key] === 1 ? "" : "s"}`).join(" "),
    parts.map(([key, , unit]) => `${read[key]}${unit}`).join(""),
  );
}

/** A fact and its value, the fact by its title where it has one. */
export function factWords(name: string, value: unknown, title: Texts | undefined): Texts {
  const shown = valueWords(value);
  return text(
    `${title?.en ?? name}: ${shown.en}`,
    `${title?.["zh-CN"] ?? name}：${shown["zh-CN"]}`,
  );
}

function valueWords(value: unknown): Texts {
  if (typeof value === "boolean") return value ? text("yes", "是") : text("no", "否");
  if (!Array.isArray(value)) return text(String(value), String(value));
  return value.length === 0 ? text("none", "无") : text(value.join(" + "), value.join("、"));
}

const DATE_WORDS: Readonly<Record<string, Texts>> = {
  sold: text("sold", "销售"),
  invoiced: text("invoiced", "开票"),
  delivered: text("delivered", "交付"),
  installed: text("installed", "安装"),
  activated: text("activated", "激活"),
  manufactured: text("manufactured", "生产"),
  supplied: text("supplied", "供货"),
};

/** What happened on a day. */
export const dated = (words: Texts, day: number): Texts =>
  text(`${words.en} ${fromDayNumber(day)}`, `${fromDayNumber(day)} ${words["zh-CN"]}`);

/** The dates of a product, each with what happened on it. */
export const datesWords = (dates: Readonly<Record<string, number>>): readonly Texts[] =>
  Object.entries(dates).map(([name, day]) => dated(DATE_WORDS[name] ?? text(name, name), day));

/** Counters that show something. */
export const readingsWords = (readings: Readonly<Record<string, number>>): readonly Texts[] =>
  Object.entries(readings)
    .filter(([, value]) => value > 0)
    .map(([counter, value]) => text(`${counter} at ${value}`, `${counter} 读数 ${value}`));

/** Facts of an example, but for those that can have no other value. */
export function factsWords(
  facts: Readonly<Record<string, unknown>>,
  { slotOf, definitions }: Lexicon,
): readonly Texts[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const definition = definitions[slotOf.get(name) ?? -1];
    const fixed =
      definition !== undefined && definition.type !== "array" && definition.enum?.length === 1;
    return value === null || fixed ? [] : [factWords(name, value, definition?.title)];
  });
}
