import type { FactDefinition, Scalar } from "../../src/index.js";

/** A fact with the values that conditions and facts draw from: few, so that they meet. */
export interface FactPool {
  readonly definition: FactDefinition;
  readonly values: readonly Scalar[];
}

/** One fact of every type and manner there is; compared types come in twos. */
export const pools: Readonly<Record<string, FactPool>> = {
  category: {
    definition: { type: "string", enum: ["quality", "function", "packaging", "transport"] },
    values: ["quality", "function", "packaging", "transport"],
  },
  "product.family": { definition: { type: "string" }, values: ["pump", "fan", "board", "valve"] },
  "product.model": {
    definition: { type: "string", nullable: true },
    values: ["pump", "fan", "board", null],
  },
  safety: { definition: { type: "boolean" }, values: [true, false] },
  injury: { definition: { type: "boolean", nullable: true }, values: [true, false, null] },
  severity: {
    definition: { type: "integer", minimum: 1, maximum: 5 },
    values: [1, 2, 3, 4, 5],
  },
  repairs: { definition: { type: "integer" }, values: [-1, 0, 1, 2, 3, 4] },
  level: {
    definition: { type: "integer", nullable: true, default: 2, enum: [1, 2, 3] },
    values: [1, 2, 3, null],
  },
  load: { definition: { type: "number" }, values: [-0.5, 0, 0.25, 0.5, 1, 1.5] },
  "order.total": {
    definition: { type: "decimal" },
    values: ["0", "0.0", "99.99", "100", "100.00", "999999999999.5", "999999999999.500001"],
  },
  "order.limit": {
    definition: { type: "decimal", minimum: "0" },
    values: ["0", "100", "100.000001", "999999999999.5"],
  },
  sold: {
    definition: { type: "date" },
    values: ["2024-02-28", "2024-02-29", "2024-03-01", "2026-01-01"],
  },
  installed: {
    definition: { type: "date", nullable: true },
    values: ["2024-02-29", "2024-03-01", "2026-01-01", null],
  },
  received: {
    definition: { type: "instant" },
    values: ["2026-01-01T00:00:00+08:00", "2025-12-31T16:00:00Z", "2025-12-31T16:00:01Z"],
  },
  tags: {
    definition: { type: "array", items: { type: "string", enum: ["vip", "media", "dealer"] } },
    values: ["vip", "media", "dealer"],
  },
  scores: {
    definition: { type: "array", items: { type: "integer" }, nullable: true },
    values: [0, 1, 2, 3],
  },
  visits: {
    definition: { type: "array", items: { type: "date" } },
    values: ["2024-02-29", "2026-01-01"],
  },
};
