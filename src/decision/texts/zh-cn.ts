import type { IssueTextsLike } from "../catalogue.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "input.type": "应为{expected}，实际为{found}",
  "input.unknown-key": "未知的键 `{key}`{hint}",
  "input.missing-key": "缺少 `{key}`，请补上{allowed?}",
  "input.value": "应为{expected}，实际为{found}{hint?}",
  "input.range": "应为{expected}，实际为{found}",
  "input.format": "{found}格式不对，应为{expected}",
  "input.too-many": "共 {n} 个，最多允许 {maximum} 个",
  "input.too-many-faults": "错误过多，无法逐一列出；请先修正前面的错误再试",
  "input.more": "另有 {n} 个问题；请先修正以上各项",
  "json.not-json": "应为 JSON，实际为{found}",
  "json.unreadable": "读取文档失败（{found}）；请传入普通 JSON",
  "json.too-deep": "文档嵌套超过 {maximum} 层",
  "json.too-large": "文档超过 {maximum} 个字符；请拆分",
  "json.forbidden-key": "文档中不允许使用键 `{key}`；请改名",
  "json.syntax": "不是有效的 JSON：{found}处有误（{what}）",
  "json.duplicate-key": "键 `{key}` 在同一对象中出现两次；请删除或改名",
};

export const sentences = { issueTexts };
