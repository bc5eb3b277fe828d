import {
  attempt,
  type OptionShapes,
  type OptionsOf,
  type Result,
  takeOptions,
} from "../../decision/index.js";
import type { RuleSet } from "../document.js";

/** A function that decides by one set, facts by facts: the host picks the version. */
export interface SetFunctionDefinition<K extends string, Shapes extends OptionShapes, Outcome> {
  readonly name: string;
  readonly kind: K;
  readonly options: Shapes;
  /** Throws `AftersaleError`, also for a set that is not one of the kind. */
  readonly decide: (set: RuleSet<K>, facts: unknown, options: OptionsOf<Shapes>) => Outcome;
}

export interface SetTwins<K extends string, Outcome> {
  readonly name: string;
  readonly kind: K;
  readonly run: (set: RuleSet<K>, facts: unknown, options?: object) => Outcome;
  /** Returns whatever comes in; only a fault of our own is thrown. */
  readonly safe: (set: RuleSet<K>, facts: unknown, options?: object) => Result<Outcome>;
}

/** The front of functions that decide by one set: `defineFunction` for those that must be fast. */
/* @__NO_SIDE_EFFECTS__ */
export function defineSetFunction<const K extends string, Shapes extends OptionShapes, Outcome>(
  of: SetFunctionDefinition<K, Shapes, Outcome>,
): SetTwins<K, Outcome> {
  const run = (set: RuleSet<K>, facts: unknown, options?: object): Outcome => {
    return of.decide(set, facts, takeOptions(options, of.options));
  };
  return {
    name: of.name,
    kind: of.kind,
    run,
    safe: (set, facts, options) => attempt(() => run(set, facts, options)),
  };
}
