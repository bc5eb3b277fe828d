import * as z from "zod/mini";
import { phrase } from "../../decision/index.js";
import { safeParseDuration } from "../../time/index.js";

/** Shapes that rows and claims of warranty and remedy share. */

export const code = z.string().check(z.minLength(1), z.maxLength(100));

/** At least one code, and at most so many. */
export const codesUpTo = (most: number) => z.array(code).check(z.minLength(1), z.maxLength(most));

/** A duration of days, weeks, months or years; the example is shown to whoever gets it wrong. */
export const durationLike = (example: string) =>
  z.string().check(
    z.refine(inDays, {
      params: {
        code: "input.format",
        expected: phrase("duration-of-days", { example }),
      },
    }),
  );

function inDays(value: string): boolean {
  const read = safeParseDuration(value);
  if (!read.ok || read.value.negative) return false;
  const { hours, minutes, seconds } = read.value;
  return hours + minutes + seconds === 0;
}

export const confidence = z.enum(["own-policy", "whole-text", "excerpt", "third-party", "unread"]);

/** A counter such as an odometer, and its last unit within. */
export const counter = z.strictObject({ counter: code, limit: z.number().check(z.minimum(0)) });

/** Null says the same as leaving it out. */
export const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));
