import type { Texts } from "../decision/index.js";
import { parseDuration } from "../time/index.js";

export const text = (en: string, zh: string): Texts => ({ en, "zh-CN": zh });

/** Several texts as one list. */
export const listed = (all: readonly Texts[]): Texts => ({
  en: all.map(({ en }) => en).join(", "),
  "zh-CN": all.map((each) => each["zh-CN"]).join("，"),
});

export const plain = (value: unknown): Texts => text(String(value), String(value));

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
  const shown = Array.isArray(value) ? value.join(" + ") : String(value);
  const zh = Array.isArray(value) ? value.join("、") : String(value);
  const empty = Array.isArray(value) && value.length === 0;
  return text(
    `${title?.en ?? name}: ${empty ? "none" : shown}`,
    `${title?.["zh-CN"] ?? name}：${empty ? "无" : zh}`,
  );
}
