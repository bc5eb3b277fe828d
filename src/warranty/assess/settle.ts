import { openSlots, TRUE, truthOf, UNKNOWN } from "../../conditions/index.js";
import { compiledSet } from "../../rule-set/index.js";
import type { Missing } from "../grant/index.js";
import type { Conditional } from "../policy/index.js";
import { factRefs } from "./component-facts.js";
import type { View } from "./view.js";

/** False: a row does not apply. Null: it applies. Else: only if those facts turn out so. */
export function settle(
  { deciding, facts, component }: View,
  { when }: Conditional<unknown>,
): readonly Missing[] | null | false {
  if (when === null) return null;
  const truth = truthOf(when, facts.slots);
  if (truth === TRUE) return null;
  if (truth !== UNKNOWN) return false;
  const slots = new Set<number>();
  openSlots(when, facts.slots, slots);
  const { names } = compiledSet(deciding.set).lexicon;
  return factRefs(
    deciding.set,
    [...slots].map((slot) => names[slot] as string),
    component,
    facts.slots,
  );
}
