import type { IssueTextsLike } from "../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "money.not-decimal":
    '应为 `"120.00"` 这样的十进制字符串，实际为{found}；请只用半角数字，小数点前最多 15 位、后最多 6 位',
  "money.unknown-currency": "应为现行的 ISO 4217 货币代码（如 `CNY`），实际为{found}；请用大写代码",
  "money.too-fine": "`{amount}` 超出 {currency} 的最小单位；小数最多 {decimals} 位",
  "money.mixed-currencies": "应与第一个金额同为 {expected}，实际为{found}；请先换算成同一货币",
  "money.out-of-range": "金额的整数部分超过 15 位；请检查相关的数量和单价",
  "money.unknown-rounding": "应为取整方式，实际为{found}；可用的有 {modes}",
  "money.bad-increment":
    '取整单位应大于零且不小于货币的最小单位，实际为{found}；请写成 `"1"` 这样的十进制字符串',
  "money.bad-rate": '税率应在 0 到 1 之间，实际为{found}；13% 请写成 `"0.13"`',
  "money.zero-divisor": "除数为零；请给出不为零的整体数量",
  "money.bad-weights": "权重不得为负，且至少一个大于零，实际为{found}；请写成十进制字符串",
};

export const sentences = { issueTexts };
