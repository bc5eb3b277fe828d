import { type LoadedFacts, openSlots, TRUE, truthOf, UNKNOWN } from "../../conditions/index.js";
import type { Reason } from "../../decision/index.js";
import { askPlainly, compiledSet, qualify, type Rule, type RuleSet } from "../../rule-set/index.js";
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
import type { Extension, Ref, StartBasis, SuspensionRule, Term } from "../model/index.js";
import {
  type Conditional,
  confidenceOf,
  type ExtendParams,
  readMaybe,
  readMaybeCovers,
} from "../policy/index.js";
import { factRefs } from "./component-facts.js";
import { type Drawn, drawn } from "./drawn.js";
import type { Deciding } from "./selected.js";
import { poolOf, type TermPool, type TermPools } from "./term-pool.js";

/** One set's view of one component. */
export interface View {
  readonly deciding: Deciding;
  readonly claim: ReadClaim;
  readonly component: ReadComponent;
  readonly facts: LoadedFacts;
  readonly day: number;
  /** Bought plans are drawn up once, with the first set. */
  readonly withPlans: boolean;
  /** Shared by the views of all components by this set. */
  readonly pools: TermPools;
}

/** The grants of a component, and what is said of it as a whole. */
export interface DrawnUp {
  readonly grants: readonly Drawn[];
  readonly remarks: readonly Reason[];
}

/** Every grant of a component by one set; `starts` replaces the bases of its terms. */
export function drawUp(view: View, starts: readonly StartBasis[] | null): DrawnUp {
  const { deciding, claim, component, day } = view;
  const { convention } = deciding.policy;
  const context = contextOf(view);
  const pool = sharedPool(view, starts, context);
  const terms: OpenTerm[] = [];
  const grants: Drawn[] = [];
  for (const conditional of deciding.policy.of(component.code).terms) {
    const missing = settle(view, conditional);
    if (missing === false) continue;
    const open = { term: conditional.grants, missing };
    terms.push(open);
    const shared = missing === null ? pool : null;
    const found = shared?.get(open.term) ?? drawnTerm(view, open, starts, context);
    shared?.set(open.term, found);
    for (const each of found) grants.push(each);
  }
  const replaced = replacedOf(view, terms, starts, context);
  for (const grant of replaced.grants) grants.push(drawn(grant, day, convention));
  const plans = view.withPlans ? plansFor(claim, component) : [];
  if (plans.length > 0) {
    const own = grants.map(({ grant }) => grant);
    const planned = plans.flatMap((plan) => grantsOfPlan(plan, own, context));
    for (const grant of planned) grants.push(drawn(grant, day, convention));
  }
  return { grants, remarks: replaced.reasons };
}

/** Where other components may have had the same terms drawn; null where this one's are its own. */
function sharedPool(
  { deciding, pools }: View,
  starts: readonly StartBasis[] | null,
  { suspension, extensions }: GrantContext,
): TermPool | null {
  const ofClaim =
    suspension?.scope !== "component" && (starts === null || deciding.policy.provesByCase);
  return extensions.length === 0 && ofClaim ? poolOf(pools, { starts, suspension }) : null;
}

function drawnTerm(
  { deciding, day }: View,
  { term, missing }: OpenTerm,
  starts: readonly StartBasis[] | null,
  context: GrantContext,
): readonly Drawn[] {
  const doubt = missing === null ? null : ({ kind: "facts", missing } as const);
  const grants = grantsOfTerm(startedBy(term, starts), context, { origin: "term", doubt });
  return grants.map((grant) => drawn(grant, day, deciding.policy.convention));
}

const startedBy = (term: Term, starts: readonly StartBasis[] | null): Term =>
  starts === null || term.party === "supplier" ? term : { ...term, start: starts };

const NOTHING: Replaced = { grants: [], reasons: [] };

/** What replacements of the component and exchanges of the product up to the day add. */
function replacedOf(
  view: View,
  terms: readonly OpenTerm[],
  starts: readonly StartBasis[] | null,
  context: GrantContext,
): Replaced {
  const { deciding, claim, component } = view;
  if (component.replacements.length + claim.exchanges.length === 0) return NOTHING;
  const started = terms.map(({ term, missing }) => ({ term: startedBy(term, starts), missing }));
  const rules = deciding.policy.of(component.code).replacement.flatMap((conditional) => {
    const truth = settle(view, conditional);
    return truth === false ? [] : [{ rule: conditional.grants, missing: truth }];
  });
  const events = [...component.replacements, ...claim.exchanges];
  const replaced = events
    .filter(({ day }) => day <= view.day)
    .map((event) => grantsOfReplacement(event, rules, started, context));
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
