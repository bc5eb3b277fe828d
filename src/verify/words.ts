import { fillText, type Texts, type WordDomain } from "../decision/index.js";
import { en } from "../texts/en.js";
import { zhCN } from "../texts/zh-cn.js";
import { parseDuration } from "../time/index.js";

export const text = (english: string, zh: string): Texts => ({ en: english, "zh-CN": zh });

/** Several texts as one list. */
export const listed = (all: readonly Texts[]): Texts => ({
  en: all.map((each) => each.en).join(", "),
  "zh-CN": all.map((each) => each["zh-CN"]).join("，"),
});

/** Codes for which the catalogue has no word. */
const OWN: Readonly<Record<string, Texts>> = {
  travel: text("travel", "上门"),
  respond: text("an answer", "答复"),
  complete: text("completion", "完成"),
  acknowledge: text("acknowledgement", "受理回执"),
  "*": text("any other component", "其他部件"),
};

/** A code in both languages, by the first domain of the catalogue that has it; any other as it is written. */
export function coded(code: string, ...domains: readonly WordDomain[]): Texts {
  for (const domain of domains) {
    const [word, zh] = [en, zhCN].map(({ words }) =>
      Object.hasOwn(words[domain], code) ? words[domain][code] : undefined,
    );
    if (word !== undefined && zh !== undefined) return text(word, zh);
  }
  return (Object.hasOwn(OWN, code) ? OWN[code] : undefined) ?? text(code, code);
}

/** What a term counts from, after "from": "sale" for the day of sale. */
export function basisWords(basis: string): Texts {
  const day = coded(basis, "date");
  return text(day.en.replace(/^day of /, ""), day["zh-CN"]);
}

const UNITS = ["years", "months", "weeks", "days"] as const;

/** An ISO 8601 duration in words: "1 year 6 months". */
export function durationWords(written: string): Texts {
  if (written === "lifetime") return text("for life", "终身");
  const read = parseDuration(written);
  const [english, zh] = [en, zhCN].map(({ words }) =>
    UNITS.filter((unit) => read[unit] > 0)
      .map((unit) => fillText(words.duration[unit] as string, { n: read[unit] }))
      .join(words.duration.between),
  ) as [string, string];
  return text(english, zh);
}

/** How far a counter may go: "up to 50000 (odometer)". */
export function limitWords({ counter, limit }: { counter: string; limit: number }): Texts {
  const name = coded(counter, "counter");
  return text(`up to ${limit} (${name.en})`, `不超过 ${limit}（${name["zh-CN"]}）`);
}
