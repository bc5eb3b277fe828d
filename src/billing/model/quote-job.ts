import type { Money } from "../../money/index.js";
import type { ContractInput } from "./contract-input.js";
import type { CoverageInput } from "./coverage-input.js";

export interface PartUsed {
  readonly part: string;
  /** A decimal of at least 0. */
  readonly quantity: string;
  /** For parts that the price list charges at list. */
  readonly listPrice?: Money | null;
  readonly oldPartReturned?: boolean | null;
}

export interface LabourDone {
  /** A job of the price list; else the time counts. */
  readonly job?: string;
  readonly grade?: string;
  readonly minutes?: number | null;
}

/** What is done to one component. */
export interface WorkItem {
  /** Tells two of the same component apart; cover then names the id. */
  readonly id?: string;
  readonly component: string;
  /** Which appliance, where there are several; diagnosis is charged once for each. */
  readonly unit?: string;
  /** Whether it ends up repaired; not known before a diagnosis. */
  readonly repaired?: boolean | null;
  readonly labour?: LabourDone;
  readonly parts?: readonly PartUsed[];
}

export interface VisitMade {
  readonly kind: "on-site" | "carry-in";
  /** One way, a decimal. */
  readonly distanceKm?: string | null;
  readonly terrain?: "ordinary" | "mountain" | "island" | null;
  readonly time?: "working-hours" | "evening" | "night" | null;
  readonly statutoryHoliday?: boolean | null;
}

/** Moving the goods (5.9). */
export interface FreightDone {
  /** Items of the price list. */
  readonly items: readonly string[];
  /** Who caused the transport or the damage behind it. */
  readonly cause?: "defect" | "company" | "carrier" | "customer" | null;
  /** What a remedy or a law already says. */
  readonly payer?: "company" | "customer" | null;
}

/** The goods, as far as prices depend on them. */
export interface GoodsMoved {
  readonly litres?: string | null;
  readonly washKg?: string | null;
}

/** What is to be quoted: facts alone. */
export interface QuoteJob {
  /** The day of the quote; it picks the price list. */
  readonly quoted: string;
  readonly work: readonly WorkItem[];
  readonly coverage: readonly CoverageInput[];
  readonly visit?: VisitMade;
  readonly freight?: FreightDone;
  readonly goods?: GoodsMoved;
  readonly contract?: ContractInput;
  readonly attributes?: Readonly<Record<string, unknown>>;
}
