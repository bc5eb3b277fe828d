import type { ConditionValue, HitPolicy } from "../../conditions/index.js";
import type { FactRef } from "../../decision/index.js";
import type { Rule, RuleEvent } from "../../rule-set/index.js";

/** A condition as the rule set writes it. */
export interface ConditionText {
  /** JSON Pointer of the condition in the rule set. */
  readonly at: string;
  readonly fact: string;
  readonly operator: string;
  readonly value: ConditionValue;
}

/** A condition with the values it was asked of. */
export interface ConditionFinding {
  readonly condition: ConditionText;
  /** The fact's value as a host writes it; null where it is null, or not known (`truth` tells). */
  readonly found: unknown;
  /** Where another fact stands on the value side: what that one is. */
  readonly other?: unknown;
  /** Of the condition itself; under a `not` a rule fails because a condition holds. */
  readonly truth: "holds" | "fails" | "unknown";
}

/** What became of one rule, and why. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly truth: "holds" | "fails" | "unknown";
  /** The rule stands behind the answer: the winner under `first`, every rule that holds otherwise. */
  readonly decides: boolean;
  /** Where it holds: every condition that carries it. Fails: the first that breaks it. Unknown: those open. */
  readonly because: readonly ConditionFinding[];
}

/** A change of host facts that would have brought another answer. */
export interface NearestFlip {
  readonly changes: readonly {
    readonly fact: string;
    readonly at: string;
    readonly from: unknown;
    readonly to: unknown;
  }[];
  /** The events that would then stand; none where no rule holds and there is no `otherwise`. */
  readonly events: readonly RuleEvent[];
}

/** Why a set of rules answered as it did, as data; `explanationReasons` puts it into sentences. */
export interface Explanation {
  readonly set: string;
  readonly hit: HitPolicy;
  readonly status: "determined" | "needs-facts" | "conflict";
  /** The events that stand; empty while facts are missing. */
  readonly events: readonly RuleEvent[];
  /** Every rule of the question, in the order in which they decide. */
  readonly rules: readonly RuleFinding[];
  readonly missing: readonly FactRef[];
  /** Fewest changes first; null where nothing flips the answer, or it was not looked for. */
  readonly nearest: NearestFlip | null;
  /** False where the search for `nearest` ended early, or was not asked for. */
  readonly nearestComplete: boolean;
}
