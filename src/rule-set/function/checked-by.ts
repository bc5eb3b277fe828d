import type { Issue, Reading } from "../../decision/index.js";

/** Reads an input that is taken as it is once nothing is wrong with it. */
/* @__NO_SIDE_EFFECTS__ */
export const checkedBy =
  <Input>(issuesOf: (input: unknown) => readonly Issue[]) =>
  (input: unknown): Reading<Input | null> => {
    const issues = issuesOf(input);
    return { value: issues.length > 0 ? null : (input as Input), issues };
  };
