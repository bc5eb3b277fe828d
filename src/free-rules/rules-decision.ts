import type { Decision } from "../decision/index.js";
import type { RuleEvent } from "../rule-set/index.js";
import type { FactOptions } from "./host-facts.js";

export interface DecideOptions extends FactOptions {
  /** The event type asked for, where the set's `hit` names a policy for each. */
  readonly event?: string | undefined;
  /** Lets a draft, or a version not in force on its basis date, decide. */
  readonly preview?: boolean | undefined;
}

/**
 * What free rules decide: `outcome` is the event (hit policy `first` and `unique`; null where no
 * rule holds and there is no `otherwise`), or the array of events (`collect`). While facts are
 * missing `certain` holds what already stands and `open` what may yet join it.
 */
export type RulesDecision = Decision<RuleEvent | readonly RuleEvent[] | null> & {
  readonly certain: readonly RuleEvent[];
  readonly open: readonly RuleEvent[];
};
