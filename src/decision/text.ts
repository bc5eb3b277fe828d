/** A text in both languages. */
export interface Texts {
  readonly en: string;
  readonly "zh-CN": string;
}

export type Locale = keyof Texts;

/** Values that a message template may show; a text in both languages shows in the reader's. */
export type TextParam = string | number | boolean | null | Texts | readonly (string | number)[];
export type TextParams = Readonly<Record<string, TextParam>>;

const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Fills a message template: `{name}` shows a value, `{n|day|days}` the word that fits the number.
 * A placeholder without a value stays as written, so that a gap shows instead of vanishing.
 *
 * @example
 * fillText("{n} {n|day|days} left", { n: 1 }); // "1 day left"
 */
export function fillText(template: string, params: TextParams, locale: Locale = "en"): string {
  return template.replace(PLACEHOLDER, (written, name: string, one?: string, many?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return written;
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    return shown(value, locale);
  });
}

function shown(value: TextParam, locale: Locale): string {
  if (typeof value !== "object" || value === null) return String(value);
  return "en" in value ? value[locale] : value.join(locale === "en" ? ", " : "、");
}
