import type { Texts, WordDomain } from "../../decision/index.js";
import type { UndercutMatter } from "../types.js";
import { coded } from "../words.js";

const DOMAINS: Readonly<Partial<Record<UndercutMatter, WordDomain>>> = {
  remedy: "remedy",
  refund: "remedy",
  deadline: "remedy",
  fee: "head",
  loaner: "remedy",
};

/** A remedy, kind of deadline or head of a fee in words, by what it is short of. */
export function concernWords(matter: UndercutMatter, concern: string): Texts {
  const domain = DOMAINS[matter];
  return domain === undefined ? coded(concern) : coded(concern, domain);
}
