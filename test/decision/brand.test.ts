import { describe, expect, test } from "vitest";
import { brand } from "../../src/decision/index.js";

describe("a mark on an object", () => {
  const sort = brand<string>("test");
  const marked = Object.freeze(sort.put({ id: 1 }, "said"));

  test("is known to whoever has the same name for it", () => {
    expect(brand("test").of(marked)).toBe("said");
    expect(brand("another").of(marked)).toBeUndefined();
  });

  test("is not seen in keys, JSON or comparisons", () => {
    expect(Reflect.ownKeys({ ...marked })).toEqual(["id"]);
    expect(Object.keys(marked)).toEqual(["id"]);
    expect(JSON.stringify(marked)).toBe('{"id":1}');
    expect(marked).toStrictEqual({ id: 1 });
  });

  test("is not copied or inherited", () => {
    const copies = [{ ...marked }, structuredClone(marked), Object.create(marked)];
    expect(copies.map(sort.of)).toEqual([undefined, undefined, undefined]);
  });

  test("is on nothing else", () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const others = [undefined, null, 1, "text", () => 1, {}, [], new Map(), revoked.proxy];
    expect(others.map(sort.of)).toEqual(others.map(() => undefined));
  });
});
