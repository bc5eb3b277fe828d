import type { Reason, TextParam } from "../../decision/index.js";
import { because, type Grant, knownEnd, type Note, reasonOf } from "../grant/index.js";
import { dateOf, NEVER } from "../term/index.js";
import type { Judged } from "../verdict/index.js";

interface Place {
  readonly day: number;
  readonly at: string;
  /** Whether something bars what the grant would bear. */
  readonly barred: boolean;
}

/** How a grant came to its dates, and what it comes to on the day. */
export function grantReasons(judged: Judged, place: Place): readonly Reason[] {
  const { grant } = judged;
  if (isUndatedPlan(grant)) return placed(grant.notes, place.at);
  const verdict = verdictReason(judged, place);
  if (grant.notes.length + grant.counters.length === 0) return [verdict];
  return [...placed(grant.notes, place.at), ...counterReasons(grant, place), verdict];
}

/** A plan that has no first day: how it runs says all there is to say. */
const isUndatedPlan = ({ origin, start }: Grant): boolean =>
  origin === "plan" && (start === null || start.day === NEVER);

function verdictReason({ grant, findings, nothingSince }: Judged, place: Place): Reason {
  const { day, at, barred } = place;
  const finding = findings[0];
  const { ref, period } = grant;
  if (grant.holds.unread) return because("warranty.number-unread", ref, { period }, at);
  if (findings.length !== 1 || finding === undefined) return openReason(grant, at);
  if (finding.cause === "in-term") {
    if (finding.share !== 100 && !barred) {
      return because("warranty.share", ref, { ...spanOf(grant, day), share: finding.share }, at);
    }
    return reasonOf(inTermCode(grant, day), ref, titledSpan(grant, day), at);
  }
  if (finding.cause === "not-started") {
    return reasonOf("warranty.not-started", ref, titledSpan(grant, day), at);
  }
  if (finding.cause === "expired") {
    const end = knownEnd(grant, day);
    if (end === null) return because("warranty.out-of-term", ref, { period }, at);
    const params = titledSpan(grant, day, "days", day - end);
    return reasonOf("warranty.expired", ref, params, at);
  }
  if (finding.cause === "share-exhausted" && nothingSince !== null) {
    const params = { ...spanOf(grant, day), since: dateOf(nothingSince) };
    return because("warranty.share-exhausted", ref, params, at);
  }
  return because("warranty.out-of-term", ref, { period }, at);
}

/** A plan of which only the last day is known has begun at some day before. */
function inTermCode(grant: Grant, day: number) {
  const { start, end } = grant;
  if (knownEnd(grant, day) === null) return "warranty.in-term-open";
  if (end === NEVER) return "warranty.in-term-lifetime";
  return start?.day === Number.NEGATIVE_INFINITY ? "warranty.in-term-until" : "warranty.in-term";
}

function spanOf(grant: Grant, day: number) {
  const { start, period } = grant;
  return {
    period,
    start: start === null ? null : dateOf(start.day),
    end: endOf(grant, day),
    day: dateOf(day),
  };
}

function endOf(grant: Grant, day: number): string | null {
  const end = knownEnd(grant, day);
  return end === null ? null : dateOf(end);
}

/** How it runs, with the title and one thing more: written out, since most reasons are of this kind. */
function titledSpan<Key extends "days" | "dates" = never>(
  grant: Grant,
  day: number,
  key?: Key,
  value?: number | readonly string[],
): Readonly<Record<"period" | "start" | "end" | "day" | Key, TextParam>> {
  const { ref, period, start } = grant;
  const span = (ref.title === undefined ? {} : { title: ref.title }) as Record<string, TextParam>;
  span.period = period;
  span.start = start === null ? null : dateOf(start.day);
  span.end = endOf(grant, day);
  span.day = dateOf(day);
  if (key !== undefined && value !== undefined) span[key] = value;
  return span as ReturnType<typeof titledSpan<Key>>;
}

function openReason(grant: Grant, at: string): Reason {
  const { ref } = grant;
  if (grant.start === null) {
    const dates = grant.asks.map(({ fact }) => fact);
    return because("warranty.start-unknown", ref, { dates }, at);
  }
  if (grant.holds.truth === "open") {
    const facts = grant.holds.missing.map(({ fact }) => fact);
    return because("warranty.term-open", ref, { facts }, at);
  }
  const counters = grant.counters.filter(({ within }) => within.truth === "open");
  const counter = counters.map((each) => each.counter);
  return because("warranty.counter-unknown", ref, { counter }, at);
}

function counterReasons({ counters, ref }: Grant, { at }: Place): Reason[] {
  return counters.flatMap(({ counter, limit, used, within }) => {
    if (within.truth === "open") return [];
    const code = within.truth ? "warranty.counter-within" : "warranty.counter-exceeded";
    return [because(code, ref, { counter, limit, used }, at)];
  });
}

const NONE: readonly never[] = Object.freeze([]);

/** A period that covers no cost, such as the quality period of 5.1: how it runs. */
export function periodReasons({ grant }: Judged, day: number, at: string): readonly Reason[] {
  const code = grant.start === null ? "warranty.start-unknown" : "warranty.period";
  const dates = grant.asks.length === 0 ? NONE : grant.asks.map(({ fact }) => fact);
  const reason = reasonOf(code, grant.ref, titledSpan(grant, day, "dates", dates), at);
  return grant.notes.length === 0 ? [reason] : [...placed(grant.notes, at), reason];
}

const placed = (notes: readonly Note[], at: string): readonly Reason[] =>
  notes.map((note) => note(at));
