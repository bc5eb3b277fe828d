import type { Policy } from "../rule-set/index.js";
import type { intakeKind } from "./kind.js";

/** A record of a contact, under the version that decides it. */
export type ContactRecord = Policy<typeof intakeKind>;

/** Whether a field has been recorded; blank text has not. */
export function isRecorded(record: ContactRecord, field: string): boolean {
  const value = record.fact(field);
  return value !== null && (typeof value !== "string" || value.trim() !== "");
}

/** A text fact's value, or null where it is not recorded. */
export function textOf(record: ContactRecord, field: string): string | null {
  const value = record.fact(field);
  return typeof value === "string" && isRecorded(record, field) ? value : null;
}
