import * as z from "zod/mini";
import { perObject } from "../decision/index.js";
import { type Columns, columnShape } from "./columns/index.js";
import type { EventKind, Kind, TableKind } from "./kind.js";
import { envelopeShape, rowManners, type Schema } from "./schema.js";

/** The shape of a kind's documents: the envelope with the tables of the kind beside it. */
export const documentSchema: (kind: Kind) => Schema = perObject(documentShape);

/** The shape of an event's params; null where it takes none. */
export const paramsSchema = ({ params }: EventKind): Schema | null =>
  params === undefined ? null : shapeOf(params);

const shapeOf = perObject((columns: Columns): Schema => z.strictObject(columnShape(columns)));

export function documentShape(kind: Kind): z.ZodMiniObject {
  const tables = Object.entries(kind.tables).map(
    ([name, table]) =>
      [name, table.required ? rowsShape(table) : z.optional(rowsShape(table))] as const,
  );
  const own = columnShape(kind.envelope ?? {});
  return z.strictObject({ ...envelopeShape, ...own, ...Object.fromEntries(tables) });
}

const { conditions: _, ...papers } = rowManners;

const rowsShape = (table: TableKind): Schema =>
  z.array(
    z.strictObject({
      ...columnShape(table.columns),
      ...(table.unconditional ? papers : rowManners),
    }),
  );
