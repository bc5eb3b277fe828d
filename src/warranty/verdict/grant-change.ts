import type { Grant } from "../grant/index.js";
import type { PeriodConvention } from "../model/index.js";
import { NEVER, shareChangesAfter } from "../term/index.js";

/** The first day after `day` on which time alone may change what a grant comes to; Infinity if never. */
export function grantChange(grant: Grant, day: number, convention: PeriodConvention): number {
  const { start, end, share } = grant;
  if (start === null || day > end) return NEVER;
  if (day < start.from) return start.from;
  if (share.kind === "flat") return end + 1;
  const span = { start: start.day, end, convention };
  return Math.min(end + 1, shareChangesAfter(share, span, day) ?? NEVER);
}
