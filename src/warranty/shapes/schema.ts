import * as z from "zod/mini";

/** Null says the same as leaving it out. */
export const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));
