/** A small document of kind `rules`; a patch replaces what a test is about. */
export const rulesDocument = (patch: Record<string, unknown> = {}) => ({
  format: "aftersale/1",
  kind: "rules" as const,
  id: "test/rules",
  version: "1.0.0",
  title: { en: "Test rules", "zh-CN": "测试规则" },
  effective: { from: "2026-01-01", to: null },
  facts: { flag: { type: "boolean" }, count: { type: "integer" } },
  rules: [rule()],
  ...patch,
});

export const rule = (patch: Record<string, unknown> = {}) => ({
  name: "only",
  conditions: { all: [{ fact: "flag", operator: "equal", value: true }] },
  event: { type: "go" },
  ...patch,
});
