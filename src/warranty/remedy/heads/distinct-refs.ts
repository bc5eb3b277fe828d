import type { FactRef } from "../../../decision/index.js";

/** Facts to ask for, each once; a fact may be asked for at several places. */
export function distinctRefs(refs: readonly FactRef[]): readonly FactRef[] {
  if (refs.length < 2) return refs;
  return refs.filter(({ at, fact }, i) => {
    return refs.findIndex((other) => other.at === at && other.fact === fact) === i;
  });
}
