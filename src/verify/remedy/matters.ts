import type { Texts, WordDomain } from "../../decision/index.js";
import type { UndercutMatter } from "../types.js";
import { coded, text } from "../words.js";
import { effectWords } from "./consequence-words.js";

const DOMAINS: Readonly<Partial<Record<UndercutMatter, WordDomain>>> = {
  remedy: "remedy",
  refund: "remedy",
  deadline: "remedy",
  fee: "head",
  loaner: "remedy",
  damages: "remedy",
};

const OWN: Readonly<Record<string, Texts>> = {
  "burden-of-proof": text("who must prove", "举证责任"),
  "deemed-delay": text("a delay that counts as a refusal", "视为故意拖延或无理拒绝"),
  late: text("late performance", "逾期履行"),
  "unreasonable-refusal": text("an unreasonable refusal", "无理拒绝"),
  "void-term": text("a void term", "约定无效"),
};

/** What a finding is about, in words, by what it is short of. */
export function concernWords(matter: UndercutMatter, concern: string): Texts {
  if (matter === "effect") return effectWords({ kind: concern });
  const domain = DOMAINS[matter];
  if (domain !== undefined) return coded(concern, domain);
  return OWN[concern] ?? coded(concern);
}
