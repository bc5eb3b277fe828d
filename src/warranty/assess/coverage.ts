import { type Confidence, distinctRefs, type Reason, type Status } from "../../decision/index.js";
import type { CoverageDecision, CoverageOutcome } from "../model/index.js";
import { dateOf, NEVER } from "../term/index.js";
import type { Finding, Judged, Weighed } from "../verdict/index.js";
import { answering, type Barred, barredGrants } from "./barred.js";
import type { Cell, CellInput } from "./cell-input.js";
import type { Drawn } from "./drawn.js";
import { grantReasons } from "./verdict-reasons.js";
import { weaker } from "./weakest.js";
import { concerns, weighAll } from "./weigh-all.js";

/** Decides one cost type of one component from what the sets say, the company's first. */
export function decideCoverage(input: CellInput, cell: Cell): CoverageDecision {
  if (input.sets.length === 0 && input.unknownSets.length === 0) return noPolicy(input, cell);
  const judged = judgedOf(input, cell);
  const weighed = weighAll(input, cell, judged);
  const possible = distinctOutcomes(weighed.findings);
  const outcome = possible[0] ?? null;
  const settled = possible.length === 1 && outcome?.share !== null;
  const cause = commonCause(weighed.findings);
  const barred = barredGrants(input, cell);
  const deciding = decidingGrant(answering(judged, barred, cause));
  return {
    costType: cell.costType,
    status: settled ? "determined" : statusOf(weighed),
    outcome: settled ? outcome : null,
    cause,
    confidence: confidenceOf(input, judged, settled && outcome?.share !== 0 ? deciding : null),
    missing: settled ? NONE : distinctRefs([...weighed.settled.missing, ...input.unknownSets]),
    possible,
    assumed: input.assumed,
    reasons: reasonsOf(input, cell, { judged, barred, deciding }),
    policies: input.policies,
    nextChangeAt: dateOf(nextChange(input, judged)),
    term: deciding === null ? null : deciding.view,
  } as CoverageDecision;
}

const judgedOf = ({ drawn }: CellInput, cell: Cell): readonly Drawn[] =>
  drawn.filter((each) => concerns(each, cell));

/** The grant that bears most on the day, a certain one first, or that comes nearest; of equals the last to end. */
function decidingGrant(judged: readonly Drawn[]): Drawn | null {
  let best: Drawn | null = null;
  let bestRank = -1;
  for (const each of judged) {
    const rank = rankOf(each);
    const later = best === null || each.grant.end > best.grant.end;
    if (rank < bestRank || (rank === bestRank && !later)) continue;
    best = each;
    bestRank = rank;
  }
  return best;
}

function rankOf({ findings }: Judged): number {
  let rank = 0;
  for (const { share, cause } of findings) {
    if (cause === "in-term") rank = Math.max(rank, 1 + (share ?? 100));
  }
  return rank > 0 && findings.length === 1 ? rank + 0.5 : rank;
}

function commonCause(findings: readonly Finding[]): CoverageDecision["cause"] {
  const first = findings[0];
  return first !== undefined && findings.every(({ cause }) => cause === first.cause)
    ? first.cause
    : null;
}

/** That of the grant that bears the cost; where none does, the weakest of all that were asked. */
function confidenceOf(
  { sets }: CellInput,
  judged: readonly Judged[],
  deciding: Judged | null,
): Confidence {
  if (deciding !== null) return deciding.grant.ref.confidence;
  let found: Confidence = "own-policy";
  for (const { confidence } of sets) found = weaker(found, confidence);
  for (const { grant } of judged) found = weaker(found, grant.ref.confidence);
  return found;
}

interface Decided {
  readonly judged: readonly Judged[];
  readonly barred: Barred;
  readonly deciding: Judged | null;
}

/** What bars it, what proves the purchase, then the deciding grant and the others. */
function reasonsOf(
  { day, at, sets }: CellInput,
  { costType, party }: Cell,
  { judged, barred, deciding }: Decided,
): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const { bars, scenes, notes } of sets) {
    for (const bar of bars) {
      const reaching = bar.party === party && bar.reaches(costType);
      if (reaching && !reasons.includes(bar.reason)) reasons.push(bar.reason);
    }
    if (party === "supplier") continue;
    for (const { reason } of scenes) if (reason !== null) reasons.push(reason);
    reasons.push(...notes);
  }
  if (deciding === null) {
    return [...reasons, { code: "warranty.no-term", set: null, cite: [], params: {}, at }];
  }
  const reasonsFor = (each: Judged) => grantReasons(each, { day, at, barred: barred.has(each) });
  reasons.push(...reasonsFor(deciding));
  for (const each of judged) if (each !== deciding) reasons.push(...reasonsFor(each));
  return reasons;
}

function nextChange(input: CellInput, judged: readonly Judged[]): number {
  const { sets, tomorrow, moving, readsClock } = input;
  let next = readsClock ? tomorrow : NEVER;
  for (const { lateFrom } of sets) {
    if (lateFrom !== null && lateFrom >= tomorrow) next = Math.min(next, lateFrom);
  }
  if (!moving) return next;
  const several = sets.some(({ scenes }) => scenes.length > 1);
  for (const { changes } of several ? allJudged(input) : judged) next = Math.min(next, changes);
  return next;
}

const allJudged = ({ sets }: CellInput): readonly Judged[] =>
  sets.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.judged));

function noPolicy({ none }: CellInput, { costType }: Cell): CoverageDecision {
  return {
    costType,
    status: "no-policy",
    outcome: null,
    cause: null,
    confidence: "own-policy",
    missing: [],
    possible: [],
    assumed: [],
    reasons: none,
    policies: [],
    nextChangeAt: null,
    term: null,
  };
}

const NONE: readonly never[] = Object.freeze([]);
const COVERED: CoverageOutcome = Object.freeze({ coverage: "covered", share: 100 });
const NOT_COVERED: CoverageOutcome = Object.freeze({ coverage: "not-covered", share: 0 });
const ONLY_COVERED: readonly CoverageOutcome[] = Object.freeze([COVERED]);
const ONLY_NOT_COVERED: readonly CoverageOutcome[] = Object.freeze([NOT_COVERED]);

function outcomeOf({ share }: Pick<Finding, "share">): CoverageOutcome {
  if (share === 100) return COVERED;
  return share === 0 ? NOT_COVERED : { coverage: "partly-covered", share };
}

/** Outcomes without repetition, the best for the customer first. */
function distinctOutcomes(findings: readonly Finding[]): readonly CoverageOutcome[] {
  const only = findings[0];
  if (only !== undefined && findings.length === 1) {
    if (only.share === 100) return ONLY_COVERED;
    return only.share === 0 ? ONLY_NOT_COVERED : [outcomeOf(only)];
  }
  const best = (share: number | null): number => share ?? 100;
  const shares = [...new Set(findings.map(({ share }) => share))].sort((a, b) => best(b) - best(a));
  return shares.map((share) => outcomeOf({ share }));
}

const statusOf = ({ settled }: Weighed): Status =>
  settled.unread && settled.missing.length === 0 ? "needs-parameter" : "needs-facts";
