import { issuesOf } from "../../decision/index.js";
import { issueTexts } from "./en.js";

export type IssueCode = keyof typeof issueTexts;
export const issue = /* @__PURE__ */ issuesOf(issueTexts);
