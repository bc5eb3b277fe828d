import type { Result } from "../decision/index.js";
import type { RuleSet } from "../rule-set/index.js";
import { UsageError } from "./usage-error.js";

export interface DecideOptions {
  readonly preview: boolean;
  /** The event asked for, where free rules name a hit policy for each. */
  readonly event: string | undefined;
}

/** Decides facts by rule sets, all of the kind it is listed under. */
type Decider = (
  sets: readonly RuleSet[],
  facts: unknown,
  options: DecideOptions,
) => Promise<Result<unknown>>;

/** The function of each kind that can be asked from the command line. */
const DECIDERS: Readonly<Record<string, Decider>> = {
  rules: async ([set, ...more], facts, { event, preview }) => {
    if (set === undefined || more.length > 0) {
      throw new UsageError("free rules are decided one set at a time; name one rule set");
    }
    const { safeDecide } = await import("../free-rules/index.js");
    return safeDecide(set, facts, { preview, ...(event === undefined ? {} : { event }) });
  },
};

/** The decider for these sets. Throws `UsageError` where they are of several kinds, or of none we can ask. */
export function deciderFor(sets: readonly RuleSet[]): Decider {
  const kinds = [...new Set(sets.map(({ kind }) => kind))];
  const [kind, ...others] = kinds;
  if (kind === undefined) throw new UsageError("name at least one rule set before the facts");
  if (others.length > 0) {
    throw new UsageError(`rule sets of one kind decide together; found ${kinds.join(", ")}`);
  }
  const decider = Object.hasOwn(DECIDERS, kind) ? DECIDERS[kind] : undefined;
  if (decider === undefined)
    throw new UsageError(`no function decides facts by kind \`${kind}\` alone`);
  return decider;
}
