import { describe, fail, ok, type Result } from "../decision/index.js";
import { issue } from "./texts/index.js";

/**
 * What happens to a part that is too fine to keep. `half-…` go to the nearest and differ on a tie:
 * away from zero, to the even digit, towards zero. `up` and `down` go away from and towards zero,
 * `ceil` and `floor` towards plus and minus infinity.
 */
export type RoundingMode = "half-up" | "half-even" | "half-down" | "up" | "down" | "ceil" | "floor";

export const roundingModes: readonly RoundingMode[] = [
  "half-up",
  "half-even",
  "half-down",
  "up",
  "down",
  "ceil",
  "floor",
];

/** Reads a rounding mode; fails with `money.unknown-rounding`. */
export function readRoundingMode(value: unknown, at: string): Result<RoundingMode> {
  const mode = roundingModes.find((each) => each === value);
  if (mode !== undefined) return ok(mode);
  return fail([
    issue("money.unknown-rounding", at, { found: describe(value), modes: [...roundingModes] }),
  ]);
}
