import { ZenEngine } from "@gorules/zen-engine";
import { type BenchRule, FACT_NAMES, type Leaf } from "../workload.js";
import type { Peer } from "./peer.js";

/** A decision table with hit policy `first`, a column a fact. */
export const zenEngine: Peer = {
  name: "@gorules/zen-engine",
  prepare: (rules) => {
    const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(table(rules))));
    return async (facts) => {
      const { result } = await decision.evaluate(facts);
      return typeof result?.rule === "number" ? result.rule : -1;
    };
  },
};

const OPERATORS = { equal: "", in: "", lessThan: "< ", greaterThanInclusive: ">= " } as const;

function cell({ operator, value }: Leaf): string {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(each)).join(", ");
  return `${OPERATORS[operator]}${JSON.stringify(value)}`;
}

function table(rules: readonly BenchRule[]) {
  const row = (leaves: BenchRule, i: number) => ({
    _id: `row-${i}`,
    ...Object.fromEntries(FACT_NAMES.map((name) => [name, ""])),
    ...Object.fromEntries(leaves.map((leaf) => [leaf.fact, cell(leaf)])),
    rule: String(i),
  });
  const content = {
    hitPolicy: "first",
    inputs: FACT_NAMES.map((name) => ({ id: name, name, type: "expression", field: name })),
    outputs: [{ id: "rule", name: "rule", type: "expression", field: "rule" }],
    rules: rules.map(row),
  };
  return {
    nodes: [
      { id: "in", type: "inputNode", name: "in" },
      { id: "table", type: "decisionTableNode", name: "table", content },
      { id: "out", type: "outputNode", name: "out" },
    ],
    edges: [
      { id: "a", type: "edge", sourceId: "in", targetId: "table" },
      { id: "b", type: "edge", sourceId: "table", targetId: "out" },
    ],
  };
}
