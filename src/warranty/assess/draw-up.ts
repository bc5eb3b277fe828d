import type { Reason } from "../../decision/index.js";
import type { ReadClaim, ReadComponent } from "../claim/index.js";
import {
  type Gate,
  type GrantContext,
  grantsOfPlan,
  grantsOfReplacement,
  grantsOfTerm,
  type OpenExtension,
  type OpenTerm,
  paidFor,
  type Replaced,
  type ReplacementEvent,
} from "../grant/index.js";
import type { StartBasis, Term } from "../model/index.js";
import { contextOf, extensionsOf } from "./context-of.js";
import { type Drawn, drawn } from "./drawn.js";
import { gateOn } from "./gate.js";
import { holdsIn } from "./holds-in.js";
import type { TermPool } from "./term-pool.js";
import type { View } from "./view.js";

/** The grants of a component, and what is said of it as a whole. */
export interface DrawnUp {
  readonly grants: readonly Drawn[];
  readonly remarks: readonly Reason[];
}

const NONE: readonly never[] = Object.freeze([]);

/** Every grant of a component by one set; `starts` replaces the bases of its terms. */
export function drawUp(view: View, starts: readonly StartBasis[] | null): DrawnUp {
  const { claim, component } = view;
  const extensions = extensionsOf(view);
  const pool = sharedPool(view, starts, extensions);
  const context = pool === null ? contextOf(view, extensions) : pool.context;
  const replacing = eventsOf(view);
  const isReplaced = replacing.length > 0;
  const terms: OpenTerm[] = [];
  const grants: Drawn[] = [];
  for (const conditional of view.policy.terms) {
    const { grants: term, when } = conditional;
    const holds = holdsIn(view, when);
    if (holds.truth === false) continue;
    const gate = holds.truth === true || when === null ? null : gateOn(view, when);
    const open = { term, holds };
    if (isReplaced) terms.push(open);
    const shared = gate === null ? pool : null;
    const found = shared?.drawn.get(open.term) ?? drawnTerm(view, open, starts, context, gate);
    shared?.drawn.set(open.term, found);
    for (const each of found) grants.push(each);
  }
  const replaced = isReplaced
    ? replacedOf(view, replacing, { terms, starts }, contextOf(view, extensions))
    : { grants: NONE, reasons: NONE };
  for (const grant of replaced.grants) grants.push(drawnBy(view, grant));
  if (view.withPlans && claim.plans.length > 0) {
    const own = grants.map(({ grant }) => grant);
    const planned = plansFor(claim, component).flatMap((plan) => grantsOfPlan(plan, own, context));
    for (const grant of planned) grants.push(drawnBy(view, grant));
  }
  return { grants, remarks: replaced.reasons };
}

/** Where other components may have had the same terms drawn; null where this one's are its own. */
function sharedPool(
  view: View,
  starts: readonly StartBasis[] | null,
  extensions: readonly OpenExtension[],
): TermPool | null {
  const { deciding, policy, pools } = view;
  const { suspension } = policy;
  if (extensions.length > 0 || suspension?.scope === "component") return null;
  if (starts !== null && !deciding.policy.provesByCase) return null;
  for (const pool of pools) {
    if (pool.starts === starts && pool.context.suspension === suspension) return pool;
  }
  const pool: TermPool = { starts, context: contextOf(view, extensions), drawn: new Map() };
  pools.push(pool);
  return pool;
}

function drawnTerm(
  view: View,
  { term, holds }: OpenTerm,
  starts: readonly StartBasis[] | null,
  context: GrantContext,
  gate: Gate | null,
): readonly Drawn[] {
  const grants = grantsOfTerm(startedBy(term, starts), context, { origin: "term", holds, gate });
  return grants.map((grant) => drawnBy(view, grant));
}

const drawnBy = ({ deciding, day }: View, grant: Drawn["grant"]): Drawn =>
  drawn(grant, day, deciding.policy.convention);

const startedBy = (term: Term, starts: readonly StartBasis[] | null): Term =>
  starts === null || term.party === "supplier" ? term : { ...term, start: starts };

/** Replacements of the component, exchanges of the product, and repairs where some rule speaks of them. */
function eventsOf({ policy, claim, component }: View): readonly ReplacementEvent[] {
  const { stays, exchanges } = claim;
  if (stays.length + exchanges.length + component.replacements.length === 0) return NONE;
  const events = [...component.replacements, ...exchanges];
  if (!policy.replacement.some(({ grants }) => grants.repairs)) return events;
  for (const { component: id, over, returned: day, at } of stays) {
    if (id === component.id && over)
      events.push({ kind: "repair", day, paid: paidFor("repair", null, at), at });
  }
  return events;
}

/** What replacements of the component and exchanges of the product up to the day add. */
function replacedOf(
  view: View,
  events: readonly ReplacementEvent[],
  { terms, starts }: { terms: readonly OpenTerm[]; starts: readonly StartBasis[] | null },
  context: GrantContext,
): Replaced {
  const { policy } = view;
  const started = terms.map(({ term, holds }) => ({ term: startedBy(term, starts), holds }));
  const rules = policy.replacement.map(({ grants, when }) => {
    return { rule: grants, holds: holdsIn(view, when) };
  });
  const replaced = events
    .filter(({ day }) => day <= view.day)
    .map((event) => grantsOfReplacement(event, rules, started, context));
  return {
    grants: replaced.flatMap(({ grants }) => grants),
    reasons: replaced.flatMap(({ reasons }) => reasons),
  };
}

function plansFor({ plans }: ReadClaim, { code, id }: ReadComponent): ReadClaim["plans"] {
  return plans.filter(({ plan: { components } }) =>
    components === undefined ? true : components.includes(code) || components.includes(id),
  );
}
