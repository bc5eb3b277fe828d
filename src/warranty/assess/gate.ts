import type { Tree } from "../../conditions/index.js";
import { compiledSet } from "../../rule-set/index.js";
import type { Gate } from "../grant/index.js";
import type { View } from "./view.js";

/** The gate of a row or rule that holds only if this condition does. */
export const gateOn = ({ deciding, facts }: View, tree: Tree): Gate => ({
  conditions: [{ tree, holds: true }],
  lexicon: compiledSet(deciding.set).lexicon,
  slots: facts.slots,
});
