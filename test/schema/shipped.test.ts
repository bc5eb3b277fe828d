import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { faults, readJson, shipped } from "./editor-schemas.js";

describe("a shipped document is what its schema says", () => {
  it.each(shipped)("%s", (path) => {
    const document = readJson(path);
    const schema = join(dirname(path), String(document.$schema));
    expect(schema).toMatch(/^rules\/schema\/\w+\.json$/);
    expect(existsSync(schema)).toBe(true);
    const name = schema.replace(/^.*\/|\.json$/g, "");
    if ("kind" in document) expect(name).toBe(document.kind);
    expect(faults(name, document)).toEqual([]);
  });
});
