import { Environment } from "@marcbachmann/cel-js";
import type { Leaf } from "../workload.js";
import type { Peer } from "./peer.js";

const OPERATORS = { equal: "==", in: "in", lessThan: "<", greaterThanInclusive: ">=" } as const;

/** One parsed expression a rule, asked in order. */
export const celJs: Peer = {
  name: "@marcbachmann/cel-js",
  prepare: (rules) => {
    const environment = new Environment({ unlistedVariablesAreDyn: true });
    const tests = rules.map((leaves) => environment.parse(leaves.map(expression).join(" && ")));
    return (facts) => {
      const context = Object.fromEntries(
        Object.entries(facts).map(([name, value]) => [
          name,
          typeof value === "number" ? BigInt(value) : value,
        ]),
      );
      return tests.findIndex((test) => test(context) === true);
    };
  },
};

const expression = ({ fact, operator, value }: Leaf) =>
  `${fact} ${OPERATORS[operator]} ${JSON.stringify(value)}`;
