import type { Condition, Vocabulary } from "../conditions/index.js";
import type { Texts } from "../decision/index.js";

/** What a rule raises when it is true. */
export interface RuleEvent {
  readonly type: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What rules and table rows have in common: a title, and the clauses behind them. */
export interface RowManners {
  readonly title: Texts;
  readonly note?: string;
  /** Clauses: `3.5` of the set's instrument, or `CN-SAMR-43:24(1)`. */
  readonly cite?: readonly string[];
  /** Marks what goes beyond the instrument and therefore cites nothing. */
  readonly extension?: true;
  readonly conditions?: Condition;
}

export interface Rule {
  readonly name: string;
  /** At least 1, which is the default; higher comes first, position breaks ties. */
  readonly priority?: number;
  readonly title?: Texts;
  readonly note?: string;
  readonly cite?: readonly string[];
  readonly extension?: true;
  readonly conditions: Condition;
  readonly event: RuleEvent;
}

/** Who answers for a rule set. Without `approvedOn` it is a draft and decides only in a preview. */
export interface Authority {
  readonly interpreter?: string;
  readonly executor?: string;
  readonly approver?: string;
  readonly approvedOn?: string | null;
}

/** A rule set as it is written; the tables of its kind stand beside these. */
export interface Envelope {
  readonly $schema?: string;
  readonly format: "aftersale/1";
  readonly kind: string;
  readonly id: string;
  readonly version: string;
  readonly title: Texts;
  readonly note?: string;
  /** The instrument that a bare clause number cites. */
  readonly instrument?: string;
  /** A floor is an alternative grant beside the company's own set. */
  readonly modality?: "floor";
  /** Both days included; `to` withdraws, a successor does not need it. */
  readonly effective: { readonly from: string; readonly to: string | null };
  readonly authority?: Authority;
  /** Turns instants into dates. */
  readonly zone?: string;
  /** Facts whose dates pick the version, in order; overrides the kind's. */
  readonly basis?: readonly string[];
  readonly facts?: Vocabulary;
  readonly conditions?: Readonly<Record<string, Condition>>;
  readonly otherwise?: RuleEvent;
  readonly rules?: readonly Rule[];
}

/**
 * A parsed rule set: checked, copied, frozen. Only `parseRuleSet` makes one, and every function
 * that takes rule sets accepts nothing else.
 */
export interface RuleSet<Kind extends string = string> {
  readonly kind: Kind;
  readonly id: string;
  readonly version: string;
  /** `sha256:…` over the canonical JSON of the document less its `$schema`. */
  readonly digest: string;
  readonly document: Envelope;
}
