import { describe, expect, it } from "vitest";
import { formatIssue, type Issue, safeParseRuleSet } from "../../src/index.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { rule, rulesDocument } from "../support/documents.js";
import refused from "./refused.json" with { type: "json" };

function issuesOf(document: unknown): readonly Issue[] {
  const parsed = safeParseRuleSet(document);
  return parsed.ok ? [] : parsed.issues;
}

const places = (issues: readonly Issue[]) => issues.map(({ code, at }) => ({ code, at }));

describe("what json-rules-engine answers oddly is refused", () => {
  it.each(refused.conditions)("$name", ({ condition, code, at }) => {
    const document = rulesDocument({
      facts: refused.facts,
      rules: [rule({ conditions: condition })],
    });
    const issues = issuesOf(document);
    expect(places(issues)).toEqual([{ code, at: `/rules/0/conditions${at}` }]);
    for (const issue of issues) {
      expect(issue.message).not.toMatch(/\{\w+\}/);
      expect(formatIssue(issue, zhCN)).not.toMatch(/\{\w+\}/);
    }
  });

  it.each(refused.rules)("$name", ({ patch, code, at }) => {
    expect(places(issuesOf(rulesDocument({ rules: [rule(patch)] })))).toContainEqual({ code, at });
  });
});
