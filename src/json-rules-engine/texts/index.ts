import { issuesOf } from "../../decision/index.js";
import { issueTexts } from "./en.js";

export const issue = /* @__PURE__ */ issuesOf(issueTexts);
