import { AftersaleError, type Issue, type Reason } from "../../decision/index.js";
import type { ReadClaim, ReadComponent } from "../claim/index.js";
import type { ComponentAssessment, CoverageDecision, Party } from "../model/index.js";
import { defaultCostTypes } from "../policy/index.js";
import { judgeGrant } from "../verdict/index.js";
import { claimBar, type Exclusion, exclusionsOf, lateFrom, reachesComponent } from "./bars.js";
import type { CellInput, SetFindings } from "./cell-input.js";
import { assumedOf, factsOf } from "./component-facts.js";
import { decideCoverage } from "./coverage.js";
import { drawUp, type View } from "./draw-up.js";
import { proofOf } from "./proof.js";
import type { Deciding, Selected } from "./selected.js";
import { termView } from "./term-view.js";
import { timelineOf } from "./timeline.js";
import { periodReasons } from "./verdict-reasons.js";

/** One set's views of all components, with the exclusions found on each. */
interface SetViews {
  readonly views: readonly View[];
  readonly exclusions: readonly (readonly Exclusion[])[];
}

/** Assesses every component; `moving` says that the day in question moves with the clock. */
export function assessComponents(
  selected: Selected,
  claim: ReadClaim,
  day: number,
  moving: boolean,
): readonly ComponentAssessment[] {
  const deciding = [...(selected.company === null ? [] : [selected.company]), ...selected.floors];
  const sets = viewsOf(deciding, claim, day);
  return claim.components.map((component, i) => {
    const findings = sets.map((set) => findingsOf(set, i));
    const input = {
      day,
      moving,
      tomorrow: claim.asOf + 1,
      readsClock: deciding.some(({ policy }) => policy.readsClock),
      at: component.at,
      sets: findings,
      policies: deciding.map(({ ref }) => ref),
      unknownSets: selected.ask,
      none: selected.reasons,
    };
    return componentOf(component, claim, deciding, input);
  });
}

/** Loads the facts of every set and component, so that all their issues come at once. */
function viewsOf(
  deciding: readonly Deciding[],
  claim: ReadClaim,
  day: number,
): readonly SetViews[] {
  const issues = new Map<string, Issue>();
  const sets = deciding.map((each, index) => {
    const views = claim.components.flatMap((component) => {
      try {
        const facts = factsOf(each.set, claim, component);
        return [{ deciding: each, claim, component, facts, day, withPlans: index === 0 }];
      } catch (error) {
        if (!(error instanceof AftersaleError)) throw error;
        for (const found of error.issues) issues.set(`${found.at} ${found.code}`, found);
        return [];
      }
    });
    return views;
  });
  if (issues.size > 0) throw new AftersaleError([...issues.values()]);
  return sets.map((views) => ({ views, exclusions: views.map(exclusionsOf) }));
}

function findingsOf({ views, exclusions }: SetViews, index: number): SetFindings {
  const view = views[index] as View;
  const { deciding, component, day } = view;
  const { convention } = deciding.policy;
  const excluded = exclusions.flatMap((found, from) =>
    found
      .filter((exclusion) => reachesComponent(exclusion, from === index, component.code))
      .map(({ bar }) => bar),
  );
  const claimed = claimBar(view);
  const proof = proofOf(view);
  const scenes = proof.scenes.map((scene) => {
    const { grants, reasons } = drawUp(view, scene.starts);
    const judged = grants.map((grant) => judgeGrant(grant, day, convention));
    return { ...scene, judged, remarks: reasons };
  });
  return {
    scenes,
    proofMissing: proof.missing,
    bars: [...excluded, ...claimed.bars],
    notes: claimed.reasons,
    assumed: assumedOf(deciding.set, deciding.policy.reads, view.facts, component),
    convention,
    lateFrom: lateFrom(view),
  };
}

type Shared = Omit<CellInput, "costType" | "party">;

function componentOf(
  component: ReadComponent,
  claim: ReadClaim,
  deciding: readonly Deciding[],
  input: Shared,
): ComponentAssessment {
  const named = deciding.flatMap(({ policy }) => policy.costTypes);
  const costTypes = named.length > 0 ? named : defaultCostTypes;
  const planned = claim.plans.flatMap(({ plan }) => plan.covers);
  const judged = input.sets.flatMap(({ scenes }) => scenes[0]?.judged ?? []);
  const supplied = judged.some(({ grant }) => grant.party === "supplier");
  const cells = (party: Party): Readonly<Record<string, CoverageDecision>> =>
    Object.fromEntries(
      [...new Set([...costTypes, ...planned])].map((costType) => [
        costType,
        decideCoverage({ ...input, costType, party }),
      ]),
    );
  return {
    id: component.id,
    component: component.code,
    title:
      deciding
        .map(({ policy }) => policy.of(component.code).title)
        .find((title) => title !== null) ?? null,
    coverage: cells("customer"),
    supplier: supplied ? cells("supplier") : null,
    reasons: componentReasons(input),
    terms: judged.map((each) => termView(each, input.day)),
    timeline: timelineOf(judged, claim, component),
  };
}

/** What is said of the component as a whole: replacements, and periods that cover no cost. */
function componentReasons({ sets, day, at }: Shared): readonly Reason[] {
  return sets.flatMap(({ scenes: [scene] }) => {
    const periods = (scene?.judged ?? []).filter(({ grant }) => grant.costTypes.length === 0);
    return [...(scene?.remarks ?? []), ...periods.flatMap((each) => periodReasons(each, day, at))];
  });
}
