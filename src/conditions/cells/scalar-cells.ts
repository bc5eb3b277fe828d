import type { Key } from "../order-key.js";
import type { ScalarDefinition } from "../vocabulary.js";
import { namedCells } from "./named-cells.js";
import { orderedCells } from "./ordered-cells.js";
import { isOrdered } from "./ordinal.js";

/**
 * A fact's values cut into cells: within one cell no condition that names only the cutting values
 * can tell two values apart.
 */
export interface ScalarCells {
  readonly size: number;
  /** The cell of a value of the fact, or of a cutting value. */
  readonly cellOf: (key: Key) => number;
  /** Up to `count` different values of a cell; none where no value of the fact lies in it. */
  readonly samples: (cell: number, count: number) => readonly Key[];
}

/** Cuts the domain of a scalar by values that conditions name. */
export function cutScalar(
  scalar: ScalarDefinition,
  nullable: boolean,
  values: Iterable<Key>,
): ScalarCells {
  const known = new Set(values);
  known.delete(null);
  return isOrdered(scalar.type)
    ? orderedCells(scalar, nullable, [...known])
    : namedCells(scalar, nullable, [...known]);
}
