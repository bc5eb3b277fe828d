import {
  complementRanges,
  cutScalar,
  namedValues,
  rangesOfLeaf,
  withSamples,
} from "./cells/index.js";
import { type Key, orderKey } from "./order-key.js";
import { FALSE, type Leaf, TRUE, type Truth } from "./tree.js";
import type { FactDefinition, ScalarFact } from "./vocabulary.js";

/**
 * The truth of a leaf that no value of its fact can change (`in` over the whole enumeration), so
 * that it is known though the fact is not. Null where the fact matters.
 */
export function constantTruth(leaf: Leaf, definition: FactDefinition): Truth | null {
  if (leaf.otherSlot >= 0 || !isBounded(definition)) return null;
  return turnsSoon(leaf, definition) ? null : truthThroughout(leaf, definition);
}

const GLANCE = 8;

/** Whether the first few values that come to mind already differ; the quick answer for most. */
function turnsSoon(leaf: Leaf, definition: ScalarFact): boolean {
  const { type, enum: listed, minimum, maximum } = definition;
  const named = namedValues(leaf)[0] as Key;
  const within = listed?.slice(0, GLANCE) ?? [minimum, maximum].filter((end) => end !== undefined);
  const keys = type === "boolean" ? [true, false] : within.map((value) => orderKey(type, value));
  if (named !== null && isWithin(definition, named)) keys.push(named);
  const truths = keys.map((key) => leaf.holds(key, leaf.value as Key));
  return truths.includes(true) && truths.includes(false);
}

/** A value that conditions name is in the enumeration, but may lie outside the bounds. */
function isWithin({ type, minimum, maximum }: ScalarFact, key: Key): boolean {
  const value = key as number;
  if (minimum !== undefined && value < (orderKey(type, minimum) as number)) return false;
  return maximum === undefined || value <= (orderKey(type, maximum) as number);
}

function truthThroughout(leaf: Leaf, definition: ScalarFact): Truth | null {
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
function isBounded(definition: FactDefinition): definition is ScalarFact {
  if (definition.type === "array") return false;
  const { type, enum: listed, minimum, maximum } = definition;
  return (
    type === "boolean" || listed !== undefined || minimum !== undefined || maximum !== undefined
  );
}
