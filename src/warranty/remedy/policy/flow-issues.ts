import { type Issue, issue, pointer } from "../../../decision/index.js";
import type { WorkflowRow } from "./handling-rows.js";

/** What a flow starts with; everything else that a step needs, a step before it must hand on. */
export const flowInputs: readonly string[] = ["decision", "goods-at-customer", "customer-contact"];

/** Departments work on from each other without a gap (4.4). */
export function flowIssues(rows: readonly WorkflowRow[]): Issue[] {
  const handed = new Map<string, Set<string>>();
  return rows.flatMap(({ flow, step, needs, gives }, i) => {
    const at = handed.get(flow) ?? new Set(flowInputs);
    const gaps = needs.flatMap((need, j) =>
      at.has(need)
        ? []
        : [issue("remedy.flow-gap", pointer("/workflow", i, "needs", j), { flow, step, need })],
    );
    handed.set(flow, new Set([...at, ...gives]));
    return gaps;
  });
}
