import { type Issue, pointer } from "../../../decision/index.js";
import { issue } from "../texts/index.js";
import type { WorkflowRow } from "./tables.js";
import type { Flow } from "./words.js";

/** What a flow starts with; everything else that a step needs, a step before it must hand on. */
export const flowInputs: readonly string[] = ["decision", "goods-at-customer", "customer-contact"];

/** Goods that are carried in may be fetched by whoever carried them in; in every other flow they move. */
const MAY_STAY: readonly Flow[] = ["carry-in-repair"];

/** Departments work on from each other without a gap (4.4), and goods that move are moved by someone (5.9). */
export const flowIssues = (rows: readonly WorkflowRow[]): Issue[] => [
  ...gapIssues(rows),
  ...moveIssues(rows),
];

function gapIssues(rows: readonly WorkflowRow[]): Issue[] {
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

function moveIssues(rows: readonly WorkflowRow[]): Issue[] {
  const moving = new Set(rows.flatMap(({ flow, moves }) => (moves === undefined ? [] : [flow])));
  return rows.flatMap(({ flow }, i) => {
    const isFirst = rows.findIndex((row) => row.flow === flow) === i;
    if (!isFirst || moving.has(flow) || MAY_STAY.includes(flow)) return [];
    return [issue("remedy.flow-without-transport", pointer("/workflow", i, "flow"), { flow })];
  });
}
