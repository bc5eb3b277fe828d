import type { IssueTextsLike } from "../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "vocabulary.name": "`{fact}` 不能作为事实名；请用字母、数字、`_`、`-`，层级之间用点分隔",
  "vocabulary.collision": "`{fact}` 位于 `{parent}` 之内，而后者本身也是事实；请改名",
  "vocabulary.bound": "类型为 `{type}` 的事实不能使用 `{key}`，请删除",
  "condition.bare-root": '根部只有单个比较；请用 `{ "all": [ … ] }` 包起来',
  "condition.mixed-keys":
    "`all`、`any`、`not`、`condition` 与比较只能出现一种，实际同时出现 {keys}；请嵌套书写",
  "condition.empty": "`{key}` 为空，将永远成立；请至少列出一个条件，或删除它",
  "condition.depth": "条件嵌套超过 {maximum} 层；请拆成多条规则",
  "condition.expansion": "命名条件展开后有 {n} 个节点，最多允许 {maximum} 个；请简化",
  "condition.cycle": "命名条件互相引用成环：{path}；请断开",
  "condition.unknown-name": "没有名为 `{name}` 的命名条件{hint}",
  "condition.unknown-fact": "词汇表中没有事实 `{fact}`{hint}",
  "condition.unknown-operator": "未知的运算符 `{operator}`{hint}",
  "condition.decorator-order":
    "`{operator}` 的修饰重复或顺序不对；应先写 `not`，再写 `someFact` 或 `everyFact`，最后写 `date`、`instant` 或 `decimal`",
  "condition.decorator-unsupported":
    "`{operator}` 使用了不支持的修饰；只支持 `not`、`someFact`、`everyFact`、`date`、`instant`、`decimal`",
  "condition.decorator-type": "`{operator}` 不适用于类型为 `{type}` 的 `{fact}`",
  "condition.date-needs-decorator":
    "`{operator}` 会把 `{fact}` 当作文字逐字比较；请写 `{decorated}`",
  "condition.operator-type": "`{operator}` 不适用于类型为 `{type}` 的 `{fact}`",
  "condition.contains-needs-array": "`{operator}` 需要数组，而 `{fact}` 的类型是 `{type}`",
  "condition.array-needs-contains":
    "`{fact}` 是数组；请用 `contains` 或 `doesNotContain`，或在运算符前加 `someFact:`、`everyFact:`",
  "condition.in-needs-array": "`in` 与 `notIn` 需要一个值的数组，实际为{found}",
  "condition.in-empty": "列表为空，永远不会命中；请列出取值或删除该条件",
  "condition.in-too-long": "列表有 {n} 个取值，最多允许 {maximum} 个；请改用表",
  "condition.reference-in-list": "列表中的事实会被当作对象比较；请为每个事实单独写一个比较",
  "condition.value-list": "`{operator}` 只与一个值比较，实际为列表；请用 `in`",
  "condition.value-object": '应为一个值或 `{ "fact": … }`，实际为其他对象',
  "condition.value-type": "应为{expected}，实际为{found}",
  "condition.value-enum": "{found}不可能出现；应为以下之一：{expected}{hint?}",
  "condition.fact-types": "应与类型为 `{expected}` 的事实比较，实际类型为 `{found}`",
  "condition.nullable-value":
    "`{fact}` 可能为 null，而 null 无法比较；请另写一个条件，在左侧判断是否为 null",
  "condition.path": "语法中没有 `path`；请用点写出嵌套的事实，如 `customer.region`",
  "condition.params": "语法中没有 `params`；请把要计算的内容作为单独的事实传入",
  "condition.priority": "条件上的 `priority` 不影响结果，请删除",
  "fact.unknown": "词汇表中没有事实 `{fact}`{hint}",
  "fact.unknown-many": "词汇表中没有这 {n} 个事实，如 {facts}{hint}；请声明或不要传入",
  "fact.dotted": "键 `{key}` 是事实的路径；请写成嵌套：`{nested}`",
  "fact.type": "应为{expected}，实际为{found}",
  "fact.enum": "应为以下之一：{expected}，实际为{found}{hint?}",
  "fact.minimum": "不得小于 {minimum}，实际为{found}",
  "fact.maximum": "不得大于 {maximum}，实际为{found}",
  "fact.derived": "`{fact}` 由系统计算，请不要传入",
};

export const sentences = { issueTexts };
