import { describe, expect, it } from "vitest";
import { fillText } from "../../src/decision/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map(([, name]) => name))].sort();

describe("texts", () => {
  it.each(Object.entries(en.issues))("issue %s says the same in both languages", (code, text) => {
    expect(placeholders(zhCN.issues[code] ?? "")).toEqual(placeholders(text));
  });

  it.each(Object.entries(en.reasons))(
    "reason %s says the same in both languages",
    (code, { text, next }) => {
      const other = zhCN.reasons[code as never] as { text: string; next?: string };
      expect(placeholders(other.text)).toEqual(placeholders(text));
      expect(other.next === undefined).toBe(next === undefined);
    },
  );

  it("keeps the order of one file in the other, so that they can be read side by side", () => {
    expect(Object.keys(zhCN.issues)).toEqual(Object.keys(en.issues));
    expect(Object.keys(zhCN.reasons)).toEqual(Object.keys(en.reasons));
  });

  it("begins no English sentence with a capital", () => {
    for (const text of Object.values(en.issues)) expect(text[0]).toBe(text[0]?.toLowerCase());
  });

  it("fills placeholders, plurals and texts in both languages", () => {
    expect(fillText("{n} {n|day|days} left", { n: 1 })).toBe("1 day left");
    expect(fillText("{n} {n|day|days} left", { n: 2 })).toBe("2 days left");
    expect(fillText("{a} {b} {__proto__}", { a: [1, "x"] })).toBe("1, x {b} {__proto__}");
    const title = { en: "Board", "zh-CN": "控制板" };
    expect(fillText("{title}", { title }, "zh-CN")).toBe("控制板");
    expect(fillText("{n} left{none?}", { n: 2 })).toBe("2 left");
  });
});
