import { fc, test as prop } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { parseJsonDocument } from "../../src/cli/json-document.js";
import { offsetOf, positionOf } from "../../src/cli/position.js";

const read = (text: string) => {
  const document = parseJsonDocument("a.json", text);
  const issues = document.issues.map(({ issue, offset }) => {
    const { line, column } = positionOf(document, offset);
    return `${line}:${column} ${issue.code} ${issue.at}`;
  });
  return { document, issues };
};

describe("a JSON text", () => {
  prop.prop([fc.json()])("reads as JSON.parse reads it", (text) => {
    const { document } = read(text);
    expect(document.value).toEqual(JSON.parse(text));
  });

  const nearJson = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom(...'{}[],:"\\/-+.eE019 \t\r\u00a0\u2028\uFEFFtn'),
    )
    .map(([text, place, removed, added]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + added + text.slice(at + removed);
    });

  prop.prop([fc.oneof(fc.string(), nearJson)], { numRuns: 2_000 })(
    "is JSON or has a syntax issue, never throws",
    (written) => {
      const text = written.startsWith("\uFEFF") ? written.slice(1) : written;
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      const { document, issues } = read(text);
      expect(document.value !== undefined).toBe(valid);
      expect(issues.some((line) => line.includes("json.syntax"))).toBe(!valid);
    },
  );

  test.each([
    ["", "1:1 json.syntax "],
    ['{\n  "a": 1,\n}', "3:1 json.syntax "],
    ['{ "a": 1 // note\n}', "1:10 json.syntax "],
    ["{ 'a': 1 }", "1:3 json.syntax "],
    ['{ "a": NaN }', "1:8 json.syntax "],
    ['{ "a": 01 }', "1:9 json.syntax "],
    ['{ "a": "\u0001" }', "1:8 json.syntax "],
  ])("%j has its first syntax error placed", (text, expected) => {
    expect(read(text).issues[0]).toBe(expected);
  });

  test("keeps a byte order mark out of the way without moving columns", () => {
    const { document, issues } = read('\uFEFF{ "a": 1, "a": 2 }');
    expect(document.value).toEqual({ a: 2 });
    expect(issues).toEqual(["1:12 json.duplicate-key /a"]);
  });

  test("finds each key that stands twice in one object, at any depth, escapes undone", () => {
    const text =
      '{\n "a": 1,\n "\\u0061": [ { "x/y": 1, "x/y": 2, "x/y": 3 } ],\n "b": { "a": 0 }\n}';
    expect(read(text).issues).toEqual([
      "3:2 json.duplicate-key /a",
      "3:26 json.duplicate-key /a/0/x~1y",
      "3:36 json.duplicate-key /a/0/x~1y",
    ]);
  });

  test("sees `__proto__` twice like any other key", () => {
    expect(read('{"__proto__": 1, "__proto__": 2}').issues).toEqual([
      "1:18 json.duplicate-key /__proto__",
    ]);
  });

  test("refuses a text nested too deep before it is read; brackets in strings do not count", () => {
    const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
    expect(read(deep).issues).toEqual(["1:1001 json.too-deep "]);
    expect(read(`["${"[".repeat(5_000)}\\"["]`).issues).toEqual([]);
  });
});

describe("the place that a JSON Pointer names", () => {
  const text = '{\n  "rules": [\n    { "name": "a/b", "p~q": { "value": 1 } }\n  ],\n  "": 7\n}';
  const place = (at: string) => {
    const { document } = read(text);
    const { line, column } = positionOf(document, offsetOf(document, at));
    return `${line}:${column}`;
  };

  test.each([
    ["", "1:1"],
    ["/rules", "2:3"],
    ["/rules/0", "3:5"],
    ["/rules/0/name", "3:7"],
    ["/rules/0/p~0q/value", "3:31"],
    ["/", "5:3"],
  ])("%s is %s", (at, expected) => expect(place(at)).toBe(expected));

  test.each([
    ["/rules/0/missing", "3:5"],
    ["/rules/7/name", "2:3"],
    ["/rules/x", "2:3"],
    ["/rules/0/name/deeper", "3:7"],
    ["/constructor", "1:1"],
  ])("%s, which is not there, is what is around it, %s", (at, expected) => {
    expect(place(at)).toBe(expected);
  });
});
