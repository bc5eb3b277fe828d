import type { FlatFacts } from "./witness.js";

/** As few facts as still show the same, so that an example names what matters and nothing else. */
export function fewest(facts: FlatFacts, shows: (fewer: FlatFacts) => boolean): FlatFacts {
  let kept = facts;
  for (const name of Object.keys(facts)) {
    const { [name]: _, ...fewer } = kept;
    if (shows(fewer)) kept = fewer;
  }
  return kept;
}
