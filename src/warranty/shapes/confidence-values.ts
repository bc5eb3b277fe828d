export const confidenceValues = {
  "own-policy": "our own policy / 本企业政策",
  "whole-text": "the whole text was read / 已读全文",
  excerpt: "an excerpt was read / 仅读摘录",
  "third-party": "told by others / 第三方转述",
  unread: "not read / 未读",
} as const;
