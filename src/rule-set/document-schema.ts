import type * as zod from "zod/mini";
import { perObject } from "../decision/index.js";
import type { Kind } from "./kind.js";
import { documentShape } from "./schema.js";

/** The shape of a kind's documents: the envelope with the tables of the kind beside it. */
export const documentSchema: (kind: Kind) => zod.ZodMiniType = perObject(documentShape);
