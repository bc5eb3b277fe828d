import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assessWarranty, type WarrantyClaim } from "../../src/index.js";
import { setOf } from "./sets.js";

interface Feature {
  readonly name: string;
  readonly source: string;
  readonly tables: object;
  readonly claim: WarrantyClaim;
  readonly expect: object;
}

const file = new URL("./features.json", import.meta.url);
const { features } = JSON.parse(readFileSync(file, "utf8")) as { features: readonly Feature[] };

test.each(features)("$name", ({ tables, claim, expect: expected }) => {
  expect(assessWarranty({ warranty: [setOf(tables)] }, claim)).toMatchObject(expected);
});
