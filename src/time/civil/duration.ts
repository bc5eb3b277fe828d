import { fail, ok, phrase, type Result, unwrap } from "../../decision/index.js";
import { foundType, printed } from "../printed.js";
import { issue } from "../texts/index.js";

/** An ISO 8601 duration in its own parts; only the last part given may carry a fraction. */
export interface Duration {
  /** True for a duration written with a leading `-`; the parts themselves are never negative. */
  readonly negative: boolean;
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const NUMBER = "(\\d{1,12}(?:[.,]\\d{1,9})?)";
const PATTERN = /* @__PURE__ */ new RegExp(
  `^(-)?P(?=[\\dT])(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?` +
    `(?:T(?=\\d)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);

const FRACTION_INSIDE = /[.,]\d+[A-Z]T?\d/;

/**
 * Reads an ISO 8601 duration `PnYnMnWnDTnHnMnS`; a leading `-` makes it negative, only the last part
 * may carry a fraction (`.` or `,`, up to nine digits). Objects that print one (`Temporal.Duration`)
 * are read too. Issues: `time.duration-form`, `time.duration-fraction`, `input.type`.
 *
 * @param at JSON Pointer of the value, for the issue.
 * @example
 * parseDuration("P1Y6M").months; // 6
 */
export function parseDuration(value: unknown, at = ""): Duration {
  return unwrap(safeParseDuration(value, at));
}

/** `parseDuration` as a Result. */
export function safeParseDuration(value: unknown, at = ""): Result<Duration> {
  const text = printed(value);
  if (text === null) {
    const expected = phrase("duration");
    return fail([issue("input.type", at, { expected, found: foundType(value) })]);
  }
  const match = PATTERN.exec(text);
  if (!match)
    return fail([
      issue("time.duration-form", at, {
        expected: phrase("duration"),
        found: text.slice(0, 40),
        how: phrase("write-any-duration"),
      }),
    ]);
  if (FRACTION_INSIDE.test(text)) {
    return fail([issue("time.duration-fraction", at, { found: text.slice(0, 40) })]);
  }
  return ok(durationOf(match));
}

function durationOf(match: RegExpExecArray): Duration {
  const part = (index: number): number => {
    const written = match[index];
    if (written === undefined) return 0;
    return Number(written.includes(",") ? written.replace(",", ".") : written);
  };
  return {
    negative: match[1] === "-",
    years: part(2),
    months: part(3),
    weeks: part(4),
    days: part(5),
    hours: part(6),
    minutes: part(7),
    seconds: part(8),
  };
}
