import { about, type Words } from "./word.js";

/** What the rule sets of each kind are for; the titles are those of the kinds. */
export const kindWords: Words = {
  rules: about("Rules with facts and events of your own.", "事实和结果均由使用者自定的规则。"),
  intake: about(
    "What is recorded of a contact, on which form, and what is reported up at once.",
    "受理时登记的内容、所用表单以及须立即上报的情形。",
    { clause: "3.1, 3.2, 3.3, 5.6" },
  ),
  warranty: about(
    "What is covered, component by component, for how long, and what is left out.",
    "逐部件规定保修范围、期限和除外情形。",
    { clause: "5.1, 5.4" },
  ),
  remedy: about(
    "What a customer is due when goods fail or are sent back, and how it is handled.",
    "商品出现故障或退回时，客户应得的处理及办理流程。",
    { clause: "4.1, 4.3, 4.4, 5.11" },
  ),
  fees: about("The price list, and the rules of who pays.", "价目表与付费规则。", {
    clause: "5.3.1, 5.3.2, 5.3.3, 5.12",
  }),
};
