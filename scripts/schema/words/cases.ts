import { type Words, word } from "../../../src/rule-set/index.js";

export const casesWords: Words = {
  ".source": word("Source / 来源", "Where the cases come from.", "用例的出处。"),
  ".note": word("Note / 说明", "For those who maintain the cases.", "供用例维护人员参考的说明。"),
  ".function": word(
    "Function / 函数",
    "The public function that answers, such as `assessWarranty`.",
    "作出判定的公开函数，如 `assessWarranty`。",
  ),
  ".sets": word(
    "Rule sets / 规则集",
    "The files of the rule sets by kind, as paths from this file.",
    "按类别列出规则集文件，路径相对于本文件。",
  ),
  ".cases": word(
    "Cases / 用例",
    "Every rule and row needs a case that names it and one that does not.",
    "每条规则和每行均须有一个引用它的用例和一个不引用它的用例。",
  ),
  "cases.id": word("Id / 标识", "A name that never changes.", "固定不变的标识。"),
  "cases.name": word("Name / 名称", "What the case shows.", "用例说明的情形。"),
  "cases.note": word("Note / 说明", "Why the answer is right.", "结果为何正确。"),
  "cases.given": word("Given / 已知", "What the function is asked.", "提交给函数的内容。"),
  "cases.options": word("Options / 选项", "Options of the function.", "函数的选项。"),
  "cases.expect": word(
    "Expected / 预期",
    "The part of the decision that must come out so.",
    "判定结果中必须一致的部分。",
  ),
  "cases.tolerance": word("Tolerance / 容差", "How far numbers may differ.", "数值允许的偏差。"),
};
