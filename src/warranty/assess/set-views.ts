import type { LoadedFacts } from "../../conditions/index.js";
import { AftersaleError, type Issue } from "../../decision/index.js";
import type { ReadClaim } from "../claim/index.js";
import { type Exclusion, exclusionsOf } from "./bars.js";
import { factsLike, factsOf } from "./component-facts.js";
import { type Proof, proofOf } from "./proof.js";
import type { Deciding } from "./selected.js";
import type { TermPool } from "./term-pool.js";
import type { View } from "./view.js";

/** One set's views of all components, with the exclusions found on each. */
export interface SetViews {
  readonly views: readonly View[];
  readonly exclusions: readonly (readonly Exclusion[])[];
  /** Exclusions of the whole product, with the component that each was found on. */
  readonly wide: readonly { readonly exclusion: Exclusion; readonly from: number }[];
  /** The proof of purchase, where it is the same for every component. */
  readonly proof: Proof | null;
}

/** Loads the facts of every set and component, so that all their issues come at once. */
export function viewsOf(
  deciding: readonly Deciding[],
  claim: ReadClaim,
  day: number,
): readonly SetViews[] {
  const { sets, issues } = loadViews(deciding, claim, day);
  if (issues.length > 0) throw new AftersaleError(issues);
  return sets.map((views) => setViews(views));
}

/** What the vocabularies of the sets refuse. */
export const factIssues = (deciding: readonly Deciding[], claim: ReadClaim): readonly Issue[] =>
  loadViews(deciding, claim, claim.asOf).issues;

interface LoadedViews {
  readonly sets: readonly (readonly View[])[];
  readonly issues: readonly Issue[];
}

function loadViews(deciding: readonly Deciding[], claim: ReadClaim, day: number): LoadedViews {
  const issues = new Map<string, Issue>();
  const sets = deciding.map((each, index) => {
    let first: LoadedFacts | null = null;
    const views: View[] = [];
    const pools: TermPool[] = [];
    for (const component of claim.components) {
      try {
        const like: LoadedFacts | null = first && factsLike(first, each.set, component);
        const facts: LoadedFacts = like ?? factsOf(each.set, claim, component);
        if (first === null && Object.keys(component.attributes).length === 0) first = facts;
        const withPlans = index === 0;
        const policy = each.policy.of(component.code);
        views.push({ deciding: each, policy, claim, component, facts, day, withPlans, pools });
      } catch (error) {
        if (!(error instanceof AftersaleError)) throw error;
        for (const found of error.issues) issues.set(`${found.at} ${found.code}`, found);
      }
    }
    return views;
  });
  return { sets, issues: [...issues.values()] };
}

function setViews(views: readonly View[]): SetViews {
  const exclusions = views.map(exclusionsOf);
  const wide: { exclusion: Exclusion; from: number }[] = [];
  exclusions.forEach((found, from) => {
    for (const exclusion of found)
      if (exclusion.scope === "product") wide.push({ exclusion, from });
  });
  const [first] = views;
  const once = first?.deciding.policy.provesByCase ? proofOf(first) : null;
  return { views, exclusions, wide, proof: once };
}
