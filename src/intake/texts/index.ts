import { issuesOf } from "../../decision/index.js";
import { reasonsOf } from "../../rule-set/index.js";
import type { reasonTexts } from "./en.js";
import { issueTexts } from "./en.js";

export type IssueCode = keyof typeof issueTexts;
export const issue = /* @__PURE__ */ issuesOf(issueTexts);

export type ReasonCode = keyof typeof reasonTexts;
export const { ruleReason, rowReason, plainReason } = /* @__PURE__ */ reasonsOf<ReasonCode>();
