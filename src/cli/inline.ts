import type { Locale } from "../decision/index.js";

/**
 * Plain JSON in one line for a person: `coverage covered, share 100`. What is null or empty is left
 * out; of a text in several languages the reader's alone is kept, and money is an amount with its
 * currency.
 */
export function inline(value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) {
    const plain = value.every((item) => typeof item !== "object");
    const items = value.map((item) => inline(item, locale)).filter((item) => item !== "");
    return plain ? items.join(" ") : items.map((item) => `(${item})`).join(" ");
  }
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields[locale] === "string") return fields[locale];
  if (isMoney(fields)) return `${fields.amount} ${fields.currency}`;
  return Object.entries(value)
    .map(([name, item]) => [name, inline(item, locale)] as const)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => (text.includes(", ") ? `${name} (${text})` : `${name} ${text}`))
    .join(", ");
}

/** The same with a line of its own for each item of a list of objects. */
export function inlineLists(value: unknown, locale: Locale): readonly string[] {
  if (isList(value)) return ["", ...value.map((item) => inline(item, locale))];
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [inline(value, locale)];
  }
  const fields = Object.entries(value);
  const first = Object.fromEntries(fields.filter(([, item]) => !isList(item)));
  const lists = fields.flatMap(([name, item]) =>
    isList(item) ? item.map((each) => `${name}: ${inline(each, locale)}`) : [],
  );
  return [inline(first, locale), ...lists];
}

/** A list of objects. */
const isList = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "object");

const isMoney = (fields: object): fields is { amount: string; currency: string } =>
  "amount" in fields && "currency" in fields && Object.keys(fields).length === 2;
