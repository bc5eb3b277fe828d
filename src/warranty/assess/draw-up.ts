import { type LoadedFacts, openSlots, TRUE, truthOf, UNKNOWN } from "../../conditions/index.js";
import { askPlainly, compiledSet, qualify, type Rule, type RuleSet } from "../../rule-set/index.js";
import type { ReadClaim, ReadComponent } from "../claim/index.js";
import {
  type Grant,
  type GrantContext,
  grantsOfPlan,
  grantsOfReplacement,
  grantsOfTerm,
  type Missing,
  type OpenExtension,
  type OpenTerm,
  type Replaced,
} from "../grant/index.js";
import type { Extension, Ref, StartBasis, SuspensionRule } from "../model/index.js";
import {
  type Conditional,
  confidenceOf,
  type ExtendParams,
  readMaybe,
  readMaybeCovers,
} from "../policy/index.js";
import { factRefs } from "./component-facts.js";
import type { Deciding } from "./selected.js";

/** One set's view of one component. */
export interface View {
  readonly deciding: Deciding;
  readonly claim: ReadClaim;
  readonly component: ReadComponent;
  readonly facts: LoadedFacts;
  readonly day: number;
  /** Bought plans are drawn up once, with the first set. */
  readonly withPlans: boolean;
}

/** Every grant of a component by one set; `starts` replaces the bases of its terms. */
export function drawUp(view: View, starts: readonly StartBasis[] | null): Replaced {
  const { deciding, claim, component } = view;
  const policy = deciding.policy.of(component.code);
  const context = contextOf(view);
  const terms: OpenTerm[] = [];
  const granted: Grant[] = [];
  for (const conditional of policy.terms) {
    const missing = settle(view, conditional);
    if (missing === false) continue;
    const given = conditional.grants;
    const term =
      starts === null || given.party === "supplier" ? given : { ...given, start: starts };
    terms.push({ term, missing });
    const doubt = missing === null ? null : ({ kind: "facts", missing } as const);
    granted.push(...grantsOfTerm(term, context, { origin: "term", doubt }));
  }
  const replaced = replacedOf(view, terms, context);
  granted.push(...replaced.grants);
  const plans = view.withPlans ? plansFor(claim, component) : [];
  if (plans.length === 0) return { grants: granted, reasons: replaced.reasons };
  const planned = plans.flatMap((plan) => grantsOfPlan(plan, granted, context));
  return { grants: [...granted, ...planned], reasons: replaced.reasons };
}

const NOTHING: Replaced = { grants: [], reasons: [] };

/** What replacements of the component and exchanges of the product up to the day add. */
function replacedOf(view: View, terms: readonly OpenTerm[], context: GrantContext): Replaced {
  const { deciding, claim, component } = view;
  if (component.replacements.length + claim.exchanges.length === 0) return NOTHING;
  const rules = deciding.policy.of(component.code).replacement.flatMap((conditional) => {
    const truth = settle(view, conditional);
    return truth === false ? [] : [{ rule: conditional.grants, missing: truth }];
  });
  const events = [...component.replacements, ...claim.exchanges];
  const replaced = events
    .filter(({ day }) => day <= view.day)
    .map((event) => grantsOfReplacement(event, rules, terms, context));
  return {
    grants: replaced.flatMap(({ grants }) => grants),
    reasons: replaced.flatMap(({ reasons }) => reasons),
  };
}

function plansFor({ plans }: ReadClaim, { code, id }: ReadComponent): ReadClaim["plans"] {
  if (plans.length === 0) return plans;
  return plans.filter(({ plan: { components } }) =>
    components === undefined ? true : components.includes(code) || components.includes(id),
  );
}

/** False: does not apply. Null: applies. Else: applies only if those facts turn out so. */
function settle(
  { deciding, facts, component }: View,
  { when }: Conditional<unknown>,
): readonly Missing[] | null | false {
  if (when === null) return null;
  const truth = truthOf(when, facts.slots);
  if (truth === TRUE) return null;
  if (truth !== UNKNOWN) return false;
  const slots = new Set<number>();
  openSlots(when, facts.slots, slots);
  const { names } = compiledSet(deciding.set).lexicon;
  return factRefs(
    deciding.set,
    [...slots].map((slot) => names[slot] as string),
    component,
  );
}

function contextOf(view: View): GrantContext {
  const { deciding, claim, component, day } = view;
  const { policy } = deciding;
  const { suspension } = policy.of(component.code);
  return {
    day,
    dates: claim.dates,
    convention: policy.convention,
    readings: claim.readings,
    stays: staysFor(suspension, claim, component),
    suspension,
    extensions: extensionsOf(view),
    costTypes: policy.costTypes,
    at: component.at,
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

function extensionsOf({ deciding, facts, component }: View): readonly OpenExtension[] {
  const { set, policy } = deciding;
  if (!policy.of(component.code).extendable) return [];
  const answer = askPlainly(set, "extend", facts);
  if (answer.certain.length + answer.open.length === 0) return [];
  const missing = factRefs(set, answer.missing, component);
  return [
    ...answer.certain.map((rule) => ({ extension: extensionOf(set, rule), missing: null })),
    ...answer.open.map((rule) => ({ extension: extensionOf(set, rule), missing })),
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

/** Where a rule stands, for reasons. */
export function refOf(set: RuleSet, rule: Rule): Ref {
  return {
    set: `${set.id}@${set.version}`,
    rule: rule.name,
    ...(rule.title === undefined ? {} : { title: rule.title }),
    cite: qualify(rule.cite, set.document.instrument),
    confidence: confidenceOf(set),
  };
}
