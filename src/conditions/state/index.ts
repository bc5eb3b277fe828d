export { type Demand, demandNode } from "./demand.js";
export type { Formulas, Node } from "./formula.js";
export { CONFLICT } from "./outcomes.js";
export { type Possible, possibleOf } from "./possible.js";
export { type Budget, solve, type Verdict } from "./solve.js";
export { makeSpace, type Space } from "./space.js";
