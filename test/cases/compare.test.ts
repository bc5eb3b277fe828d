import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as it } from "vitest";
import { differences, type ListMode } from "./compare.js";

const exact = { tolerance: { abs: 0, rel: 0 }, lists: {} };
const within = (abs: number, rel: number) => ({ tolerance: { abs, rel }, lists: {} });
const lists = (mode: ListMode) => ({ ...exact, lists: { xs: mode } });
const json = fc.jsonValue({ noUnicodeString: false });

describe("differences", () => {
  test.prop([json])("finds none between a value and itself", (value) => {
    expect(differences(value, structuredClone(value), exact)).toEqual([]);
  });

  test.prop([fc.dictionary(fc.string(), json), fc.string(), json])(
    "lets the answer hold keys that the case does not name",
    (value, key, more) => {
      fc.pre(!Object.hasOwn(value, key) && key !== "__proto__");
      expect(differences(value, { ...value, [key]: more }, exact)).toEqual([]);
    },
  );

  test.prop([fc.array(fc.integer({ min: 0, max: 3 })), fc.integer()])(
    "takes any order only where it was asked for",
    (xs, seed) => {
      const turned = [...xs.slice(seed % (xs.length + 1)), ...xs.slice(0, seed % (xs.length + 1))];
      expect(differences({ xs }, { xs: turned }, lists("any-order"))).toEqual([]);
      const moved = turned.some((x, i) => x !== xs[i]);
      expect(differences({ xs }, { xs: turned }, lists("exact")).length > 0).toBe(moved);
    },
  );

  it("names the place by JSON Pointer", () => {
    const found = differences({ "a/b": [{ c: 1 }] }, { "a/b": [{ c: 2 }] }, exact);
    expect(found).toEqual([{ at: "/a~1b/0/c", expected: 1, found: 2 }]);
  });

  it("does not take a missing key, null, a number in a string or NaN for the value", () => {
    for (const found of [{}, { a: null }, { a: "1" }, { a: Number.NaN }, null, [1], 1]) {
      expect(differences({ a: 1 }, found, exact)).not.toEqual([]);
    }
    expect(differences({ a: null }, {}, exact)).not.toEqual([]);
  });

  it("does not find an expected key on the prototype", () => {
    expect(differences({ constructor: {} }, {}, exact)).not.toEqual([]);
  });

  it("compares lists in full length", () => {
    expect(differences([], [1], exact)).not.toEqual([]);
    expect(differences([1], [1, 2], exact)).not.toEqual([]);
    expect(differences([1, 2], [1], exact)).not.toEqual([]);
    expect(differences({ xs: [1] }, { xs: [1, 1] }, lists("any-order"))).not.toEqual([]);
  });

  it("finds a subset in a longer list, each member once", () => {
    expect(differences({ xs: [3, 1] }, { xs: [1, 2, 3] }, lists("subset"))).toEqual([]);
    expect(differences({ xs: [1, 1] }, { xs: [1, 2] }, lists("subset"))).not.toEqual([]);
  });

  it("pairs partial members so that each is served", () => {
    const xs = [{ a: 1 }, { a: 1, b: 2 }];
    expect(differences({ xs }, { xs: [{ a: 1, b: 2 }, { a: 1 }] }, lists("any-order"))).toEqual([]);
  });

  it("takes numbers within the wider of both tolerances", () => {
    expect(differences(100, 100.5, within(0.5, 0))).toEqual([]);
    expect(differences(100, 100.6, within(0.5, 0))).not.toEqual([]);
    expect(differences(100, 101, within(0, 0.01))).toEqual([]);
    expect(differences(-100, -101.1, within(0, 0.01))).not.toEqual([]);
    expect(differences(0, -0, exact)).toEqual([]);
  });

  it("takes one moment written two ways, but not a moment without an offset for one with", () => {
    expect(differences("2024-01-15T10:00:00Z", "2024-01-15T18:00:00.000+08:00", exact)).toEqual([]);
    expect(differences("2018-04-10T08:00:00.720000", "2018-04-10T08:00:00.72", exact)).toEqual([]);
    expect(differences("2018-04-10T08:00:00.72", "2018-04-10T08:00:00.7201", exact)).not.toEqual(
      [],
    );
    expect(differences("2024-01-15T10:00:00", "2024-01-15T10:00:00Z", exact)).not.toEqual([]);
    expect(differences("2024-01-15", "2024-01-15T00:00:00Z", exact)).not.toEqual([]);
  });
});
