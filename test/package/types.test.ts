import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Third-party packages whose types an entry's own purpose is to speak. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  "testing.d.ts": ["fast-check"],
  "json-rules-engine.d.ts": ["json-rules-engine"],
};

const declarations = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".d.ts"),
);

test("there are declarations to look at", () => {
  expect(declarations).toContain("index.d.ts");
});

test.each(declarations)("%s speaks no third-party types", (name) => {
  const text = readFileSync(join("dist", name), "utf8");
  const imports = /(?:^(?:import|export)\b[^;'"]*\bfrom\s*|\bimport\()['"]([^.'"][^'"]*)['"]/gm;
  const imported = [...text.matchAll(imports)].map(([, specifier]) => specifier);
  const allowed = SPOKEN[name] ?? [];
  expect(imported.filter((specifier) => !allowed.includes(specifier ?? ""))).toEqual([]);
});
