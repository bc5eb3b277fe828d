import type { Locale, TextCatalogue } from "../decision/index.js";

/** Only the language that is asked for is loaded. */
export async function loadTexts(locale: Locale): Promise<TextCatalogue> {
  if (locale === "en") return (await import("../texts/en.js")).en;
  return (await import("../texts/zh-cn.js")).zhCN;
}
