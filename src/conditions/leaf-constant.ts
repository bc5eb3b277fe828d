import {
  complementRanges,
  cutScalar,
  namedValues,
  rangesOfLeaf,
  withSamples,
} from "./cells/index.js";
import { FALSE, type Leaf, TRUE, type Truth } from "./tree.js";
import type { FactDefinition } from "./vocabulary.js";

/**
 * The truth of a leaf that no value of its fact can change (`in` over the whole enumeration), so
 * that it is known though the fact is not. Null where the fact matters.
 */
export function constantTruth(leaf: Leaf, definition: FactDefinition): Truth | null {
  if (leaf.otherSlot >= 0 || !isBounded(definition)) return null;
  const cells = withSamples(cutScalar(definition, definition.nullable === true, namedValues(leaf)));
  const holds = rangesOfLeaf(leaf, cells);
  if (holds.length === 0) return FALSE;
  const fails = complementRanges(holds, cells.size);
  for (let i = 0; i < fails.length; i += 2) {
    if (cells.firstValue(fails[i] as number, fails[i + 1] as number) !== undefined) return null;
  }
  return TRUE;
}

/** Over an open domain some value is always on either side, or on neither that we can tell. */
function isBounded(
  definition: FactDefinition,
): definition is Exclude<FactDefinition, { type: "array" }> {
  if (definition.type === "array") return false;
  const { type, enum: listed, minimum, maximum } = definition;
  return (
    type === "boolean" || listed !== undefined || minimum !== undefined || maximum !== undefined
  );
}
