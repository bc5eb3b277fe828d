import type { Reason } from "../../decision/index.js";
import { because, type Grant } from "../grant/index.js";
import { dateOf, NEVER } from "../term/index.js";
import type { Judged } from "../verdict/index.js";

interface Place {
  readonly day: number;
  readonly at: string;
}

/** How a grant came to its dates, and what it comes to on the day. */
export function grantReasons(judged: Judged, place: Place): readonly Reason[] {
  const { grant } = judged;
  const verdict = verdictReason(judged, place);
  if (grant.reasons.length + grant.counters.length === 0) return [verdict];
  return [...grant.reasons, ...counterReasons(grant, place), verdict];
}

function verdictReason({ grant, findings }: Judged, { day, at }: Place): Reason {
  const [finding] = findings;
  const { ref, period } = grant;
  const span = {
    period,
    start: grant.start === null ? null : dateOf(grant.start.day),
    end: dateOf(grant.end),
    day: dateOf(day),
  };
  if (grant.doubt?.kind === "parameter")
    return because("warranty.number-unread", ref, { period }, at);
  if (findings.length !== 1 || finding === undefined) return openReason(grant, at);
  if (finding.cause === "in-term") {
    if (finding.share !== 100) {
      return because("warranty.share", ref, { ...span, share: finding.share }, at);
    }
    const code = grant.end === NEVER ? "warranty.in-term-lifetime" : "warranty.in-term";
    return because(code, ref, span, at);
  }
  if (finding.cause === "not-started") return because("warranty.not-started", ref, span, at);
  if (finding.cause === "expired") {
    return because("warranty.expired", ref, { ...span, days: Math.max(0, day - grant.end) }, at);
  }
  return because("warranty.out-of-term", ref, { period }, at);
}

function openReason(grant: Grant, at: string): Reason {
  const { ref } = grant;
  if (grant.start === null) {
    const dates = grant.asks.map(({ fact }) => fact);
    return because("warranty.start-unknown", ref, { dates }, at);
  }
  if (grant.doubt !== null) {
    const facts = grant.doubt.missing.map(({ fact }) => fact);
    return because("warranty.term-open", ref, { facts }, at);
  }
  const counters = grant.counters.filter(({ state }) => state === "unknown");
  const counter = counters.map((each) => each.counter);
  return because("warranty.counter-unknown", ref, { counter }, at);
}

function counterReasons({ counters, ref }: Grant, { at }: Place): Reason[] {
  return counters.flatMap(({ counter, limit, used, state }) => {
    if (state === "unknown") return [];
    const code = state === "within" ? "warranty.counter-within" : "warranty.counter-exceeded";
    return [because(code, ref, { counter, limit, used }, at)];
  });
}

/** A period that covers no cost, such as the quality period of 5.1: how it runs. */
export function periodReasons({ grant }: Judged, day: number, at: string): readonly Reason[] {
  const { ref, period, start } = grant;
  const span = {
    period,
    start: start && dateOf(start.day),
    end: dateOf(grant.end),
    day: dateOf(day),
  };
  const code = start === null ? "warranty.start-unknown" : "warranty.period";
  const dates = grant.asks.map(({ fact }) => fact);
  return [...grant.reasons, because(code, ref, { ...span, dates }, at)];
}
