/** What is charged for. `minimum` and `rounding` are lines of the bill as a whole. */
export type FeeHead =
  | "diagnosis"
  | "call-out"
  | "distance"
  | "labour"
  | "parts"
  | "freight"
  | "minimum"
  | "rounding";

/** Heads that a price list prices and a contract may include. */
export const chargeHeads = [
  "diagnosis",
  "call-out",
  "distance",
  "labour",
  "parts",
  "freight",
] as const satisfies readonly FeeHead[];

export type ChargeHead = (typeof chargeHeads)[number];

/** The sides that cover is judged by, per component. */
export const costTypes = ["labour", "parts", "travel"] as const;
export type CostType = (typeof costTypes)[number];

/** The side of the cover that bears a head; freight has a payer of its own (5.9). */
export const costOfHead: Readonly<Record<ChargeHead, CostType | null>> = {
  diagnosis: "labour",
  "call-out": "travel",
  distance: "travel",
  labour: "labour",
  parts: "parts",
  freight: null,
};

/** Free within cover (5.3.1), paid outside it (5.3.2), or by the maintenance contract (5.3.3). */
export type ServiceType = "free" | "paid" | "contract";
export const serviceTypes = ["free", "paid", "contract"] as const satisfies readonly ServiceType[];
