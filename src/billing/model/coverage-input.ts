import type { CostType } from "./fee-head.js";

/** What the warranty bears of one cost of one component, as the host or `assessWarranty` says. */
export interface CoverageInput {
  /** The work item's `id` where it has one, else its component. */
  readonly component: string;
  /** Which appliance, where the work says so too. */
  readonly unit?: string;
  readonly cost: CostType;
  /** Per cent borne, 0 to 100; null while it is not known. */
  readonly share: number | null;
}
