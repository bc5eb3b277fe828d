import { fillText, type Locale, type TextParam, type TextParams } from "./text.js";

/** What a code can speak of; the same code may be another word in another domain. */
export type WordDomain =
  | "kind"
  | "period"
  | "date"
  | "counter"
  | "state"
  | "remedy"
  | "party"
  | "department"
  | "refund-basis"
  | "head"
  | "step"
  | "confidence"
  | "measure"
  | "duration"
  | "value";

/** How a language calls the codes of each domain. */
export type Words = Readonly<Record<WordDomain, Readonly<Record<string, string>>>>;

/** What each parameter of a reason speaks of; null: always a name of the author's or host's own. */
const DOMAINS: Readonly<Record<string, WordDomain | null>> = {
  kind: "kind",
  period: "period",
  skipped: "date",
  dates: "date",
  counter: "counter",
  state: "state",
  remedy: "remedy",
  obligor: "party",
  party: "party",
  department: "department",
  head: "head",
  before: "step",
  confidence: "confidence",
  measure: "measure",
  within: "duration",
  promised: "duration",
  floor: "duration",
  event: null,
  events: null,
  rule: null,
  facts: null,
  class: null,
  plan: null,
  contract: null,
  calendar: null,
  parameter: null,
  source: null,
};

/** A basis is a date that a term counts from, or an amount that a refund counts from. */
const BASIS: readonly WordDomain[] = ["date", "refund-basis"];

const NONE: readonly WordDomain[] = [];

export interface Wording {
  readonly locale: Locale;
  readonly words: Words;
}

/**
 * The parameters of a reason in words of the language: codes of the library by their domain, a
 * period or class of the author's own by the title of its row, any other code in backticks.
 */
export function wordedParams(params: TextParams, wording: Wording): TextParams {
  const entries = Object.entries(params).map(
    ([name, value]) => [name, wordedParam(name, value, params, wording)] as const,
  );
  return Object.fromEntries(entries);
}

function wordedParam(
  name: string,
  value: TextParam,
  { title }: TextParams,
  wording: Wording,
): TextParam {
  if (value === null) return wording.words.value.null as string;
  if (name !== "basis" && !Object.hasOwn(DOMAINS, name)) return value;
  const domains = name === "basis" ? BASIS : [DOMAINS[name] ?? NONE].flat();
  const word = (code: string) => wordOf(code, domains, wording.words);
  if (typeof value === "string") {
    const known = word(value);
    if (known !== null) return known;
    const row = name === "period" || name === "class" ? title : undefined;
    if (typeof row === "object" && row !== null && "en" in row) {
      return fillText(wording.words.value.title as string, { title: row }, wording.locale);
    }
    return `\`${value}\``;
  }
  if (!Array.isArray(value)) return value;
  return (value as readonly (string | number)[]).map((each) => {
    const code = String(each);
    return word(code) ?? `\`${code}\``;
  });
}

function wordOf(code: string, domains: readonly WordDomain[], words: Words): string | null {
  if (code === "") return code;
  for (const domain of domains) {
    if (domain === "duration") return durationWords(code, words.duration);
    if (Object.hasOwn(words[domain], code)) return words[domain][code] as string;
  }
  return null;
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const UNITS = ["years", "months", "weeks", "days", "hours", "minutes"] as const;

/** An ISO 8601 duration in words: "1 year 6 months"; null for a finer or broken one. */
function durationWords(written: string, units: Words["duration"]): string | null {
  if (Object.hasOwn(units, written)) return units[written] as string;
  const match = DURATION.exec(written);
  if (match === null) return null;
  const parts = UNITS.flatMap((unit, i) => {
    const n = Number(match[i + 1] ?? 0);
    return n === 0 ? [] : [fillText(units[unit] as string, { n })];
  });
  return parts.length === 0 ? null : parts.join(units.between);
}
