import { describe, phrase, pointer } from "../../decision/index.js";
import { issue } from "../texts/index.js";
import { type Fields, own, type Reader } from "./reader.js";

/** The host's own facts of a case or component; what is in them the vocabulary checks. */
export function attributesOf(reader: Reader, fields: Fields, at: string): Fields {
  const value = own(fields, "attributes");
  if (value === undefined) return {};
  if (typeof value === "object" && !Array.isArray(value)) return value as Fields;
  const params = { expected: phrase("object"), found: describe(value) };
  reader.issues.push(issue("input.type", pointer(at, "attributes"), params));
  return {};
}
