import { Engine } from "json-rules-engine";
import type { Peer } from "./peer.js";

/** One Engine for all runs, one after the other, stopped at the first event. */
export const jsonRulesEngine: Peer = {
  name: "json-rules-engine",
  prepare: (rules) => {
    const engine = new Engine();
    let found = -1;
    rules.forEach((leaves, i) => {
      engine.addRule({
        priority: rules.length - i,
        conditions: { all: leaves.map((leaf) => ({ ...leaf })) },
        event: { type: "route", params: { rule: i } },
      });
    });
    engine.on("success", (event) => {
      found = event.params?.rule as number;
      engine.stop();
    });
    return async (facts) => {
      found = -1;
      await engine.run(facts);
      return found;
    };
  },
};
