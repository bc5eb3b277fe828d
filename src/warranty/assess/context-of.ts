import { askPlainly, openFor, type Rule, type RuleSet, treeOf, YES } from "../../rule-set/index.js";
import type { ReadClaim, ReadComponent } from "../claim/index.js";
import type { GrantContext, OpenExtension } from "../grant/index.js";
import type { Extension, SuspensionRule } from "../model/index.js";
import { type ExtendParams, readMaybe, readMaybeCovers } from "../policy/index.js";
import { missingIn } from "./component-facts.js";
import { gateOn } from "./gate.js";
import { refOf } from "./ref-of.js";
import type { View } from "./view.js";

/** What a component's grants are drawn up from. */
export function contextOf(view: View, extensions: readonly OpenExtension[]): GrantContext {
  const { deciding, policy, claim, component, day } = view;
  return {
    day,
    dates: claim.dates,
    convention: deciding.policy.convention,
    readings: claim.readings,
    stays: staysFor(policy.suspension, claim, component),
    suspension: policy.suspension,
    extensions,
    costTypes: deciding.policy.costTypes,
    component: component.code,
  };
}

/** The stays that hold a component's terms; those of the whole claim as they are. */
function staysFor(
  suspension: SuspensionRule | null,
  { stays }: ReadClaim,
  { id }: ReadComponent,
): ReadClaim["stays"] {
  if (suspension === null) return [];
  if (suspension.scope === "unit") return stays;
  return stays.filter(({ component }) => component === null || component === id);
}

const NONE: readonly never[] = Object.freeze([]);

/** The extensions that the rules of a set give the component, certain ones first. */
export function extensionsOf(view: View): readonly OpenExtension[] {
  const { deciding, policy, facts } = view;
  if (!policy.extendable) return NONE;
  const { set } = deciding;
  const answer = askPlainly(set, "extend", facts);
  if (answer.certain.length + answer.open.length === 0) return NONE;
  const missing = missingIn(view, answer.missing);
  return [
    ...answer.certain.map((rule) => {
      return { extension: extensionOf(set, rule), holds: YES, gate: null };
    }),
    ...answer.open.map((rule) => {
      const gate = gateOn(view, treeOf(set, "extend", rule));
      return { extension: extensionOf(set, rule), holds: openFor(missing), gate };
    }),
  ];
}

function extensionOf(set: RuleSet, rule: Rule): Extension {
  const params = rule.event.params as unknown as ExtendParams;
  return {
    ref: refOf(set, rule),
    components: params.components ?? null,
    period: params.period ?? null,
    covers: readMaybeCovers(params.covers),
    by: readMaybe(params.by),
    to: readMaybe(params.to),
    shortens: params.shortens ?? false,
  };
}
