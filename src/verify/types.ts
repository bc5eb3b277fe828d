import type { Texts } from "../decision/index.js";
import type { RemedyClaim, WarrantyClaim } from "../warranty/index.js";

/** Where a rule set says something. */
export interface Place {
  /** `id@version` of the rule set. */
  readonly set: string;
  /** JSON Pointer of the row, rule or component in its document. */
  readonly at: string;
  readonly title: Texts | null;
}

/** What falls short: cover of a cost, a period that remedies rest on by its name, or one head of a remedy. */
export type UndercutMatter =
  | "cover"
  | "period"
  | "remedy"
  | "refund"
  | "deadline"
  | "fee"
  | "loaner"
  | "burden"
  | "damages"
  | "breach"
  | "effect";

/** A row of a company's set that grants less than a row of a floor, with a claim that shows it. */
export interface FloorUndercut {
  readonly kind: "warranty" | "remedy";
  readonly matter: UndercutMatter;
  readonly company: Place;
  /** `cite` are clauses, such as `CN-1995-458:8`. */
  readonly floor: Place & { readonly cite: readonly string[] };
  /** Component codes for `cover` and `period`, else empty; `*` stands for any that no row names. */
  readonly components: readonly string[];
  /**
   * Cost types, names of periods, remedies, kinds of deadline, heads of a fee or of damages, kinds of breach or
   * of what becomes of the term; `burden-of-proof`.
   */
  readonly concerns: readonly string[];
  /** The components and costs, or the remedies, in words. */
  readonly subject: Texts;
  /** What each of them grants. */
  readonly grants: { readonly company: Texts; readonly floor: Texts };
  /** A claim, and what each of them says when it decides alone. */
  readonly example: {
    readonly claim: WarrantyClaim | RemedyClaim;
    readonly text: Texts;
    readonly company: Texts;
    readonly floor: Texts;
  };
}

/** A floor that was not held against a company's set. */
export interface NotCompared {
  readonly company: string;
  readonly floor: string;
  /**
   * `market`: they are for different places. `dates`: no sale falls under both. `facts`: no case does,
   * by the values that their facts may have. `unread`: nobody has read what the floor grants.
   */
  readonly why: "market" | "dates" | "facts" | "unread";
}

export interface FloorReport {
  readonly undercuts: readonly FloorUndercut[];
  readonly notCompared: readonly NotCompared[];
  /** False where the work was cut short before every case was tried. */
  readonly complete: boolean;
}
