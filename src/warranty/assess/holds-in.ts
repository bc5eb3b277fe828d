import type { Tree } from "../../conditions/index.js";
import { holdsFor, openFor, type Whether } from "../../rule-set/index.js";
import { missingIn } from "./component-facts.js";
import type { View } from "./view.js";

/** Whether the condition of a row holds for a component; where it has none, it does. */
export const holdsIn = (view: View, condition: Tree | null): Whether =>
  holdsFor(view.deciding.set, view.facts, condition, (facts) => openFor(missingIn(view, facts)));
