import { allOf, anyOf, NO, openFor, type Whether, YES } from "../../rule-set/index.js";
import type { Grant } from "../grant/index.js";
import type { PeriodConvention } from "../model/index.js";
import { nothingSince, shareOn, sharesOf } from "../term/index.js";
import { distinctFindings, type Finding, NO_TERM } from "./finding.js";
import { grantChange } from "./grant-change.js";

/** What one grant comes to on a day: one finding if it is certain, else every one it may be. */
export interface Judged {
  readonly grant: Grant;
  readonly findings: readonly Finding[];
  /** Whether one finding is certain; else what would settle it. */
  readonly settled: Whether;
  /** First day after the day in question on which time alone may change this; Infinity if never. */
  readonly changes: number;
  /** Where its share has come to nothing within the term: the day since when. */
  readonly nothingSince: number | null;
}

const IN_FULL: readonly Finding[] = [{ share: 100, cause: "in-term" }];
const EXPIRED: readonly Finding[] = [{ share: 0, cause: "expired" }];
const NOT_STARTED: readonly Finding[] = [{ share: 0, cause: "not-started" }];

/** Judges a grant on a day, given as a day number. */
export function judgeGrant(grant: Grant, day: number, convention: PeriodConvention): Judged {
  const changes = grantChange(grant, day, convention);
  const plain = plainFinding(grant, day);
  if (plain !== null) {
    return { grant, findings: plain, settled: YES, changes, nothingSince: null };
  }
  const sure = findingsOf(grant, day, convention);
  const { holds } = grant;
  const doubted = holds.truth === true ? sure : distinctFindings([...sure, NO_TERM]);
  const asks = openFor(sure.length > 1 && !holds.unread ? grant.asks : []);
  return {
    grant,
    findings: doubted,
    settled: doubted.length === 1 ? YES : allOf([asks, holds]),
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
  const { start, share, holds, counters, timed, end } = grant;
  if (start === null || holds.truth !== true || !timed || counters.length > 0) return null;
  if (day < start.from) return NOT_STARTED;
  if (share.kind !== "flat" || share.percent !== 100) return null;
  return day <= end ? IN_FULL : EXPIRED;
}

function findingsOf(grant: Grant, day: number, convention: PeriodConvention): readonly Finding[] {
  if (grant.start !== null && day < grant.start.from) return NOT_STARTED;
  const time = timeLeg(grant, day);
  const counted = grant.counters.map(({ within }) => within);
  const legs = grant.timed ? [time, ...counted] : counted;
  const { truth } = grant.link === "first-of" ? allOf(legs) : anyOf(legs);
  if (truth === false) return [{ share: 0, cause: outCause(grant, time) }];
  const shares = sharesOn(grant, day, convention);
  const within = shares.map(
    (share): Finding => ({ share, cause: share === 0 ? "share-exhausted" : "in-term" }),
  );
  if (truth === true && grant.start !== null) return distinctFindings(within);
  const unstarted: Finding[] = grant.start === null ? [{ share: 0, cause: "not-started" }] : [];
  return distinctFindings([...within, ...possibleOuts(grant, time), ...unstarted]);
}

/** Whether time has not run out. */
function timeLeg({ start, holds, asks, end }: Grant, day: number): Whether {
  if (start === null) return openFor(asks);
  if (holds.unread) return holds;
  return day <= end ? YES : NO;
}

const outCause = (grant: Grant, time: Whether): Finding["cause"] =>
  time.truth !== false && grant.counters.some(({ within }) => within.truth === false)
    ? "counter-exceeded"
    : "expired";

function possibleOuts(grant: Grant, time: Whether): readonly Finding[] {
  const outs: Finding[] = [];
  if (grant.timed && time.truth !== true) outs.push({ share: 0, cause: "expired" });
  if (grant.counters.length > 0) outs.push({ share: 0, cause: "counter-exceeded" });
  return outs;
}

function sharesOn(
  grant: Grant,
  day: number,
  convention: PeriodConvention,
): readonly (number | null)[] {
  if (grant.start === null || grant.holds.unread) return sharesOf(grant.share);
  return [shareOn(grant.share, { start: grant.start.day, end: grant.end, convention }, day)];
}
