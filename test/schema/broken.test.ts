import { describe, expect, it } from "vitest";
import broken from "./broken.json" with { type: "json" };
import { faults, readJson } from "./editor-schemas.js";
import { patched } from "./patch.js";

describe("an editor marks", () => {
  it.each(broken.patches)("$of: $name", ({ of, at, marked, ...patch }) => {
    const document = readJson(broken.documents[of as keyof typeof broken.documents]);
    expect(faults(of, document)).toEqual([]);
    const { value } = patch as { readonly value?: unknown };
    expect(faults(of, patched(document, at, value))).toContain(marked);
  });
});
