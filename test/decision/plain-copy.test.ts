import { describe, expect, it } from "vitest";
import { plainCopy } from "../../src/decision/index.js";

const found = (input: unknown) =>
  plainCopy(input).issues.map(({ at, message }) => `${at}: ${message}`);

describe("a copy of plain data", () => {
  it("is equal, of its own, and reads each thing once", () => {
    let reads = 0;
    const input = {
      get once() {
        reads++;
        return [1, null, undefined, { a: "b" }];
      },
    };
    const { value, issues } = plainCopy(input);
    expect(issues).toEqual([]);
    expect(reads).toBe(1);
    expect(value).toEqual({ once: [1, null, undefined, { a: "b" }] });
  });

  it("takes objects without a prototype and of another realm's making", () => {
    expect(plainCopy(Object.assign(Object.create(null), { a: 1 })).value).toEqual({ a: 1 });
  });

  it("keeps an own `__proto__`, for whoever refuses unknown keys", () => {
    const { value } = plainCopy(JSON.parse('{"__proto__":{"a":1}}'));
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect((value as { a?: number }).a).toBeUndefined();
  });

  it("may hold one object in two places", () => {
    const shared = { a: 1 };
    expect(plainCopy({ x: shared, y: shared }).value).toEqual({ x: { a: 1 }, y: { a: 1 } });
  });
});

describe("what is no plain data", () => {
  class Order {}
  const circle: Record<string, unknown> = {};
  circle.own = circle;
  let deep: unknown = 1;
  for (let i = 0; i < 200; i++) deep = [deep];
  let wide: unknown = {};
  for (let i = 0; i < 40; i++) wide = { x: wide, y: wide };

  it.each([
    ["a promise", Promise.resolve({}), [": expected plain JSON data, found `Promise`"]],
    ["a map within", { a: [new Map()] }, ["/a/0: expected plain JSON data, found `Map`"]],
    ["a class's object", { a: new Order() }, ["/a: expected plain JSON data, found `Order`"]],
    [
      "a date",
      { on: new Date(0) },
      ['/on: expected a calendar date in a string, such as "2026-01-31", found a `Date`'],
    ],
  ])("%s is told with its place", (_name, input, issues) => expect(found(input)).toEqual(issues));

  it.each([
    ["a hole", Object.assign(new Array(3), { 0: 1, 2: 2 }), "/1"],
    ["a circle", circle, "/own"],
    ["what is nested too deep", deep, `${"/0".repeat(128)}`],
    [
      "a getter that throws",
      Object.defineProperty({}, "a", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
      "/a",
    ],
  ])("%s has one issue at its place", (_name, input, at) =>
    expect(plainCopy(input).issues.map((each) => each.at)).toEqual([at]),
  );

  it("ends with an issue where one object stands in a million places", () => {
    expect(plainCopy(wide).issues.map(({ code }) => code)).toEqual(["input.too-many"]);
  });
});
