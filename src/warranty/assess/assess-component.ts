import {
  type AssumedFact,
  distinctDefaults,
  type Reason,
  type Texts,
} from "../../decision/index.js";
import type { ReadClaim, ReadComponent } from "../claim/index.js";
import type { ComponentAssessment, TimelineEntry } from "../model/index.js";
import { defaultCostTypes } from "../policy/index.js";
import { assumedOf } from "./assumed.js";
import type { CellInput, SetFindings } from "./cell-input.js";
import { decideCells } from "./decide-cells.js";
import type { Drawn } from "./drawn.js";
import { besidePlans } from "./plan-causes.js";
import { type Deciding, decidingOf, type Selected } from "./selected.js";
import { findingsOf } from "./set-findings.js";
import { type SetViews, viewsOf } from "./set-views.js";
import { repairEntries, timelineOf } from "./timeline.js";
import { periodReasons } from "./verdict-reasons.js";
import type { View } from "./view.js";

/** Assesses every component; `moving` says that the day in question moves with the clock. */
export function assessComponents(
  selected: Selected,
  claim: ReadClaim,
  day: number,
  moving: boolean,
): readonly ComponentAssessment[] {
  const deciding = decidingOf(selected);
  const sets = viewsOf(deciding, claim, day);
  const shared = {
    day,
    moving,
    tomorrow: claim.asOf + 1,
    readsClock: deciding.some(({ policy }) => policy.readsClock),
    policies: deciding.map(({ ref }) => ref),
    unknownSets: selected.ask,
    none: selected.reasons,
  };
  const costTypes = costTypesOf(deciding, claim);
  const repairs = repairEntries(claim);
  const plain = claim.plans.every(({ plan }) => plan.causes === undefined);
  return claim.components.map((component, i) => {
    const found = sets.map((set) => findingsOf(set, i));
    const assumed = assumedBy(sets, i);
    const beside = plain ? found : besidePlans(found, claim.plans);
    const own = { at: component.at, sets: beside, drawn: drawnOf(beside), assumed };
    const input = inputOf(shared, own);
    return componentOf(component, claim, { deciding, costTypes, repairs, input });
  });
}

/** Cost types that the policies know, or else the usual ones; then those of plans. */
function costTypesOf(deciding: readonly Deciding[], claim: ReadClaim): readonly string[] {
  const only = deciding[0];
  if (only !== undefined && deciding.length === 1 && claim.plans.length === 0) {
    return only.policy.costTypes;
  }
  const named = deciding.flatMap(({ policy }) => policy.costTypes);
  const planned = claim.plans.flatMap(({ plan }) => plan.covers);
  return [...new Set([...(named.length > 0 ? named : defaultCostTypes), ...planned])];
}

/** Defaults that the sets read for the component at `index`. */
function assumedBy(sets: readonly SetViews[], index: number): readonly AssumedFact[] {
  const only = sets[0];
  if (only !== undefined && sets.length === 1) return assumedOf(only.views[index] as View);
  return distinctDefaults(sets.flatMap(({ views }) => assumedOf(views[index] as View)));
}

/** One list of all sets' grants. */
function drawnOf(sets: readonly SetFindings[]): readonly Drawn[] {
  const only = sets[0];
  if (only !== undefined && sets.length === 1) return only.scenes[0]?.judged ?? [];
  return sets.flatMap(({ scenes }) => scenes[0]?.judged ?? []);
}

type Own = Pick<CellInput, "at" | "sets" | "drawn" | "assumed">;

/** Written out: adding keys to a spread costs microseconds. */
function inputOf(shared: Omit<CellInput, keyof Own>, own: Own): CellInput {
  return {
    day: shared.day,
    moving: shared.moving,
    tomorrow: shared.tomorrow,
    readsClock: shared.readsClock,
    policies: shared.policies,
    unknownSets: shared.unknownSets,
    none: shared.none,
    at: own.at,
    sets: own.sets,
    drawn: own.drawn,
    assumed: own.assumed,
  };
}

interface Deciders {
  readonly deciding: readonly Deciding[];
  readonly costTypes: readonly string[];
  readonly repairs: readonly TimelineEntry[];
  readonly input: CellInput;
}

function componentOf(
  component: ReadComponent,
  claim: ReadClaim,
  { deciding, costTypes, repairs, input }: Deciders,
): ComponentAssessment {
  const { drawn } = input;
  const supplied = drawn.some(({ grant }) => grant.party === "supplier");
  return {
    id: component.id,
    component: component.code,
    title: titleOf(component, deciding),
    coverage: decideCells(input, "customer", costTypes),
    supplier: supplied ? decideCells(input, "supplier", costTypes) : null,
    reasons: componentReasons(input),
    terms: drawn.map(({ view }) => view),
    timeline: timelineOf(drawn, claim, component, repairs),
  };
}

function titleOf({ code }: ReadComponent, deciding: readonly Deciding[]): Texts | null {
  for (const { policy } of deciding) {
    const { title } = policy.of(code);
    if (title !== null) return title;
  }
  return null;
}

/** What is said of the component as a whole: replacements, and periods that cover no cost. */
function componentReasons({ sets, day, at }: CellInput): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const { scenes } of sets) {
    const scene = scenes[0];
    if (scene === undefined) continue;
    reasons.push(...scene.remarks);
    for (const judged of scene.judged) {
      if (judged.grant.costTypes.length === 0) reasons.push(...periodReasons(judged, day, at));
    }
  }
  return reasons;
}
