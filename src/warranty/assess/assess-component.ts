import type { LoadedFacts } from "../../conditions/index.js";
import { AftersaleError, type Issue, type Reason, type Texts } from "../../decision/index.js";
import type { ReadClaim, ReadComponent } from "../claim/index.js";
import type { ComponentAssessment, TermView } from "../model/index.js";
import { confidenceOf, defaultCostTypes } from "../policy/index.js";
import { type Judged, judgeGrant } from "../verdict/index.js";
import {
  claimBar,
  type Exclusion,
  exclusionsOf,
  lateFrom,
  type PlacedBar,
  reachesComponent,
} from "./bars.js";
import type { CellInput, SetFindings } from "./cell-input.js";
import { assumedOf, factsLike, factsOf } from "./component-facts.js";
import { decideCells } from "./decide-cells.js";
import { drawUp, type View } from "./draw-up.js";
import { type Proof, proofOf } from "./proof.js";
import type { Deciding, Selected } from "./selected.js";
import { termView } from "./term-view.js";
import { timelineOf } from "./timeline.js";
import { periodReasons } from "./verdict-reasons.js";
import { distinctFacts } from "./weakest.js";

/** One set's views of all components, with the exclusions found on each. */
interface SetViews {
  readonly views: readonly View[];
  readonly exclusions: readonly (readonly Exclusion[])[];
  /** Exclusions of the whole product, with the component that each was found on. */
  readonly wide: readonly { readonly exclusion: Exclusion; readonly from: number }[];
  /** The proof of purchase, where it is the same for every component. */
  readonly proof: Proof | null;
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
  const shared = {
    day,
    moving,
    tomorrow: claim.asOf + 1,
    readsClock: deciding.some(({ policy }) => policy.readsClock),
    policies: deciding.map(({ ref }) => ref),
    unknownSets: selected.ask,
    none: selected.reasons,
  };
  return claim.components.map((component, i) => {
    const found = sets.map((set) => findingsOf(set, i));
    const assumed = distinctFacts(sets.flatMap(({ views }) => assumedOf(views[i] as View)));
    const views = viewsOfGrants(found, day);
    const input = { ...shared, at: component.at, sets: found, views, assumed };
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
    let first: LoadedFacts | null = null;
    const views: View[] = [];
    for (const component of claim.components) {
      try {
        const like: LoadedFacts | null = first && factsLike(first, each.set, component);
        const facts: LoadedFacts = like ?? factsOf(each.set, claim, component);
        if (first === null && Object.keys(component.attributes).length === 0) first = facts;
        views.push({ deciding: each, claim, component, facts, day, withPlans: index === 0 });
      } catch (error) {
        if (!(error instanceof AftersaleError)) throw error;
        for (const found of error.issues) issues.set(`${found.at} ${found.code}`, found);
      }
    }
    return views;
  });
  if (issues.size > 0) throw new AftersaleError([...issues.values()]);
  return sets.map((views) => setViews(views));
}

function setViews(views: readonly View[]): SetViews {
  const exclusions = views.map(exclusionsOf);
  const wide = exclusions.flatMap((found, from) =>
    found.filter(({ scope }) => scope === "product").map((exclusion) => ({ exclusion, from })),
  );
  const [first] = views;
  const once = first?.deciding.policy.provesByCase ? proofOf(first) : null;
  return { views, exclusions, wide, proof: once };
}

function viewsOfGrants(sets: readonly SetFindings[], day: number): Map<Judged, TermView> {
  const views = new Map<Judged, TermView>();
  for (const { scenes } of sets) {
    for (const judged of scenes[0]?.judged ?? []) views.set(judged, termView(judged, day));
  }
  return views;
}

function findingsOf(set: SetViews, index: number): SetFindings {
  const view = set.views[index] as View;
  const { deciding, component, day } = view;
  const { convention } = deciding.policy;
  const claimed = claimBar(view);
  const proof = set.proof ?? proofOf(view);
  const scenes = proof.scenes.map((scene) => {
    const { grants, reasons } = drawUp(view, scene.starts);
    const judged = grants.map((grant) => judgeGrant(grant, day, convention));
    return { ...scene, judged, remarks: reasons };
  });
  return {
    scenes,
    proofMissing: proof.missing,
    bars: [...barsOn(set, index, component.code), ...claimed.bars],
    notes: claimed.reasons,
    confidence: confidenceOf(deciding.set),
    lateFrom: lateFrom(view),
  };
}

/** The exclusions that reach a component: its own, and those of the whole product. */
function barsOn({ exclusions, wide }: SetViews, index: number, code: string): readonly PlacedBar[] {
  const own = exclusions[index]?.filter((each) => reachesComponent(each, code)) ?? [];
  const others = wide
    .filter(({ from, exclusion }) => from !== index && reachesComponent(exclusion, code))
    .map(({ exclusion }) => exclusion);
  return [...own, ...others].map(({ bar }) => bar);
}

type Shared = Omit<CellInput, "costType" | "party">;

function componentOf(
  component: ReadComponent,
  claim: ReadClaim,
  deciding: readonly Deciding[],
  input: Shared,
): ComponentAssessment {
  const named = deciding.flatMap(({ policy }) => policy.costTypes);
  const known = named.length > 0 ? named : defaultCostTypes;
  const planned = claim.plans.flatMap(({ plan }) => plan.covers);
  const costTypes =
    planned.length + deciding.length > 1 ? [...new Set([...known, ...planned])] : known;
  const judged = [...input.views.keys()];
  const supplied = judged.some(({ grant }) => grant.party === "supplier");
  return {
    id: component.id,
    component: component.code,
    title: titleOf(component, deciding),
    coverage: decideCells(input, "customer", costTypes),
    supplier: supplied ? decideCells(input, "supplier", costTypes) : null,
    reasons: componentReasons(input),
    terms: [...input.views.values()],
    timeline: timelineOf(judged, claim, component),
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
function componentReasons({ sets, day, at }: Shared): readonly Reason[] {
  return sets.flatMap(({ scenes: [scene] }) => {
    const periods = (scene?.judged ?? []).filter(({ grant }) => grant.costTypes.length === 0);
    return [...(scene?.remarks ?? []), ...periods.flatMap((each) => periodReasons(each, day, at))];
  });
}
