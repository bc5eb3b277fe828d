import { LogicEngine } from "json-logic-engine";
import type { Leaf } from "../workload.js";
import type { Peer } from "./peer.js";

const OPERATORS = { equal: "===", lessThan: "<", greaterThanInclusive: ">=" } as const;

/** A compiled function a rule, asked in order: faster than one `if` over all, from 100 rules on. */
export const jsonLogicEngine: Peer = {
  name: "json-logic-engine",
  prepare: (rules) => {
    const engine = new LogicEngine();
    const tests = rules.map((leaves) => engine.build({ and: leaves.map(logic) }));
    return (facts) => tests.findIndex((test) => test(facts) === true);
  },
};

function logic({ fact, operator, value }: Leaf): unknown {
  if (operator === "in") return { in: [{ var: fact }, value] };
  return { [OPERATORS[operator]]: [{ var: fact }, value] };
}
