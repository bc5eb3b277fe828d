import { currencyCodes } from "../../src/money/index.js";

const QUOTED = /`[^`]*`|"(?:[^"\\]|\\.)*"/g;
const DATE = /\d{4}-\d{2}-\d{2}/g;
const UNIT = /\b(?:km|kg|g|kW|mm)\b/g;
const CURRENCY = new RegExp(`\\b(?:${currencyCodes.join("|")})\\b`, "g");
/** Literal values and the names of standards read the same in every language. */
const NAME = /\b(?:ISO|IANA|JSON|ASCII|null|true|false|NaN|Infinity)\b/g;

/** What a Chinese sentence says in Latin letters, outside quotes, dates, units and currencies. */
export const latinWords = (text: string): readonly string[] =>
  [QUOTED, DATE, UNIT, CURRENCY, NAME]
    .reduce((left, known) => left.replaceAll(known, " "), text)
    .match(/[A-Za-z][\w-]*/g) ?? [];

/** Codes that an English sentence shows outside quotes: words in kebab or camel case. */
export const rawCodes = (text: string): readonly string[] =>
  text.replaceAll(QUOTED, " ").match(/\b[a-z]+(?:-[a-z0-9]+)+\b|\b[a-z]+[A-Z]\w*/g) ?? [];
