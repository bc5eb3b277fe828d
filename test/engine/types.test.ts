import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import { decide, type EventOf, type FactsOf, parseRuleSet } from "../../src/index.js";
import { command, sandbox } from "../cli/command.js";

const shipping = {
  format: "aftersale/1",
  kind: "rules",
  id: "shop/shipping",
  version: "1.0.0",
  title: { en: "Shipping", "zh-CN": "运费" },
  effective: { from: "2026-01-01", to: null },
  facts: {
    country: { type: "string", enum: ["CN", "HK"] },
    "order.total": { type: "decimal", minimum: "0" },
    "order.items": { type: "array", items: { type: "integer" } },
    "order.note": { type: "string", nullable: true },
    vip: { type: "boolean" },
  },
  otherwise: { type: "paid" },
  rules: [
    {
      name: "free",
      conditions: { all: [{ fact: "country", operator: "equal", value: "CN" }] },
      event: { type: "free", params: { from: 100 } },
    },
  ],
} as const;

describe("types from the vocabulary", () => {
  it("types facts and events of a set written `as const`", () => {
    type Facts = FactsOf<typeof shipping>;
    expectTypeOf<Facts>().toEqualTypeOf<{
      readonly country?: "CN" | "HK";
      readonly order?: {
        readonly total?: string;
        readonly items?: readonly number[];
        readonly note?: string | null;
      };
      readonly vip?: boolean;
    }>();
    expectTypeOf<EventOf<typeof shipping>["type"]>().toEqualTypeOf<"free" | "paid">();
    const facts: Facts = { country: "CN", order: { total: "1" } };
    expect(decide(parseRuleSet(shipping), facts).outcome).toEqual(shipping.rules[0].event);
  });

  const files = sandbox();
  afterAll(files.remove);

  it("prints them for a JSON file", async () => {
    const { exitCode, out } = await command("types", files.file("shipping.json", shipping));
    expect(exitCode).toBe(0);
    expect(out).toBe(`/** Facts and events of shop/shipping@1.0.0; made by \`aftersale types\`. */
export interface Facts {
  readonly country?: "CN" | "HK";
  readonly order?: {
    /** decimal; at least 0 */
    readonly total?: string;
    /** integer */
    readonly items?: readonly (number)[];
    readonly note?: string | null;
  };
  readonly vip?: boolean;
}

export type RaisedEvent =
  | {"type":"free","params":{"from":100}}
  | {"type":"paid"};
`);
  });

  it("reports what is wrong with the file, and refuses what is no rule set", async () => {
    const broken = files.file("broken.json", { ...shipping, rules: [{}] });
    expect((await command("types", broken)).exitCode).toBe(1);
    expect((await command("types")).exitCode).toBe(2);
    expect((await command("types", files.file("other.json", {}))).exitCode).not.toBe(0);
  });
});
