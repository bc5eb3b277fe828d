import type * as zod from "zod/mini";
import type { Kind } from "./kind.js";
import { documentShape } from "./schema.js";

const schemas = new WeakMap<Kind, zod.ZodMiniType>();

/** The shape of a kind's documents: the envelope with the tables of the kind beside it. */
export function documentSchema(kind: Kind): zod.ZodMiniType {
  let schema = schemas.get(kind);
  if (schema === undefined) {
    schema = documentShape(kind);
    schemas.set(kind, schema);
  }
  return schema;
}
