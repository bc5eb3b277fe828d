import type { Texts } from "../decision/index.js";
import { parseDuration } from "../time/index.js";

export const text = (en: string, zh: string): Texts => ({ en, "zh-CN": zh });

/** Several texts as one list. */
export const listed = (all: readonly Texts[]): Texts => ({
  en: all.map(({ en }) => en).join(", "),
  "zh-CN": all.map((each) => each["zh-CN"]).join("，"),
});

const CODES: Readonly<Record<string, string>> = {
  parts: "配件",
  labour: "人工",
  travel: "上门",
  transport: "运输",
  "return-freight": "退货运费",
  sold: "销售日",
  invoiced: "开票日",
  delivered: "交付日",
  installed: "安装日",
  activated: "激活日",
  manufactured: "生产日",
  supplied: "供货日",
  refund: "退款",
  exchange: "换货",
  repair: "修理",
  "no-reason-return": "无理由退货",
  withdraw: "撤回",
  reject: "拒收退款",
  terminate: "解除合同",
  "price-reduction": "减价",
  loaner: "备用机",
  respond: "答复",
  complete: "完成",
  acknowledge: "受理回执",
  "*": "其他部件",
};

/** A code of the library's own in both languages; any other as it is written. */
export const coded = (code: string): Texts =>
  text(
    code === "*" ? "any other component" : code,
    Object.hasOwn(CODES, code) ? (CODES[code] as string) : code,
  );

const UNITS = [
  ["years", "year", "年"],
  ["months", "month", "个月"],
  ["weeks", "week", "周"],
  ["days", "day", "天"],
] as const;

/** An ISO 8601 duration in words: "1 year 6 months". */
export function durationWords(written: string): Texts {
  if (written === "lifetime") return text("for life", "终身");
  const read = parseDuration(written);
  const parts = UNITS.filter(([key]) => read[key] > 0);
  return text(
    parts.map(([key, unit]) => `${read[key]} ${unit}${read[key] === 1 ? "" : "s"}`).join(" "),
    parts.map(([key, , unit]) => `${read[key]}${unit}`).join(""),
  );
}

/** A fact and its value, the fact by its title where it has one. */
export function factWords(name: string, value: unknown, title: Texts | undefined): Texts {
  const shown = Array.isArray(value) ? value.join(" + ") : String(value);
  const zh = Array.isArray(value) ? value.join("、") : String(value);
  const empty = Array.isArray(value) && value.length === 0;
  return text(
    `${title?.en ?? name}: ${empty ? "none" : shown}`,
    `${title?.["zh-CN"] ?? name}：${empty ? "无" : zh}`,
  );
}
