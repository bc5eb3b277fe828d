import { type LoadedFacts, openSlots, TRUE, truthOf, UNKNOWN } from "../../conditions/index.js";
import { ask, compiledSet, qualify, type Rule, type RuleSet } from "../../rule-set/index.js";
import type { ReadClaim, ReadComponent } from "../claim/index.js";
import {
  type GrantContext,
  grantsOfPlan,
  grantsOfReplacement,
  grantsOfTerm,
  type Missing,
  type OpenExtension,
  type OpenTerm,
  type Replaced,
} from "../grant/index.js";
import type { Extension, Ref, StartBasis } from "../model/index.js";
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
  const terms = policy.terms.flatMap((conditional) => {
    const truth = settle(view, conditional);
    if (truth === false) return [];
    const term = conditional.grants;
    const own = starts === null || term.party === "supplier" ? term : { ...term, start: starts };
    return [{ term: own, missing: truth }];
  });
  const own = terms.flatMap(({ term, missing }) => {
    const doubt = missing === null ? null : ({ kind: "facts", missing } as const);
    return grantsOfTerm(term, context, { origin: "term", doubt });
  });
  const replaced = replacedOf(view, terms, context);
  const granted = [...own, ...replaced.grants];
  const plans = view.withPlans ? claim.plans.filter(({ plan }) => speaksOf(plan, component)) : [];
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

function speaksOf(plan: { components?: readonly string[] }, { code, id }: ReadComponent): boolean {
  return (
    plan.components === undefined || plan.components.includes(code) || plan.components.includes(id)
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
  const concerns = (id: string | null) =>
    id === null || id === component.id || suspension?.scope === "unit";
  return {
    day,
    dates: claim.dates,
    convention: policy.convention,
    readings: claim.readings,
    stays: suspension === null ? [] : claim.stays.filter((stay) => concerns(stay.component)),
    suspension,
    extensions: extensionsOf(view),
    costTypes: policy.costTypes,
    at: component.at,
    component: component.code,
  };
}

function extensionsOf({ deciding, facts, component }: View): readonly OpenExtension[] {
  const { set, policy } = deciding;
  if (!policy.of(component.code).extendable) return [];
  const answer = ask(set, "extend", facts);
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
