import type { Cause } from "../model/index.js";
import type { Bar, Judged } from "../verdict/index.js";
import type { Cell, CellInput, SetFindings } from "./cell-input.js";

/** The grants that bear nothing since their set bars the cost for certain, and for which cause. */
export type Barred = ReadonlyMap<Judged, Bar["cause"]>;

const NOTHING: Barred = new Map();

/** In order of weight: what is excluded is so with any papers and at any time. */
const CAUSES: readonly Bar["cause"][] = ["excluded", "no-proof", "claimed-late"];

export function barredGrants({ sets }: CellInput, { costType, party }: Cell): Barred {
  if (sets.every(isFree)) return NOTHING;
  const barred = new Map<Judged, Bar["cause"]>();
  for (const set of sets) {
    const cause = barOf(set, { costType, party });
    if (cause === null) continue;
    for (const judged of set.scenes[0]?.judged ?? []) barred.set(judged, cause);
  }
  return barred;
}

const isFree = ({ bars, scenes }: SetFindings): boolean =>
  bars.length === 0 && scenes.every(({ bar }) => bar === null);

function barOf({ bars, scenes }: SetFindings, { costType, party }: Cell): Bar["cause"] | null {
  const causes = bars
    .filter((bar) => bar.holds.truth === true && bar.party === party && bar.reaches(costType))
    .map(({ cause }) => cause);
  if (party === "customer" && scenes.every(({ bar }) => bar !== null)) causes.push("no-proof");
  return CAUSES.find((cause) => causes.includes(cause)) ?? null;
}

/**
 * The grants among which one decides: those that are not barred, or where a bar is the cause those
 * that it bars; all where there is none of them.
 */
export function answering<J extends Judged>(
  judged: readonly J[],
  barred: Barred,
  cause: Cause | null,
): readonly J[] {
  if (barred.size === 0) return judged;
  const isBar = CAUSES.some((each) => each === cause);
  const own = judged.filter((each) => (barred.get(each) ?? null) === (isBar ? cause : null));
  return own.length > 0 ? own : judged;
}
