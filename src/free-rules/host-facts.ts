import type { LoadOptions } from "../conditions/index.js";
import type { OptionShape } from "../decision/index.js";

/** How facts of a host's are read. */
export interface FactOptions {
  /**
   * What becomes of keys that the set does not declare: `"refuse"` tells of them, `"ignore"` passes
   * them over, for facts that come in a record of the host's own. `"refuse"` if not given.
   */
  readonly undeclared?: "refuse" | "ignore" | undefined;
}

/** The shapes of `FactOptions`. */
export const factOptions = {
  undeclared: {
    expected: "refuse-or-ignore",
    fits: (value): value is "refuse" | "ignore" => value === "refuse" || value === "ignore",
  },
} as const satisfies Readonly<Record<string, OptionShape>>;

const REFUSE: LoadOptions = { derived: false };
const IGNORE: LoadOptions = { derived: false, undeclared: "ignore" };

export const hostFacts = ({ undeclared }: FactOptions): LoadOptions =>
  undeclared === "ignore" ? IGNORE : REFUSE;
