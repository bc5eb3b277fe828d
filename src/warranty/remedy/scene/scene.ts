import type { LoadedFacts } from "../../../conditions/index.js";
import type { PolicyRef } from "../../../decision/index.js";
import type { RuleSet } from "../../../rule-set/index.js";
import type { Calendar } from "../../../time/index.js";
import type { ReadRemedyClaim } from "../claim/index.js";
import type { RemedyDocument, RemedyRules } from "../policy/index.js";
import type { Cover } from "./cover.js";
import type { RepairClock } from "./history.js";

/** All that one rule set needs to answer: the claim, its facts, what the warranty says, the calendar. */
export interface Scene {
  readonly set: RuleSet;
  readonly rules: RemedyRules;
  readonly document: RemedyDocument;
  readonly policy: PolicyRef;
  readonly read: ReadRemedyClaim;
  readonly facts: LoadedFacts;
  readonly cover: Cover;
  readonly clock: RepairClock;
  /** Counts of what happened before, given or counted, by name. */
  readonly history: Readonly<Record<string, unknown>>;
  /** Null where the set names none, or the one it names was not passed. */
  readonly calendar: Calendar | null;
}
