import { expect, test } from "vitest";
import { AftersaleError, fail, type Issue, issue, type Result } from "../../src/decision/index.js";
import { formatIssue, safeParseRuleSet } from "../../src/index.js";
import { zhCN } from "../../src/texts/zh-cn.js";

const many = (n: number): Issue[] =>
  Array.from({ length: n }, (_, i) => issue("input.missing-key", "", { key: `k${i}` }));
const issuesOf = (result: Result<unknown>) => (result.ok ? [] : result.issues);

test("a hundred issues are told, and how many more there are", () => {
  expect(issuesOf(fail(many(100)))).toEqual(many(100));
  for (const issues of [issuesOf(fail(many(142))), new AftersaleError(many(142)).issues]) {
    expect(issues.slice(0, 100)).toEqual(many(100));
    expect(issues.slice(100).map(({ message }) => message)).toEqual([
      "and 42 more issues; mend these first",
    ]);
  }
});

test("the last line of an error says how many more there are", () => {
  const lines = new AftersaleError(many(101)).message.split("\n");
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe("and 1 more issue; mend these first");
});

test("lists that were cut add up", () => {
  const cut = issuesOf(fail(many(150)));
  expect(issuesOf(fail(cut))).toEqual(cut);
  const both = issuesOf(fail([...cut, ...issuesOf(fail(many(120))), ...many(3)]));
  expect(both).toHaveLength(101);
  expect(both.at(-1)?.params).toEqual({ n: 150 + 120 + 3 - 100 });
});

test("a document full of faults", () => {
  const rules = Array.from({ length: 500 }, () => ({}));
  const issues = issuesOf(safeParseRuleSet({ kind: "rules", rules }));
  expect(issues).toHaveLength(101);
  const last = issues.at(-1) as Issue;
  expect(last.message).toMatch(/^and \d+ more issues/);
  expect(formatIssue(last, zhCN)).toMatch(/^另有 \d+ 个问题/);
});
