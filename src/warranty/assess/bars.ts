import type { Reason } from "../../decision/index.js";
import { askPlainly, openFor, type Rule, type Whether, YES } from "../../rule-set/index.js";
import { because, reaches } from "../grant/index.js";
import type { Party } from "../model/index.js";
import { type ExcludeParams, readMaybeCovers } from "../policy/index.js";
import type { Bar } from "../verdict/index.js";
import { missingIn } from "./component-facts.js";
import { refOf } from "./ref-of.js";
import type { View } from "./view.js";

/** A bar with the cost types it reaches and the reason it gives. */
export interface PlacedBar extends Bar {
  /** Null: every cost type. */
  readonly reaches: (costType: string) => boolean;
  /** Whose cover it bars. */
  readonly party: Party;
  /** What it leaves out by the policy's name; null where it is no exclusion. */
  readonly excludes: string | null;
  readonly reason: Reason;
}

/** An exclusion that reaches the whole product, from whichever component it was found on. */
export interface Exclusion {
  readonly bar: PlacedBar;
  readonly scope: "component" | "product";
  readonly components: readonly string[] | null;
}

/** The exclusions that a set finds on one component. */
export function exclusionsOf(view: View): readonly Exclusion[] {
  const { deciding, facts, component } = view;
  const answer = askPlainly(deciding.set, "exclude", facts);
  if (answer.certain.length + answer.open.length === 0) return [];
  const missing = missingIn(view, answer.missing);
  const exclusionOf = (rule: Rule, holds: Whether): Exclusion => {
    const params = rule.event.params as unknown as ExcludeParams;
    const covers = readMaybeCovers(params.covers);
    const code = holds.truth === true ? "warranty.excluded" : "warranty.exclusion-open";
    const bar: PlacedBar = {
      cause: "excluded",
      holds,
      reaches: (costType) => reaches(covers, costType),
      party: params.party ?? "customer",
      excludes: params.cause,
      reason: because(code, refOf(deciding.set, rule), { cause: params.cause }, component.at),
    };
    return { bar, scope: params.scope ?? "component", components: params.components ?? null };
  };
  return [
    ...answer.certain.map((rule) => exclusionOf(rule, YES)),
    ...answer.open.map((rule) => exclusionOf(rule, openFor(missing))),
  ];
}

/** Whether an exclusion reaches components of this code. */
export const reachesComponent = ({ components }: Exclusion, code: string): boolean =>
  components === null || components.includes(code);
