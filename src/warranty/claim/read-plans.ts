import { type Issue, phrase, pointer, type TextParam } from "../../decision/index.js";
import { type Duration, fromDayNumber, safeParseDuration, timeIssue } from "../../time/index.js";
import type { ReadPlan } from "../grant/index.js";
import { isNothing } from "../term/index.js";
import { issue } from "../texts/index.js";
import {
  type Fields,
  needText,
  own,
  type Reader,
  readDay,
  readList,
  readNames,
  readNumber,
  readObject,
} from "./reader.js";

const KEYS = [
  "id",
  "components",
  "covers",
  "from",
  "duration",
  "to",
  "renewedBy",
  "causes",
  "share",
];

/** The plans that a customer bought. */
export function readPlans(reader: Reader, fields: Fields): readonly ReadPlan[] {
  const seen = new Set<string>();
  return readList(reader, fields, "plans", "", 1_000).flatMap((value, i) => {
    const at = pointer("/plans", i);
    const plan = readObject(reader, value, at, KEYS);
    if (plan === null) return [];
    const read = readPlan(reader, plan, at);
    for (const {
      plan: { id },
    } of read) {
      if (seen.has(id))
        reader.issues.push(issue("warranty.duplicate-plan", pointer(at, "id"), { id }));
      seen.add(id);
    }
    return read;
  });
}

/** What a plan is for, and what it covers: something, where it is given. */
function readSome(reader: Reader, plan: Fields, key: string, at: string): readonly string[] | null {
  const names = readNames(reader, plan, key, at);
  const given = own(plan, key);
  if (Array.isArray(given) && given.length === 0) {
    reader.issues.push(issue("warranty.plan-empty", pointer(at, key), { key }));
  }
  return names;
}

function readPlan(reader: Reader, plan: Fields, at: string): readonly ReadPlan[] {
  const id = needText(reader, plan, "id", at);
  const components = readSome(reader, plan, "components", at);
  const covers = readSome(reader, plan, "covers", at);
  if (covers === null) reader.issues.push(issue("input.missing-key", at, { key: "covers" }));
  const follows = own(plan, "from") === "end-of-term";
  const from = follows ? null : readDay(reader, plan, "from", at);
  const to = readDay(reader, plan, "to", at);
  if (from !== null && to !== null && to < from) {
    const params = { from: fromDayNumber(from), to: fromDayNumber(to) };
    reader.issues.push(issue("warranty.plan-order", pointer(at, "to"), params));
  }
  const lifetime = own(plan, "duration") === "lifetime";
  const duration = lifetime ? "lifetime" : readSpan(reader, plan, "duration", at);
  if (to !== null && (lifetime || (follows && duration !== null))) {
    reader.issues.push(issue("warranty.plan-two-ends", pointer(at, "to")));
  }
  const renewedBy = readSpan(reader, plan, "renewedBy", at);
  if (renewedBy !== null && isNothing(renewedBy)) {
    reader.issues.push(issue("warranty.plan-duration", pointer(at, "renewedBy")));
  }
  const causes = readNames(reader, plan, "causes", at);
  const share = readNumber(reader, plan, "share", at, 100);
  if (id === null || covers === null) return [];
  const days = {
    from: follows ? "end-of-term" : from === null ? null : fromDayNumber(from),
    to: to === null ? null : fromDayNumber(to),
  };
  const written = own(plan, "duration");
  const text = typeof written === "string" ? written : null;
  const read = {
    id,
    covers,
    ...days,
    duration: text,
    share,
    ...(components === null ? {} : { components }),
    ...(causes === null ? {} : { causes }),
  };
  return [{ plan: read, duration, renewedBy, at }];
}

function readSpan(reader: Reader, plan: Fields, key: string, base: string): Duration | null {
  const value = own(plan, key);
  if (value === undefined) return null;
  const at = pointer(base, key);
  const read = safeParseDuration(value, at);
  if (!read.ok) {
    reader.issues.push(...read.issues.map(inDays));
    return null;
  }
  const { negative, hours, minutes, seconds } = read.value;
  if (!negative && hours + minutes + seconds === 0) return read.value;
  reader.issues.push(timeIssue("time.duration-not-days", at));
  return null;
}

/** A duration that cannot be read, where only days or longer would do. */
function inDays(found: Issue): Issue {
  const { code, at } = found;
  const params = { found: found.params.found as TextParam };
  const expected = phrase("duration-of-days", { example: "P1Y" });
  if (code === "input.type") return timeIssue(code, at, { ...params, expected });
  if (code !== "time.duration-form") return found;
  return timeIssue(code, at, { ...params, expected, how: phrase("write-days") });
}
