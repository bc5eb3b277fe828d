import type { TextParams } from "./text.js";

/** One line of the explanation: what was found, and the rule or row and clause behind it. */
export interface Reason {
  readonly code: string;
  /** `id@version` of the rule set that says so; null where the facts alone say it. */
  readonly set: string | null;
  /** Name of the rule, where a rule decided. */
  readonly rule?: string;
  /** JSON Pointer of the table row in the rule set, where a row decided. */
  readonly row?: string;
  /** Clauses, qualified by their instrument: `after-sales-regulation:5.1`. */
  readonly cite: readonly string[];
  readonly params: TextParams;
  /** JSON Pointer into the facts that it is about; `""` is the whole of them. */
  readonly at: string;
}
