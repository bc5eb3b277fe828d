import {
  attempt,
  fail,
  type Issue,
  type OptionShapes,
  type OptionsOf,
  ok,
  plainCopy,
  type Reading,
  type Result,
  readOptions,
  unreadable,
  unwrap,
} from "../../decision/index.js";
import type { RuleSet } from "../document.js";
import { type GivenSets, readSets, type SetsOf, type Wanted } from "./read-sets.js";

/** What a function's own part is told, all of it checked and copied. */
export interface Call<Input, Shapes extends OptionShapes, Kinds extends string = string>
  extends Pick<GivenSets, "calendars"> {
  readonly byKind: { readonly [N in Kinds]: readonly RuleSet<N>[] };
  readonly input: Input;
  readonly options: OptionsOf<Shapes>;
  /** What is wrong with the input so far, where reading could go on all the same. */
  readonly issues: readonly Issue[];
}

export interface FunctionDefinition<
  Needed extends string,
  Optional extends string,
  Input,
  Shapes extends OptionShapes,
  Outcome,
> extends Wanted {
  readonly name: string;
  readonly needs: readonly Needed[];
  readonly takes?: readonly Optional[];
  readonly options: Shapes;
  /** Reads the host's input; null where nothing can be said of it but its issues. */
  readonly read: (input: unknown) => Reading<Input | null>;
  /** Throws `AftersaleError` for what only the sets can tell is wrong. */
  readonly decide: (call: Call<Input, Shapes, Needed | Optional>) => Outcome;
}

/** A public function in its two forms, of which each domain makes two named one-liners. */
export interface Twins<Sets, Outcome> {
  readonly name: string;
  /** The kind that asks for it on the command line, and what else it takes. */
  readonly wanted: Wanted;
  readonly run: (sets: Sets, input: unknown, options?: object) => Outcome;
  /** Returns whatever comes in; only a fault of our own is thrown. */
  readonly safe: (sets: Sets, input: unknown, options?: object) => Result<Outcome>;
}

/**
 * The one front of every function that decides by rule sets: it refuses what is no set, no option
 * and no plain data, all issues at once, before anything is decided.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineFunction<
  const Needed extends string,
  Input,
  Shapes extends OptionShapes,
  Outcome,
  const Optional extends string = never,
>(
  of: FunctionDefinition<Needed, Optional, Input, Shapes, Outcome>,
): Twins<SetsOf<Needed, Optional>, Outcome> {
  const safe = (sets: unknown, input: unknown, options?: unknown): Result<Outcome> => {
    const call = readCall(of, sets, input, options);
    return call.ok ? attempt(() => of.decide(call.value as never)) : call;
  };
  return {
    name: of.name,
    wanted: of,
    safe,
    run: (sets, input, options) => unwrap(safe(sets, input, options)),
  };
}

/** What a caller's getters and proxies throw while they are read once is an issue, too. */
function readCall<Input, Shapes extends OptionShapes>(
  of: FunctionDefinition<string, string, Input, Shapes, unknown>,
  sets: unknown,
  input: unknown,
  options: unknown,
): Result<Call<Input, Shapes>> {
  let given: Reading<GivenSets>;
  try {
    given = readSets(sets, of);
  } catch {
    return fail([unreadable("")]);
  }
  const asked = readOptions(options, of.options);
  const read = readInput(of, input);
  const { value: readable, issues } = read;
  if (given.issues.length + asked.issues.length > 0 || readable === null) {
    return fail([...given.issues, ...asked.issues, ...issues]);
  }
  const { byKind, calendars } = given.value;
  return ok({ byKind, calendars, options: asked.value, input: readable, issues });
}

function readInput<Input>(
  { read }: { readonly read: (input: unknown) => Reading<Input | null> },
  input: unknown,
): Reading<Input | null> {
  const { value, issues } = plainCopy(input);
  return issues.length > 0 ? { value: null, issues } : read(value);
}
