import type { Flow } from "./words.js";
import type { SourcedRow } from "./written.js";

export interface WorkflowRow extends SourcedRow {
  readonly flow: Flow;
  readonly step: string;
  readonly department: string;
  readonly needs: readonly string[];
  readonly gives: readonly string[];
  readonly training?: string;
  /** It may be refused, and then nothing that needs it is done. */
  readonly approval?: true;
  /** The goods move: a transport step with its fee head. */
  readonly moves?: {
    readonly from: string;
    readonly to: string;
    readonly arranges: string;
    readonly head: string;
  };
  readonly within?: { readonly workingDays: number };
}

/** Why goods come back, and the department that answers for it. */
export interface CauseRow extends SourcedRow {
  readonly cause: string;
  readonly department: string;
}

export interface DocumentRow extends SourcedRow {
  readonly handover: "taken-in" | "handed-back";
  readonly document: string;
  /**
   * What may stand in for it, such as a declaration that it is lost; with `after`, at any time after
   * that document, whatever else exists by then.
   */
  readonly or?: string | { readonly document: string; readonly after: string };
  /** Acts that must not happen before it exists. */
  readonly before: readonly string[];
}
