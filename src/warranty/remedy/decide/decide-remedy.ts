import {
  attempt,
  describe,
  fail,
  type Issue,
  issue,
  ok,
  optionIssues,
  optionShapes,
  pointer,
  previewOnly,
  type Result,
  unwrap,
} from "../../../decision/index.js";
import { bundleIssues, type RuleSet } from "../../../rule-set/index.js";
import { type Calendar, isCalendar } from "../../../time/index.js";
import { type RemedyClaim, readRemedyClaim } from "../claim/index.js";
import type { RemedyDecision } from "../outcome/index.js";
import { decide } from "./decide.js";

/** The rule sets that a remedy is decided by, any number of versions, and the calendars they name. */
export interface RemedySets {
  readonly remedy: readonly RuleSet[];
  /** The warranty sets whose terms the remedy sets rest on. */
  readonly warranty?: readonly RuleSet[];
  /** By id. */
  readonly calendars?: Readonly<Record<string, Calendar>>;
}

export interface RemedyOptions {
  /** Lets drafts and versions not in force decide; the decision says so. */
  readonly preview?: boolean;
}

/**
 * What a customer is due when goods fail or are sent back (4.1), head by head: the remedies open to
 * the customer and who owes them, refund with deductions, deadlines, fees, a loaner, the burden of
 * proof, breaches, recourse, and what becomes of the term. Each head has a status of its own, so that
 * a fact missing for one leaves the others decided. Floors among the sets add what the company's own
 * set does not give. Amounts are money, dates `YYYY-MM-DD`.
 *
 * @throws AftersaleError with every issue of the sets and the claim
 * @example
 * const sets = { remedy: [parseRuleSet(generalGoods)], warranty: [parseRuleSet(generalTerms)] };
 * const claim = {
 *   asOf: "2026-03-09",
 *   product: { line: "colour-tv" },
 *   invoiced: "2026-03-02",
 *   proof: { papers: ["invoice", "voucher"] },
 *   fault: { occurredOn: "2026-03-09", listed: true },
 * };
 * decideRemedy(sets, claim).options.value.options.map(({ remedy }) => remedy);
 * // ["refund", "exchange", "repair"]
 */
export function decideRemedy(
  sets: RemedySets,
  claim: RemedyClaim,
  options: RemedyOptions = {},
): RemedyDecision {
  return unwrap(safeDecideRemedy(sets, claim, options));
}

/** `decideRemedy` as a Result; takes any value for a claim. */
export function safeDecideRemedy(
  sets: RemedySets,
  claim: unknown,
  options: RemedyOptions = {},
): Result<RemedyDecision> {
  const read = readSets(sets, options);
  const facts = readRemedyClaim(claim);
  if (!read.ok || !facts.ok) {
    return fail([...(read.ok ? [] : read.issues), ...(facts.ok ? [] : facts.issues)]);
  }
  return attempt(() => decide(read.value, facts.value, options.preview === true));
}

/** Sets in hand, calendars by id. */
export interface ReadSets {
  readonly remedy: readonly RuleSet[];
  readonly warranty: readonly RuleSet[];
  readonly calendars: ReadonlyMap<string, Calendar>;
}

/** Checks what the host passed as sets and options, before anything is asked of them. */
export function readSets(sets: unknown, options: unknown): Result<ReadSets> {
  const { remedy, warranty = [], calendars = {} } = (sets ?? {}) as Partial<RemedySets>;
  const issues: Issue[] = [
    ...bundleIssues(sets, "remedy", ["warranty"]),
    ...optionIssues(options, previewOnly),
  ];
  const byId = new Map<string, Calendar>();
  const keyed = optionShapes.byId.fits(calendars);
  if (!keyed) {
    issues.push(issue("remedy.calendars-by-id", "/calendars", { found: describe(calendars) }));
  }
  for (const [id, calendar] of keyed ? Object.entries(calendars) : []) {
    if (isCalendar(calendar)) byId.set(id, calendar);
    else {
      const params = { found: describe(calendar) };
      issues.push(issue("remedy.not-a-calendar", pointer("/calendars", id), params));
    }
  }
  if (issues.length > 0) return fail(issues);
  return ok({ remedy: remedy as readonly RuleSet[], warranty, calendars: byId });
}
