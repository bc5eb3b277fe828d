import * as z from "zod/mini";

const hitPolicy = z.enum(["first", "collect", "unique"]);

/** `hit`: one policy for all events together, or one for each event type. */
export const hit = z.optional(z.union([hitPolicy, z.record(z.string(), hitPolicy)]));
