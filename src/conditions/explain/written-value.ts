import { formatInstant } from "../../time/index.js";
import type { Key } from "../order-key.js";
import type { SlotValue } from "../tree.js";
import type { FactDefinition, ScalarType } from "../vocabulary.js";

type Written = string | number | boolean | null;

/** A slot's value as a host would write it; undefined where it is not known. */
export function writtenValue(
  definition: FactDefinition,
  value: SlotValue,
): Written | readonly Written[] | undefined {
  if (value === undefined || value === null) return value;
  if (definition.type !== "array") return written(definition.type, value as Key);
  const { type } = definition.items;
  return (value as readonly Key[]).map((item) => written(type, item));
}

function written(type: ScalarType, key: Key): Written {
  if (type === "instant") return formatInstant(key as number);
  return type === "decimal" ? decimal(BigInt(key as number | bigint)) : (key as Written);
}

const MILLION = 1_000_000n;

/** Millionths as a decimal in its shortest form. */
function decimal(millionths: bigint): string {
  const size = millionths < 0n ? -millionths : millionths;
  const fraction = (size % MILLION).toString().padStart(6, "0").replace(/0+$/, "");
  const text = fraction === "" ? `${size / MILLION}` : `${size / MILLION}.${fraction}`;
  return millionths < 0n ? `-${text}` : text;
}
