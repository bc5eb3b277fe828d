import type { PhraseCode } from "./phrase.js";

/** A text in both languages. */
export interface Texts {
  readonly en: string;
  readonly "zh-CN": string;
}

export type Locale = keyof Texts;

/** A part of a sentence by its code in the catalogue's `phrases`, with the values that it shows. */
export interface Phrase {
  readonly phrase: PhraseCode;
  readonly [param: string]: TextParam;
}

/** Values that a message template may show; texts and phrases show in the reader's language. */
export type TextParam =
  | string
  | number
  | boolean
  | null
  | Texts
  | Phrase
  | readonly (string | number)[];
export type TextParams = Readonly<Record<string, TextParam>>;

export type Phrases = Readonly<Record<PhraseCode, string>>;

const PLACEHOLDER = /\{(\w+)(\?)?(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Fills a message template: `{name}` shows a value, `{n|day|days}` the word that fits the number.
 * A placeholder without a value stays as written, so that a gap shows instead of vanishing, unless
 * it may have none: `{name?}`.
 *
 * @example
 * fillText("{n} {n|day|days} left", { n: 1 }); // "1 day left"
 */
export function fillText(
  template: string,
  params: TextParams,
  locale: Locale = "en",
  phrases?: Phrases,
): string {
  return template.replace(PLACEHOLDER, (written, name, optional, one, many) => {
    const value: TextParam | undefined = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return optional === undefined ? written : "";
    if (one !== undefined) return value === 1 ? one : many;
    return shown(value, locale, phrases);
  });
}

function shown(value: TextParam, locale: Locale, phrases?: Phrases): string {
  if (typeof value !== "object" || value === null) return String(value);
  if ("phrase" in value) {
    const { phrase } = value;
    const known = phrases !== undefined && Object.hasOwn(phrases, phrase);
    return fillText(known ? phrases[phrase] : phrase, value, locale, phrases);
  }
  return "en" in value ? value[locale] : value.join(locale === "en" ? ", " : "、");
}
