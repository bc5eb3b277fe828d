import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decideRemedy, type RemedyClaim } from "../../src/index.js";
import { standard } from "./sets.js";

const cases: readonly {
  readonly name: { readonly en: string };
  readonly given: RemedyClaim;
}[] = JSON.parse(readFileSync("rules/standard/remedy/cases.json", "utf8")).cases;

/** Changes all that a host may change of an answer; what is frozen cannot be changed. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  for (const key of Object.keys(value)) {
    spoil((value as Record<string, unknown>)[key]);
    (value as Record<string, unknown>)[key] = "spoilt";
  }
  if (Array.isArray(value)) value.push("spoilt");
}

describe("what a decision holds is the host's own", () => {
  test.each(cases)("$name.en", ({ given }) => {
    const first = decideRemedy(standard, given);
    const kept = structuredClone(first);
    spoil(first);
    expect(decideRemedy(standard, given)).toEqual(kept);
  });
});
