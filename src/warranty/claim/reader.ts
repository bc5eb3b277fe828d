import { describe, didYouMean, type Issue, phrase, pointer } from "../../decision/index.js";
import { isCivilDate, safeParseCivilDate, toDayNumber } from "../../time/index.js";
import { issue } from "../texts/index.js";

export type Fields = Readonly<Record<string, unknown>>;

/** Reads untrusted values, gathering every issue on the way. */
export interface Reader {
  readonly issues: Issue[];
}

/** An object with none but the keys named; null, with issues, for anything else. */
export function readObject(
  reader: Reader,
  value: unknown,
  at: string,
  keys: readonly string[],
): Fields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    reader.issues.push(
      issue("input.type", at, { expected: phrase("object"), found: describe(value) }),
    );
    return null;
  }
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue;
    const hint = didYouMean(key.slice(0, 60), keys);
    reader.issues.push(
      issue("input.unknown-key", pointer(at, key), { key: key.slice(0, 60), hint }),
    );
  }
  return value as Fields;
}

/** The value of an own key; undefined where it is missing or null. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? (fields[key] ?? undefined) : undefined;
}

/** A list of at most `most` entries; empty where it is not given. */
export function readList(
  reader: Reader,
  fields: Fields,
  key: string,
  at: string,
  most: number,
): readonly unknown[] {
  const value = own(fields, key);
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length <= most) return value;
  const place = pointer(at, key);
  if (!Array.isArray(value)) {
    reader.issues.push(
      issue("input.type", place, { expected: phrase("array"), found: describe(value) }),
    );
    return [];
  }
  reader.issues.push(issue("input.too-many", place, { n: value.length, maximum: most }));
  return [];
}

/** A date as a day number; null where it is not given or not a date. */
export function readDay(reader: Reader, fields: Fields, key: string, at: string): number | null {
  const value = own(fields, key);
  if (value === undefined) return null;
  if (isCivilDate(value)) return toDayNumber(value);
  const read = safeParseCivilDate(value, pointer(at, key));
  if (read.ok) return toDayNumber(read.value);
  reader.issues.push(...read.issues);
  return null;
}

/** A date that must be there. */
export function needDay(reader: Reader, fields: Fields, key: string, at: string): number | null {
  if (own(fields, key) === undefined) {
    reader.issues.push(issue("input.missing-key", at, { key }));
    return null;
  }
  return readDay(reader, fields, key, at);
}

export function readText(reader: Reader, fields: Fields, key: string, at: string): string | null {
  const value = own(fields, key);
  if (value === undefined) return null;
  if (typeof value === "string" && value.length > 0 && value.length <= 200) return value;
  const expected = phrase("string-of", { least: 1, most: 200 });
  reader.issues.push(issue("input.type", pointer(at, key), { expected, found: describe(value) }));
  return null;
}

export function needText(reader: Reader, fields: Fields, key: string, at: string): string | null {
  if (own(fields, key) === undefined) reader.issues.push(issue("input.missing-key", at, { key }));
  return readText(reader, fields, key, at);
}

/** A finite number within bounds, both included. */
export function readNumber(
  reader: Reader,
  fields: Fields,
  key: string,
  at: string,
  most: number = Number.MAX_SAFE_INTEGER,
): number | null {
  const value = own(fields, key);
  if (value === undefined) return null;
  if (typeof value === "number" && value >= 0 && value <= most) return value === 0 ? 0 : value;
  const expected = phrase("number-from", { least: 0, most });
  reader.issues.push(issue("input.range", pointer(at, key), { expected, found: describe(value) }));
  return null;
}

export function readFlag(reader: Reader, fields: Fields, key: string, at: string): boolean | null {
  const value = own(fields, key);
  if (value === undefined) return null;
  if (typeof value === "boolean") return value;
  const params = { expected: phrase("boolean"), found: describe(value) };
  reader.issues.push(issue("input.type", pointer(at, key), params));
  return null;
}

/** A list of names, each a non-empty string. */
export function readNames(
  reader: Reader,
  fields: Fields,
  key: string,
  at: string,
): readonly string[] | null {
  if (own(fields, key) === undefined) return null;
  const place = pointer(at, key);
  return readList(reader, fields, key, at, 1_000).flatMap((value, i) => {
    if (typeof value === "string" && value.length > 0 && value.length <= 200) return [value];
    const expected = phrase("string-of", { least: 1, most: 200 });
    reader.issues.push(
      issue("input.type", pointer(place, i), { expected, found: describe(value) }),
    );
    return [];
  });
}
