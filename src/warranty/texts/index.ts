import { issuesOf } from "../../decision/index.js";
import { reasonsOf } from "../../rule-set/index.js";
import { issueTexts, type reasonTexts } from "./en.js";

export const issue = /* @__PURE__ */ issuesOf(issueTexts);

export const { ruleReason, rowReason, plainReason } =
  /* @__PURE__ */ reasonsOf<typeof reasonTexts>();
