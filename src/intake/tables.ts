import { column, type DocumentOf, type RowOf, table } from "../rule-set/index.js";

/** The tables of kind `intake`, and the params of the events that its rules raise. */

const request = column.code;
const channel = column.code;

export const tables = {
  required: table({
    title: { en: "What is recorded", "zh-CN": "登记项目" },
    keys: ["request"],
    // `required` fields make the record whole; the others are asked for as far as possible.
    columns: { request, field: column.code, need: column.oneOf("required", "ask") },
  }),
  channels: table({
    title: { en: "Channels", "zh-CN": "渠道" },
    keys: ["channel"],
    columns: { channel, published: column.flag, contact: column.maybe(column.code) },
  }),
  forms: table({
    title: { en: "Forms", "zh-CN": "表单" },
    keys: ["request", "channel"],
    columns: { request, channel, form: column.code },
  }),
};

export const events = {
  urgent: {
    hit: "collect",
    title: { en: "Is reported up at once", "zh-CN": "须立即上报" },
    params: { reportWithin: column.span },
  },
  ask: {
    hit: "collect",
    title: { en: "Asks for one more thing", "zh-CN": "另需询问" },
    params: { field: column.code, question: column.maybe(column.texts) },
  },
} as const;

export type IntakeDocument = DocumentOf<typeof tables>;
export type RequiredRow = RowOf<(typeof tables)["required"]>;
