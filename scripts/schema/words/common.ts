import { type Words, word } from "../../../src/rule-set/index.js";

/** What all rule sets share: the envelope, rules, conditions, facts, the manners of rows. */
export const commonWords: Words = {
  ".$schema": word(
    "Schema / 模式",
    "The JSON Schema that editors check this file with, as a path from it. It has no effect on decisions.",
    "编辑器校验本文件所用的 JSON Schema，写相对路径；不影响判定结果。",
  ),
  ".format": word(
    "Format / 格式",
    "The format of this document and its version.",
    "本文件的格式及其版本。",
  ),
  ".kind": word(
    "Kind / 类别",
    "What the rule set decides; it fixes the tables and the events.",
    "规则集判定的事项，决定可用的表和事件。",
  ),
  ".id": word(
    "Id / 标识",
    "The same for every version of this rule set.",
    "同一规则集各版本共用的标识。",
  ),
  ".version": word(
    "Version / 版本",
    "Numbers with points. A published version never changes: write a new one.",
    "以点分隔的数字。已发布的版本不得修改，应另立新版本。",
  ),
  ".instrument": word(
    "Instrument / 所依文件",
    "The regulation or law that a bare clause number in `cite` belongs to.",
    "“依据”中只写条款号时所属的制度或法律文件的标识。",
  ),
  ".modality": word(
    "Floor / 法定下限",
    "`floor`: a minimum, mostly of the law, that stands beside the company's own set.",
    "`floor` 表示最低标准（通常为法定标准），与企业规则并列适用。",
  ),
  ".effective": word(
    "In force / 有效期间",
    "From which day to which day the version is in force, both included.",
    "本版本自何日至何日有效，首尾两日均包括在内。",
    { clause: "8.1" },
  ),
  "effective.from": word("From / 生效日", "The first day.", "有效期的第一日。", {
    clause: "8.1",
  }),
  "effective.to": word(
    "To / 失效日",
    "The last day, only to withdraw the version. Null where it stands until a successor.",
    "有效期的最后一日，仅在废止时填写；由后续版本接替的填 null。",
    { clause: "8.1" },
  ),
  ".authority": word(
    "Authority / 权责",
    "Who interprets, carries out and approves these rules.",
    "规则的解释、执行和批准部门。",
    { clause: "8.1" },
  ),
  "authority.interpreter": word(
    "Interpreter / 解释部门",
    "The department that interprets the rules.",
    "负责解释规则的部门。",
    { clause: "8.1" },
  ),
  "authority.executor": word(
    "Executor / 执行部门",
    "The department that carries the rules out.",
    "负责执行规则的部门。",
    { clause: "8.1" },
  ),
  "authority.approver": word(
    "Approver / 批准人",
    "Who approves the version.",
    "批准本版本的人员或职务。",
    { clause: "8.1" },
  ),
  "authority.approvedOn": word(
    "Approved on / 批准日期",
    "Without it the version is a draft and decides only in a preview.",
    "未填时为草案，只能用于预览。",
    { clause: "8.1" },
  ),
  ".zone": word(
    "Time zone / 时区",
    "IANA name, such as `Asia/Shanghai`; turns moments into dates.",
    "IANA 时区名，如 `Asia/Shanghai`；用于把时刻换算成日期。",
  ),
  ".basis": word(
    "Basis dates / 基准日期",
    "Facts whose dates pick the version, in order; instead of the order of the kind.",
    "按先后列出用来选定版本的日期事实，取代该类规则的默认次序。",
  ),
  ".facts": word(
    "Facts / 事实",
    "What conditions may read: facts of the kind narrowed here, and your own under `attributes.`.",
    "条件可读取的事实：在此收窄本类已有事实，或在 `attributes.` 下增加自有事实。",
  ),
  ".conditions": word(
    "Named conditions / 具名条件",
    'Conditions with a name, for use in several rules by `{ "condition": name }`.',
    '带名称的条件，可在多条规则中以 `{ "condition": 名称 }` 引用。',
  ),
  ".otherwise": word(
    "Otherwise / 其他情形",
    "The event where no rule is true, for events of which the first true rule decides.",
    "没有规则成立时的结果，适用于以首条成立规则为准的事件。",
  ),
  ".rules": word(
    "Rules / 规则",
    "Each raises its event where its conditions hold. Higher priority first, then position.",
    "条件成立即产生相应事件；优先级高者在前，同级按先后次序。",
  ),
  "rules.name": word(
    "Name / 名称",
    "Unique in the set; reasons name the rule by it.",
    "在规则集内唯一，判定理由以此指明规则。",
  ),
  "rules.priority": word(
    "Priority / 优先级",
    "At least 1, which is the default; the higher comes first.",
    "至少为 1（默认值），数值大者在前。",
  ),
  "rules.event": word(
    "Event / 结果",
    "What the rule raises when its conditions hold.",
    "条件成立时产生的结果。",
  ),
  "event.type": word("Type / 类型", "Which event it is.", "结果的类型。"),
  "event.params": word(
    "Details / 参数",
    "What the event says; its keys depend on the type.",
    "结果的具体内容，可填项目取决于类型。",
  ),
  title: word(
    "Title / 标题",
    "For people, in both languages; reasons, notices and price cards show it.",
    "供人阅读的中英文标题，用于判定理由、公告和价目表。",
  ),
  "texts.en": word("English / 英文", "The text in English.", "英文文本。"),
  "texts.zh-CN": word("Chinese / 中文", "The text in simplified Chinese.", "简体中文文本。"),
  note: word("Note / 说明", "For those who maintain the rules.", "供规则维护人员参考的说明。"),
  cite: word(
    "Cites / 依据",
    "Clauses behind it: `3.5` of the set's instrument, or `CN-SAMR-43:24(1)` of another.",
    "所依条款：`3.5` 指本规则集所依文件的条款，`CN-SAMR-43:24(1)` 指其他文件的条款。",
  ),
  extension: word(
    "Extension / 扩展",
    "Goes beyond the instrument and therefore cites nothing.",
    "超出所依文件的内容，因此不引条款。",
  ),
  conditions: word(
    "Conditions / 条件",
    "When it applies. Begins with `all`, `any`, `not` or a named `condition`.",
    "适用条件，须以 `all`、`any`、`not` 或具名 `condition` 开头。",
  ),
  "all.all": word("All / 全部", "Every condition holds.", "所列条件全部成立。"),
  "any.any": word("Any / 任一", "At least one condition holds.", "所列条件至少一项成立。"),
  "not.not": word("Not / 非", "The condition does not hold.", "该条件不成立。"),
  "named.condition": word(
    "Named condition / 具名条件",
    "The name of an entry of the set's `conditions`.",
    "规则集 `conditions` 中某一条件的名称。",
  ),
  "leaf.fact": word(
    "Fact / 事实",
    "What is compared: a fact by its dotted path.",
    "用来比较的事实，写其点分路径。",
  ),
  "leaf.operator": word(
    "Operator / 运算符",
    "How it is compared. Dates, moments and decimals take a decorator: `date:lessThan`.",
    "比较方式；日期、时刻和十进制数须加修饰，如 `date:lessThan`。",
  ),
  "leaf.value": word(
    "Value / 比较值",
    'What it is compared with: a value of the fact\'s type, a list for `in` and `notIn`, or `{ "fact": name }`.',
    '与之比较的值：与事实同类型的值，`in`、`notIn` 用列表，或 `{ "fact": 名称 }`。',
  ),
  "fact.type": word("Type / 类型", "What the fact is.", "事实的类型。", {
    values: {
      string: "text / 文本",
      boolean: "true or false / 是或否",
      integer: "whole number / 整数",
      number: "number / 数字",
      decimal: "decimal in a string / 十进制数（字符串）",
      date: "date YYYY-MM-DD / 日期",
      instant: "moment with offset / 带时差的时刻",
      array: "list / 列表",
    },
  }),
  "fact.items": word("Items / 列表项", "What the list holds.", "列表各项的定义。"),
  "fact.items.type": word("Type / 类型", "What each item is.", "列表各项的类型。"),
  enum: word("Values / 可取值", "The only values it may have.", "仅可取的值。"),
  minimum: word("Minimum / 最小值", "The least value, included.", "最小值（含）。"),
  maximum: word("Maximum / 最大值", "The greatest value, included.", "最大值（含）。"),
  "fact.nullable": word(
    "Nullable / 可为空",
    "Null is then a value (for example: none), and not “not known”.",
    "为真时 null 是一个值（如“无”），而非“未知”。",
  ),
  "fact.default": word(
    "Default / 默认值",
    "Used where the fact is missing; the decision lists it among its assumptions.",
    "事实缺失时采用，判定结果会列明此假定。",
  ),
  "money.amount": word(
    "Amount / 金额",
    "A decimal in a string, with no more decimals than the currency has.",
    "十进制数（字符串），小数位不超过币种规定。",
  ),
  "money.currency": word(
    "Currency / 币种",
    "Three letters of ISO 4217.",
    "ISO 4217 三位币种代码。",
  ),
};
