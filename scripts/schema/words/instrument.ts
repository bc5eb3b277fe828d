import { type Words, word } from "../../../src/rule-set/index.js";

export const instrumentWords: Words = {
  ".id": word(
    "Id / 标识",
    "The name that rules cite it by, in front of the colon.",
    "规则引用时冒号前的标识。",
  ),
  ".note": word("Note / 说明", "What readers of the document should know.", "阅读本文件须知。"),
  ".readings": word(
    "Readings / 理解口径",
    "How clauses that can be read in two ways are read here.",
    "对有多种理解的条款，在此采用的口径。",
  ),
  "readings.clause": word("Clause / 条款", "The clause in question.", "所涉条款。"),
  "readings.text": word("Reading / 口径", "How it is read.", "采用的口径。"),
  ".extensions": word(
    "Extensions / 扩展",
    "What the product adds beyond the instrument.",
    "在文件之外增加的内容。",
  ),
  "extensions.name": word("Name / 名称", "What it is called.", "扩展内容的名称。"),
  "extensions.text": word("Text / 内容", "What it adds.", "扩展的内容。"),
  ".clauses": word(
    "Clauses / 条款",
    "Everything that rules may cite, in order.",
    "可供规则引用的全部条款，按次序排列。",
  ),
  "clauses.id": word(
    "Number / 条款号",
    "As rules cite it: `3.5`, `24(1)`.",
    "规则引用的条款号，如 `3.5`、`24(1)`。",
  ),
  "clauses.text": word("Text / 内容", "What the clause says.", "条款内容。"),
  "clauses.computes": word(
    "Computes / 可计算",
    "Whether software can carry something of it out.",
    "其内容是否可由程序执行。",
  ),
};
