import { createRequire } from "node:module";
import type { Leaf } from "../workload.js";
import type { Peer } from "./peer.js";

interface Cedar {
  preparsePolicySet(id: string, policies: object): { readonly type: string };
  statefulIsAuthorized(call: object): {
    readonly response?: { readonly diagnostics: { readonly reason: readonly string[] } };
  };
}

const uid = (type: string) => ({ type, id: "case" });

/** A `permit` a rule, parsed beforehand; the first of the policies that determined the answer. */
export const cedarWasm: Peer = {
  name: "@cedar-policy/cedar-wasm",
  prepare: (rules) => {
    const cedar = createRequire(import.meta.url)("@cedar-policy/cedar-wasm/nodejs") as Cedar;
    const staticPolicies = Object.fromEntries(
      rules.map((leaves, i) => [
        String(i),
        `permit(principal, action, resource) when { ${leaves.map(expression).join(" && ")} };`,
      ]),
    );
    const set = `rules-${rules.length}`;
    const parsed = cedar.preparsePolicySet(set, { staticPolicies });
    if (parsed.type !== "success") throw new Error(JSON.stringify(parsed));
    const call = {
      principal: uid("User"),
      action: uid("Action"),
      resource: uid("Case"),
      preparsedPolicySetId: set,
      entities: [],
    };
    return (context) => {
      const { response } = cedar.statefulIsAuthorized({ ...call, context });
      const reasons = response?.diagnostics.reason ?? [];
      return reasons.length === 0 ? -1 : Math.min(...reasons.map(Number));
    };
  },
};

function expression({ fact, operator, value }: Leaf): string {
  const read = `context.${fact}`;
  if (operator === "in") return `${JSON.stringify(value)}.contains(${read})`;
  const operators = { equal: "==", lessThan: "<", greaterThanInclusive: ">=" } as const;
  return `${read} ${operators[operator]} ${JSON.stringify(value)}`;
}
