import type { Lexicon } from "../conditions/index.js";
import type { Texts } from "../decision/index.js";
import { fromDayNumber } from "../time/index.js";
import { coded, text } from "./words.js";

const HAPPENED: Readonly<Record<string, Texts>> = {
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
  Object.entries(dates).map(([name, day]) => dated(HAPPENED[name] ?? text(name, name), day));

/** A stay in repair. */
export const stayWords = (stay: { received: number; returned: number }): Texts => {
  const [from, to] = [stay.received, stay.returned].map(fromDayNumber);
  return text(`in repair from ${from} to ${to}`, `${from} 至 ${to} 维修`);
};

/** Counters that show something. */
export const readingsWords = (readings: Readonly<Record<string, number>>): readonly Texts[] =>
  Object.entries(readings)
    .filter(([, value]) => value > 0)
    .map(([counter, value]) => {
      const name = coded(counter, "counter");
      return text(`${name.en} at ${value}`, `${name["zh-CN"]}读数 ${value}`);
    });

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
