import type { Confidence, Texts } from "../../decision/index.js";
import type { Envelope, RowManners } from "../../rule-set/index.js";
import type { TermDate } from "../model/index.js";

/** A date a term starts from, as it is written. */
export type WrittenBasis = TermDate | { readonly basis: TermDate; readonly plus?: string };
export type WrittenCovers = readonly string[] | { readonly allBut: readonly string[] };
export type WrittenShare =
  | number
  | { readonly steps: readonly { readonly until: string; readonly percent: number }[] }
  | { readonly linear: { readonly unit: "day" | "month" | "year"; readonly fullFor?: string } };

export interface TermRow extends RowManners {
  /** A component code, or `*` for those that no other row names. */
  readonly component: string;
  readonly period: string;
  readonly covers: WrittenCovers;
  readonly duration?: string | null;
  readonly start?: readonly WrittenBasis[];
  readonly counters?: readonly { readonly counter: string; readonly limit: number }[];
  readonly link?: "first-of" | "all-of";
  readonly share?: WrittenShare;
  readonly party?: "customer" | "supplier";
  readonly confidence?: Confidence;
}

export interface ReplacementRow extends RowManners {
  readonly component: string;
  readonly paid?: boolean;
  readonly gives: "remainder" | "fresh" | "minimum";
  readonly minimum?: string;
  readonly repairs?: boolean;
  readonly covers?: WrittenCovers;
}

export interface SuspensionRow extends RowManners {
  readonly component: string;
  readonly counts: "calendar-days" | "repair-days" | "none";
  readonly scope?: "unit" | "component";
  readonly waiting?: "included" | "excluded";
  readonly days?: "between" | "touched";
}

export interface ClaimWindowRow extends RowManners {
  readonly component: string;
  readonly within: string;
}

export interface EarlyFailureRow extends RowManners {
  readonly within: string;
  readonly class: string;
  readonly start?: readonly WrittenBasis[];
}

export interface ComponentEntry {
  readonly title: Texts;
  readonly partOf?: string;
}

/** What the envelope of a warranty set has beside the common keys. */
export interface WarrantyEnvelope {
  readonly costTypes?: readonly string[];
  readonly components?: Readonly<Record<string, ComponentEntry>>;
  readonly starts?: readonly WrittenBasis[];
  readonly period?: {
    readonly start?: "next-day" | "same-day";
    readonly clamp?: "month-end" | "overflow";
    readonly lastDay?: "included" | "excluded";
  };
  readonly judgedOn?: "occurred" | "reported";
  readonly confidence?: Confidence;
}

/** The tables of a warranty rule set. */
export interface WarrantyTables {
  readonly terms?: readonly TermRow[];
  readonly replacement?: readonly ReplacementRow[];
  readonly suspension?: readonly SuspensionRow[];
  readonly claimWindow?: readonly ClaimWindowRow[];
  readonly earlyFailure?: readonly EarlyFailureRow[];
}

export type WarrantyDocument = Envelope & WarrantyEnvelope & WarrantyTables;

export interface ExcludeParams {
  readonly cause: string;
  readonly party?: "customer" | "supplier";
  readonly scope?: "component" | "product";
  readonly components?: readonly string[];
  readonly covers?: WrittenCovers;
}

export interface ExtendParams {
  readonly components?: readonly string[];
  readonly period?: string;
  readonly covers?: WrittenCovers;
  readonly by?: string;
  readonly to?: string;
  readonly shortens?: boolean;
}

export interface AcceptProofParams {
  readonly proof: string;
  readonly start?: readonly WrittenBasis[];
}
