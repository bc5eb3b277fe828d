/** The dates of a product that a claim gives at its top; all civil dates `YYYY-MM-DD`. */
export const startDates = [
  "sold",
  "invoiced",
  "delivered",
  "installed",
  "activated",
  "manufactured",
  "supplied",
] as const;

export type StartDate = (typeof startDates)[number];

/** The dates that a term may count from: those of the product, and since when its owner has had it. */
export const termDates = [...startDates, "owner.since"] as const;

export type TermDate = (typeof termDates)[number];

/** A customer's warranty claim: the facts of one product, and the components in question. */
export interface WarrantyClaim extends Readonly<Partial<Record<StartDate, string | null>>> {
  /** Today, as the host sees it. */
  readonly asOf: string;
  readonly product?: {
    readonly line?: string | null;
    readonly model?: string | null;
    readonly serial?: string | null;
  };
  readonly buyer?: { readonly kind?: "consumer" | "business" | null };
  readonly owner?: {
    /** True while the first buyer owns the product. */
    readonly first?: boolean | null;
    readonly registered?: boolean | null;
    readonly registeredOn?: string | null;
    readonly since?: string | null;
  };
  readonly installation?: { readonly by?: "us" | "appointed" | "other" | null };
  /** What shows that the product was bought, by the names that the policy knows. */
  readonly proof?: { readonly papers?: readonly string[] | null };
  readonly fault?: { readonly occurredOn?: string | null; readonly reportedOn?: string | null };
  /** Things found on the product as a whole, by the names that the policy knows. */
  readonly findings?: readonly string[] | null;
  readonly components: readonly ClaimComponent[];
  readonly repairs?: readonly Repair[];
  readonly exchanges?: readonly Exchange[];
  readonly plans?: readonly Plan[];
  readonly readings?: readonly Reading[];
  /** Facts of the host's own, under names that the rule set declares. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

export interface ClaimComponent {
  /** Unique within the claim. */
  readonly id: string;
  /** The component's code in the policy. */
  readonly component: string;
  readonly serial?: string | null;
  /** Causes of this component's damage, by the names that the policy knows. */
  readonly causes?: readonly string[] | null;
  readonly replacements?: readonly Replacement[];
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** The component was replaced: from then on the new part is the one in question. */
export interface Replacement {
  readonly on: string;
  /** Whether the customer paid for the new part. */
  readonly paid?: boolean | null;
}

/** The whole product was exchanged for another. */
export interface Exchange {
  readonly on: string;
  /** Whether the customer paid for the new product. */
  readonly paid?: boolean | null;
}

/** One stay in repair; still there while `returned` is not given. */
export interface Repair {
  readonly id?: string;
  /** Id of the component it was for; the whole product if not given. */
  readonly component?: string;
  readonly received: string;
  readonly returned?: string | null;
  /** Hours in repair, where they are known; repair days count from them. */
  readonly hours?: number | null;
  /** Days of the stay spent waiting for parts. */
  readonly waitingDays?: number | null;
}

/** Cover that the customer bought or was given beside the policy. */
export interface Plan {
  readonly id: string;
  /** Component codes; every component if not given. */
  readonly components?: readonly string[];
  readonly covers: readonly string[];
  /** First day, or `end-of-term`: the day the policy's own cover ends. */
  readonly from?: string | null;
  /** ISO 8601 duration from `from`, or `lifetime`. */
  readonly duration?: string | null;
  /** Last day, where it is known instead of a duration. */
  readonly to?: string | null;
  /** Renews itself by this duration until a day is reached that is not over. */
  readonly renewedBy?: string | null;
  /** Causes that the policy leaves out and the plan covers, such as an accident, by the policy's names. */
  readonly causes?: readonly string[];
  /** Per cent that the plan bears; 100 if not given. */
  readonly share?: number | null;
}

/** What a counter showed on a day; on the day in question if `on` is not given. */
export interface Reading {
  readonly counter: string;
  readonly value: number;
  readonly on?: string | null;
}
