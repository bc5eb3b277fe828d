import { confidenceOf } from "../policy/index.js";
import { type PlacedBar, reachesComponent } from "./bars.js";
import type { SetFindings } from "./cell-input.js";
import { claimedIn } from "./claim-window.js";
import { drawUp } from "./draw-up.js";
import { proofOf } from "./proof.js";
import type { SetViews } from "./set-views.js";
import type { View } from "./view.js";

/** All that one set says of the component at `index`. */
export function findingsOf(set: SetViews, index: number): SetFindings {
  const view = set.views[index] as View;
  const { deciding, component } = view;
  const claimed = claimedIn(view);
  const proof = set.proof ?? proofOf(view);
  const scenes = proof.scenes.map(({ starts, bar, reason }) => {
    const { grants, remarks } = drawUp(view, starts);
    return { starts, bar, reason, judged: grants, remarks };
  });
  return {
    scenes,
    proofMissing: proof.missing,
    bars: joined(barsOn(set, index, component.code), claimed.bars),
    notes: claimed.reasons,
    confidence: confidenceOf(deciding.set),
    lateFrom: claimed.lateFrom,
  };
}

const NONE: readonly never[] = Object.freeze([]);

/** The exclusions that reach a component: its own, and those of the whole product. */
function barsOn({ exclusions, wide }: SetViews, index: number, code: string): readonly PlacedBar[] {
  const found = exclusions[index] ?? NONE;
  if (found.length + wide.length === 0) return NONE;
  const own = found.filter((each) => reachesComponent(each, code));
  const others = wide
    .filter(({ from, exclusion }) => from !== index && reachesComponent(exclusion, code))
    .map(({ exclusion }) => exclusion);
  return [...own, ...others].map(({ bar }) => bar);
}

const joined = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  a.length === 0 ? b : [...a, ...b];
