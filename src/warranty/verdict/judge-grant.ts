import type { Doubt, Grant, Missing } from "../grant/index.js";
import type { PeriodConvention } from "../model/index.js";
import { NEVER, nothingSince, shareOn, sharesOf } from "../term/index.js";
import { distinctFindings, type Finding, NO_TERM } from "./finding.js";
import { grantChange } from "./grant-change.js";

/** What one grant comes to on a day: one finding if it is certain, else every one it may be. */
export interface Judged {
  readonly grant: Grant;
  readonly findings: readonly Finding[];
  /** What would settle it; empty where one finding is certain. */
  readonly missing: readonly Missing[];
  readonly doubts: readonly Doubt["kind"][];
  /** First day after the day in question on which time alone may change this; Infinity if never. */
  readonly changes: number;
  /** Where its share has come to nothing within the term: the day since when. */
  readonly nothingSince: number | null;
}

const NONE: readonly never[] = [];
const IN_FULL: readonly Finding[] = [{ share: 100, cause: "in-term" }];
const EXPIRED: readonly Finding[] = [{ share: 0, cause: "expired" }];
const NOT_STARTED: readonly Finding[] = [{ share: 0, cause: "not-started" }];

type Leg = "in" | "out" | "unknown";

/** Judges a grant on a day, given as a day number. */
export function judgeGrant(grant: Grant, day: number, convention: PeriodConvention): Judged {
  const changes = grantChange(grant, day, convention);
  const plain = plainFinding(grant, day);
  if (plain !== null) {
    return { grant, findings: plain, missing: NONE, doubts: NONE, changes, nothingSince: null };
  }
  const sure = findingsOf(grant, day, convention);
  const doubted = grant.doubt === null ? sure : distinctFindings([...sure, NO_TERM]);
  const certain = doubted.length === 1;
  const doubt = grant.doubt === null ? [] : [grant.doubt.kind];
  const asks = sure.length > 1 && grant.doubt?.kind !== "parameter" ? grant.asks : [];
  const doubts = asks.length > 0 ? ([...doubt, "facts"] as const) : doubt;
  return {
    grant,
    findings: doubted,
    missing: certain ? [] : [...asks, ...(grant.doubt?.missing ?? [])],
    doubts: certain ? [] : doubts,
    changes,
    nothingSince: exhaustedSince(grant, doubted, day, convention),
  };
}

function exhaustedSince(
  { start, end, share }: Grant,
  findings: readonly Finding[],
  day: number,
  convention: PeriodConvention,
): number | null {
  if (start === null || findings[0]?.cause !== "share-exhausted") return null;
  return nothingSince(share, { start: start.day, end, convention }, day);
}

/** The common case: a known start, time alone, borne in full, no doubt; null for all others. */
function plainFinding(grant: Grant, day: number): readonly Finding[] | null {
  const { start, share, doubt, counters, timed, end } = grant;
  if (start === null || doubt !== null || !timed || counters.length > 0) return null;
  if (day < start.from) return NOT_STARTED;
  if (share.kind !== "flat" || share.percent !== 100) return null;
  return day <= end ? IN_FULL : EXPIRED;
}

function findingsOf(grant: Grant, day: number, convention: PeriodConvention): readonly Finding[] {
  if (grant.start !== null && day < grant.start.from) return NOT_STARTED;
  const time = timeLeg(grant, day);
  const legs: readonly Leg[] = [...(grant.timed ? [time] : []), ...grant.counters.map(counterLeg)];
  const state = grant.link === "first-of" ? every(legs) : some(legs);
  if (state === "out") return [{ share: 0, cause: outCause(grant, time) }];
  const shares = sharesOn(grant, day, convention);
  const within = shares.map(
    (share): Finding => ({ share, cause: share === 0 ? "share-exhausted" : "in-term" }),
  );
  if (state === "in" && grant.start !== null) return distinctFindings(within);
  const unstarted: Finding[] = grant.start === null ? [{ share: 0, cause: "not-started" }] : [];
  return distinctFindings([...within, ...possibleOuts(grant, time), ...unstarted]);
}

function timeLeg(grant: Grant, day: number): Leg {
  if (grant.end === NEVER && grant.doubt?.kind !== "parameter" && grant.start !== null) return "in";
  if (grant.start === null || grant.doubt?.kind === "parameter") return "unknown";
  return day <= grant.end ? "in" : "out";
}

const counterLeg = ({ state }: Grant["counters"][number]): Leg =>
  state === "within" ? "in" : state === "exceeded" ? "out" : "unknown";

/** First of: within while every leg is. */
function every(legs: readonly Leg[]): Leg {
  if (legs.includes("out")) return "out";
  return legs.includes("unknown") ? "unknown" : "in";
}

/** All of: within until no leg is. */
function some(legs: readonly Leg[]): Leg {
  if (legs.includes("in")) return "in";
  return legs.includes("unknown") ? "unknown" : "out";
}

const outCause = (grant: Grant, time: Leg): Finding["cause"] =>
  time !== "out" && grant.counters.some(({ state }) => state === "exceeded")
    ? "counter-exceeded"
    : "expired";

function possibleOuts(grant: Grant, time: Leg): readonly Finding[] {
  const outs: Finding[] = [];
  if (grant.timed && time !== "in") outs.push({ share: 0, cause: "expired" });
  if (grant.counters.length > 0) outs.push({ share: 0, cause: "counter-exceeded" });
  return outs;
}

function sharesOn(
  grant: Grant,
  day: number,
  convention: PeriodConvention,
): readonly (number | null)[] {
  if (grant.start === null || grant.doubt?.kind === "parameter") return sharesOf(grant.share);
  return [shareOn(grant.share, { start: grant.start.day, end: grant.end, convention }, day)];
}
