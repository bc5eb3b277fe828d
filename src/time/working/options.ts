import { type Issue, phrase, type Reading, unreadable } from "../../decision/index.js";
import type { OnUncovered } from "../calendar/index.js";
import type { LocalTimeRule } from "../instant/index.js";
import { foundType } from "../printed.js";
import { issue } from "../texts/index.js";

/** An instant as input: RFC 3339 text, or an object that prints it, such as `Temporal.Instant`. */
export type InstantInput = string | { toString(): string };

/** A stretch of time in which the clock stood still. */
export interface Hold {
  readonly from: InstantInput;
  readonly to: InstantInput;
}

/** How an answer from a calendar is read and how far it may reach. */
export interface CalendarOptions {
  /** Past `covers`: an issue, or the weekday rule with `provisional: true`. Default: what the calendar says. */
  readonly onUncovered?: OnUncovered;
  /** Accepts times without an offset, as wall-clock time of the calendar's zone. Default: they are an issue. */
  readonly localTimes?: LocalTimeRule;
}

/** The points on which systems that count working time disagree, each by name. */
export interface WorkingTimeOptions extends CalendarOptions {
  /** Stretches that do not count. */
  readonly holds?: readonly Hold[];
  /** A hold stops working time only (default), or moves the finished deadline by its whole length. */
  readonly holdTime?: "working" | "wall-clock";
  /** A deadline exactly at closing stays there (default) or moves to the next opening. */
  readonly atClosing?: "stay" | "next-opening";
  /** Adding nothing outside hours moves to the next opening (default) or stays. */
  readonly zero?: "next-opening" | "stay";
  /** A calendar without any hours: an issue (default), or every hour counts. */
  readonly neverOpens?: "issue" | "wall-clock";
  /** A span whose end lies before its start is negative (default) or nothing. */
  readonly reversed?: "negative" | "zero";
}

/** Options of `addWorkingDays`. */
export interface WorkingDayOptions extends CalendarOptions {
  /** Instants only: the time of day stays (default) or becomes the closing time of the day reached. */
  readonly endOfWorkingDay?: boolean;
  /** Adding no days on a day of rest moves to the next working day (default) or stays. */
  readonly zero?: "next-opening" | "stay";
}

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  onUncovered: ["error", "weekday-rule"],
  localTimes: ["compatible", "earlier", "later", "exact"],
  holdTime: ["working", "wall-clock"],
  atClosing: ["stay", "next-opening"],
  zero: ["next-opening", "stay"],
  neverOpens: ["issue", "wall-clock"],
  reversed: ["negative", "zero"],
  endOfWorkingDay: [true, false],
};

/** Options read once, and issues for names that do not exist and values that they do not take. */
export function readOptions<Options extends object>(options: Options): Reading<Options> {
  try {
    if (typeof options !== "object" || options === null) {
      const found = foundType(options);
      const expected = phrase("object");
      return { value: NONE, issues: [issue("input.type", "/options", { expected, found })] };
    }
    if (Object.keys(options).length === 0) return { value: NONE, issues: [] };
    const value = { ...options };
    return { value, issues: Object.entries(value).flatMap(optionIssues) };
  } catch {
    return { value: NONE, issues: [unreadable("/options")] };
  }
}

/** No option must be given. */
const NONE = Object.freeze({}) as never;

function optionIssues([option, value]: readonly [string, unknown]): readonly Issue[] {
  if (option === "holds" || value === undefined) return [];
  const values = Object.hasOwn(VALUES, option) ? VALUES[option] : undefined;
  const at = `/options/${option}`;
  if (!values) return [issue("input.unknown-key", at, { key: option.slice(0, 60), hint: "" })];
  if (values.includes(value)) return [];
  const expected = phrase("one-of", { values: values.map((known) => `\`${String(known)}\``) });
  return [issue("input.type", at, { expected, found: foundType(value) })];
}
