import type { Grant } from "../grant/index.js";
import type { PeriodConvention, TermView, TimelineEntry } from "../model/index.js";
import { type Judged, judgeGrant } from "../verdict/index.js";
import { termView } from "./term-view.js";
import { entriesOf } from "./timeline.js";

/** A judged grant as hosts see it, for every component and cost type that it speaks of. */
export interface Drawn extends Judged {
  readonly view: TermView;
  /** What it draws on the timeline. */
  readonly entries: readonly TimelineEntry[];
}

/** Judges a grant on a day and draws it. */
export function drawn(grant: Grant, day: number, convention: PeriodConvention): Drawn {
  const judged = judgeGrant(grant, day, convention);
  const { findings, settled, changes, nothingSince } = judged;
  const view = termView(judged, day);
  const entries = entriesOf(grant, day);
  return { grant, findings, settled, changes, nothingSince, view, entries };
}
