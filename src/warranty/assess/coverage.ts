import type { Reason, Status } from "../../decision/index.js";
import type { CoverageDecision, CoverageOutcome } from "../model/index.js";
import { dateOf, NEVER } from "../term/index.js";
import type { Finding, Judged, Weighed } from "../verdict/index.js";
import type { CellInput } from "./cell-input.js";
import { grantChange } from "./next-change.js";
import { termView } from "./term-view.js";
import { grantReasons } from "./verdict-reasons.js";
import { distinctFacts, weakest } from "./weakest.js";
import { weighAll } from "./weigh-all.js";

/** Decides one cost type of one component from what the sets say, the company's first. */
export function decideCoverage(input: CellInput): CoverageDecision {
  if (input.sets.length === 0 && input.unknownSets.length === 0) return noPolicy(input);
  const weighed = weighAll(input);
  const outcomes = distinctOutcomes(weighed.findings);
  const settled = outcomes.length === 1 && outcomes[0]?.share !== null;
  const causes = [...new Set(weighed.findings.map(({ cause }) => cause))];
  const judged = judgedOf(input);
  const deciding = decidingGrant(judged, weighed.findings);
  const ordered =
    deciding === null ? [] : [deciding, ...judged.filter((each) => each !== deciding)];
  const reasons = reasonsOf(input, ordered);
  return {
    costType: input.costType,
    status: settled ? "determined" : statusOf(weighed),
    outcome: settled ? (outcomes[0] ?? null) : null,
    cause: causes.length === 1 ? (causes[0] ?? null) : null,
    confidence: weakest(deciding === null ? [] : [deciding.grant.ref.confidence]),
    missing: settled ? [] : distinctFacts([...weighed.missing, ...input.unknownSets]),
    possible: outcomes,
    assumed: distinctFacts(input.sets.flatMap(({ assumed }) => assumed)),
    reasons,
    policies: input.policies,
    nextChangeAt: dateOf(nextChange(input)),
    term: deciding === null ? null : termView(deciding, input.day),
  };
}

/** Grants for this cost type; of several scenes those of the first, which stands for the rest. */
function judgedOf({ sets, costType, party }: CellInput): readonly Judged[] {
  return sets.flatMap(({ scenes }) =>
    (scenes[0]?.judged ?? []).filter(
      ({ grant }) => grant.party === party && grant.costTypes.includes(costType),
    ),
  );
}

/** The grant that bears most on the day, or the one that comes nearest; of equals the last to end. */
function decidingGrant(judged: readonly Judged[], findings: readonly Finding[]): Judged | null {
  if (judged.length === 0 || findings.length === 0) return null;
  const rank = ({ findings: own }: Judged) =>
    Math.max(...own.map(({ share, cause }) => (cause === "in-term" ? 1 + (share ?? 100) : 0)));
  return judged.reduce((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b;
    return b.grant.end > a.grant.end ? b : a;
  });
}

function reasonsOf(input: CellInput, ordered: readonly Judged[]): readonly Reason[] {
  const { costType, day, at, party, sets } = input;
  const place = { costType, day, at };
  const given = sets.flatMap(({ bars, scenes, notes }) => {
    if (party === "supplier") return [];
    const barring = bars.filter((bar) => bar.reaches(costType)).map(({ reason }) => reason);
    const proofs = scenes.flatMap(({ reason, bar }) => [
      ...(reason === null ? [] : [reason]),
      ...(bar === null ? [] : [bar.reason]),
    ]);
    return [...barring, ...proofs, ...notes];
  });
  const terms = ordered.flatMap((judged) => grantReasons(judged, place));
  if (terms.length > 0) return [...given, ...terms];
  const none: Reason = { code: "warranty.no-term", set: null, cite: [], params: { costType }, at };
  return [...given, none];
}

function nextChange(input: CellInput): number {
  const late = input.sets.flatMap(({ lateFrom }) => (lateFrom === null ? [] : [lateFrom]));
  const later = late.filter((day) => day >= input.tomorrow);
  const ends = input.moving
    ? input.sets.flatMap(({ scenes, convention }) =>
        scenes.flatMap((scene) =>
          scene.judged
            .filter(
              ({ grant }) =>
                grant.party === input.party && grant.costTypes.includes(input.costType),
            )
            .map(({ grant }) => grantChange(grant, input.day, convention)),
        ),
      )
    : [];
  const clock = input.readsClock ? [input.tomorrow] : [];
  return Math.min(NEVER, ...later, ...ends, ...clock);
}

function noPolicy({ costType, none }: CellInput): CoverageDecision {
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

function outcomeOf({ share }: Finding): CoverageOutcome {
  if (share === 0) return { coverage: "not-covered", share };
  return { coverage: share === 100 ? "covered" : "partly-covered", share };
}

/** Outcomes without repetition, the best for the customer first. */
function distinctOutcomes(findings: readonly Finding[]): readonly CoverageOutcome[] {
  const best = (share: number | null): number => share ?? 100;
  const shares = [...new Set(findings.map(({ share }) => share))].sort((a, b) => best(b) - best(a));
  return shares.map((share) => outcomeOf({ share, cause: "in-term" }));
}

const statusOf = ({ doubts }: Weighed): Status =>
  doubts.length > 0 && !doubts.includes("facts") ? "needs-parameter" : "needs-facts";
