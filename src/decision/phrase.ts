import type { phraseTexts } from "./phrases/en.js";
import type { Phrase, TextParam } from "./text.js";

export type PhraseCode = keyof typeof phraseTexts;

/** A part of a sentence that each language words for itself. */
export const phrase = (
  code: PhraseCode,
  params: Readonly<Record<string, TextParam>> = {},
): Phrase => ({ phrase: code, ...params });
