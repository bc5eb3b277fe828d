import { isDecimal } from "../money/index.js";
import { isCivilDate, safeParseInstant } from "../time/index.js";
import { type Key, orderKey } from "./order-key.js";
import type { SlotValue } from "./tree.js";
import type { FactDefinition, ScalarDefinition } from "./vocabulary.js";

/**
 * Takes a value into its slot's form if it is plainly a value of the fact. Undefined hands it to
 * the slow way, which takes null, and says what is wrong with the rest.
 */
export type Reader = (value: unknown) => SlotValue;

/** The readers of a vocabulary, slot by slot. */
export const readersOf = (definitions: readonly FactDefinition[]): readonly Reader[] =>
  definitions.map((definition) =>
    definition.type === "array"
      ? arrayReader(scalarReader(definition.items))
      : scalarReader(definition),
  );

function scalarReader(definition: ScalarDefinition): Reader {
  const read = READERS[definition.type];
  const { enum: listed, minimum, maximum } = definition;
  if (listed !== undefined) return listReader(definition, read);
  if (minimum === undefined && maximum === undefined) return read;
  const key = (bound: Key | undefined, otherwise: number) =>
    (bound === undefined ? otherwise : orderKey(definition.type, bound)) as number;
  // Texts of dates compare with no number, so an open side needs a text that all dates lie within.
  const isDate = definition.type === "date";
  const low = isDate ? (minimum ?? "") : key(minimum, Number.NEGATIVE_INFINITY);
  const high = isDate ? (maximum ?? "~") : key(maximum, Number.POSITIVE_INFINITY);
  return (value) => {
    const found = read(value) as number;
    return found >= (low as number) && found <= (high as number) ? found : undefined;
  };
}

function listReader({ type, enum: listed = [] }: ScalarDefinition, read: Reader): Reader {
  if (type === "string") {
    const known = new Set<unknown>(listed);
    return (value) => (known.has(value) ? (value as string) : undefined);
  }
  // As written, since an enumeration lists spellings; the slow way decides what else is allowed.
  const written = new Set<unknown>(listed);
  return (value) => (written.has(value) ? read(value) : undefined);
}

function arrayReader(read: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items: Key[] = [];
    for (let i = 0; i < value.length; i++) {
      const item = read(value[i]);
      if (item === undefined) return undefined;
      items.push(item as Key);
    }
    return items;
  };
}

const READERS: Readonly<Record<ScalarDefinition["type"], Reader>> = {
  string: (value) => (typeof value === "string" ? value : undefined),
  boolean: (value) => (typeof value === "boolean" ? value : undefined),
  integer: (value) => (Number.isSafeInteger(value) ? (value as number) : undefined),
  number: (value) => (Number.isFinite(value) ? (value as number) : undefined),
  date: (value) => (isCivilDate(value) ? value : undefined),
  decimal: (value) => (isDecimal(value) ? orderKey("decimal", value) : undefined),
  instant: readInstant,
};

function readInstant(value: unknown): SlotValue {
  if (typeof value !== "string") return undefined;
  const parsed = safeParseInstant(value);
  return parsed.ok ? parsed.value : undefined;
}
