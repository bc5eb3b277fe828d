import type { IssueCode } from "../issue.js";

/** Chinese sentences for the issue codes of en.ts, in the same order. */
export const issueTextsZhCn: Readonly<Record<IssueCode, string>> = {
  // input shape (any public function)
  "input.type": "应为{expected}，实际为{found}",
  "input.unknown-key": "未知的键 `{key}`{hint}",
  "input.missing-key": "缺少 `{key}`，请补上{allowed?}",
  "input.value": "应为{expected}，实际为{found}{hint?}",
  "input.range": "应为{expected}，实际为{found}",
  "input.format": "{found}格式不对，应为{expected}",
  "input.too-many": "共 {n} 个，最多允许 {maximum} 个",
  "input.too-many-faults": "错误过多，无法逐一列出；请先修正前面的错误再试",
  "input.more": "另有 {n} 个问题；请先修正以上各项",

  // time
  "time.date-form": "应为 `YYYY-MM-DD` 格式的日期，实际为 `{found}`；年写四位，月和日各写两位",
  "time.date-not-real": "日期 `{found}` 不存在；请填写 0001 至 9999 年间真实存在的日期",
  "time.date-object":
    "应为 `YYYY-MM-DD` 日期，实际为 `Date`，它是哪一天取决于时区；请以文本传入日期",
  "time.date-range": "日期超出 0001 至 9999 年；请缩短时长或调整起点",
  "time.duration-form": "应为{expected}，实际为 `{found}`；{how}",
  "time.duration-fraction": "时长 `{found}` 在最后一个单位之前出现小数；只有最后一个单位可以带小数",
  "time.duration-not-days": "时长含有时、分或秒，不能加到日期上；请改用日、周、月或年",
  "time.instant-form":
    "应为 `2026-01-31T09:00:00+08:00` 形式的时刻，实际为 `{found}`；请写日期、`T`、精确到秒的时间和时差",
  "time.instant-not-real": "时间 `{found}` 不存在；请使用真实日期，时 00–23，分和秒 00–59",
  "time.instant-offset": "时间 `{found}` 没有时差，无法确定时刻；请加上 `Z` 或 `+08:00` 之类的时差",
  "time.zone-unknown":
    "未知时区 `{zone}`；请使用 IANA 名称（如 `Asia/Shanghai`）、`UTC` 或 `+08:00` 之类的时差",
  "time.local-skipped": "`{zone}` 的时钟跳过了这个时间；请写明时差，或为本地时间选用其他规则",
  "time.local-repeated":
    "`{zone}` 的时钟回拨，这个时间出现两次；请写明时差，或为本地时间选用其他规则",
  "time.amount-days": "工作时长以时、分、秒计，实际含有日或更长单位；工作日请用 `addWorkingDays`",
  "time.days-number": "应为整数个工作日，实际为{found}",
  "time.hold-order": "暂停的结束早于开始；请对调 `from` 和 `to`",
  "time.span-order": "`end` 早于 `start`；请对调",
  "time.span-too-long": "时间跨度超过 {limit} 天；请分段查询时间线",
  "time.calendar-not-parsed": "该日历不是 `parseCalendar` 的结果；请先解析",
  "time.calendar-uncovered":
    "日历 `{calendar}` 只覆盖 {from} 至 {to}，而答案涉及 {day}；请补充日历，或以 `onUncovered: weekday-rule` 获取暂定答案",
  "time.calendar-never-opens":
    "该日历从此再无工作时间；请在 `week` 中填写时段，或使用 `neverOpens: wall-clock`",
  "time.calendar-clock":
    "应为 `HH:MM` 时间，实际为 `{found}`；请用 00:00 至 23:59，结束时间可用 24:00",
  "time.calendar-interval-empty": "时段的开始和结束都是 `{time}`；全天请写 `00:00` 至 `24:00`",
  "time.calendar-interval-order":
    "当天的时段重叠或顺序不对；请按开始时间排列，每段在下一段开始前结束",
  "time.calendar-spill": "跨夜班次与星期 `{weekday}` 的时段重叠；请缩短班次或推迟该日开始",
  "time.calendar-same-as": "星期 `{weekday}` 本身指向另一天；请指向列有时段的那一天",
  "time.calendar-day-hours":
    "该日同时给出 `as`、`hours`、`closed` 中的多项（{keys}）；请只保留一项",
  "time.calendar-closed-hours":
    "类型 `{kind}` 的日子不能有 `as` 或 `hours`；部分休息请用 `closed`，或改为 `workday`",
  "time.calendar-open-closed": "类型 `workday` 的日子不能有 `closed`；请填写 `hours`",
  "time.calendar-workday-hours":
    "工作日 `{day}` 没有时段，因为该星期几没有时段；请用 `as` 指定星期几，或填写 `hours`",
  "time.calendar-outside-covers": "例外日 `{day}` 不在 `covers` 范围内；请扩大 `covers` 或删除该日",
  "time.calendar-range-order": "日期范围的结束早于开始；请对调两个日期",
  "time.calendar-range-overlap": "该日期范围与另一范围重叠；每天只能出现一次",
  "time.calendar-month-day": "应为 `MM-DD` 形式的月日，实际为 `{found}`；月和日各写两位",
  "time.calendar-yearly":
    "每年的日子或者用 `on` 指定月日，或者同时给出 `month`、`weekday`、`nth`；请二选一",
  "time.calendar-number": "应为 {least} 至 {most} 的整数，实际为{found}",
  "time.calendar-too-many": "此处超过 {limit} 个（{what}）；请拆分为多个日历",
  "time.calendar-empty-text": "`{key}` 为空；请填写",

  // money
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

  // rule set
  "json.not-json": "应为 JSON，实际为{found}",
  "json.unreadable": "读取文档失败（{found}）；请传入普通 JSON",
  "json.too-deep": "文档嵌套超过 {maximum} 层",
  "json.too-large": "文档超过 {maximum} 个字符；请拆分",
  "json.forbidden-key": "文档中不允许使用键 `{key}`；请改名",
  "rule-set.not-parsed": "应为 `parseRuleSet` 返回的规则集，实际为{found}；请先解析文档",
  "rule-set.format": "`format` 应为{expected}，实际为{found}",
  "rule-set.kind": "未知的种类 {found}{hint}；应为以下之一：{expected}",
  "rule-set.governed":
    "规则集 `{set}` 受日期或批准约束，而此函数不检查这些；请使用 `decide`，或传入 `preview: true`",
  "rule-set.wrong-kind": "应为 `{expected}` 种类的规则集，实际为 `{found}`",
  "rule-set.effective-order": "`to`（{to}）早于 `from`（{from}）",
  "rule-set.duplicate-name": "有两条规则都叫 `{name}`；名称必须唯一",
  "rule-set.unknown-event": "`{kind}` 没有事件 `{event}`{hint}；应为以下之一：{expected}",
  "rule-set.reserved-event": "`error` 是 `json-rules-engine` 保留的事件类型；请改名",
  "rule-set.no-citation": '缺少 `cite`；请至少引用一条条款，或标明 `"extension": true`',
  "rule-set.unknown-instrument": "`{citation}` 引用的文件不在手边{hint}",
  "rule-set.unknown-clause": "`{instrument}` 中没有条款 `{clause}`{hint}",
  "rule-set.fact-type": "`{fact}` 在 `{kind}` 中的类型是 `{expected}`，实际为 `{found}`",
  "rule-set.fact-wider": "`{fact}` 允许 {found}，而 `{kind}` 没有这个取值",
  "rule-set.fact-place": "`{fact}` 不是 `{kind}` 的事实{hint}；自定义事实请放在 `attributes` 之下",
  "rule-set.floor-kind": "`{kind}` 种类的规则集不能作为下限",
  "rule-set.too-many-rules": "共 {n} 条规则，最多允许 {maximum} 条",
  "rule-set.zone": "未知的时区 {found}",
  "rule-set.basis": "`{fact}` 不能作为 `{kind}` 的基准日期{hint}；应为以下之一：{expected}",
  "rule-set.hit": "`{event}` 没有命中方式；请在 `hit` 中补上",
  "rule-set.duplicate-version": "`{id}` 有两个版本都叫 `{version}`；版本号不可重复使用",
  "rule-set.two-companies":
    "种类 `{kind}` 有多套公司规则 {ids}；请只传入其中一套的各版本，其余只能作为下限",
  "rule-set.event-needed": "各事件的命中方式不同；请指明要问的 `event`，以下之一：{expected}",
  "instrument.duplicate-clause": "条款 `{clause}` 出现两次；条款编号必须唯一",

  // conditions
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

  // facts
  "fact.unknown": "词汇表中没有事实 `{fact}`{hint}",
  "fact.unknown-many": "词汇表中没有这 {n} 个事实，如 {facts}{hint}；请声明或不要传入",
  "fact.dotted": "键 `{key}` 是事实的路径；请写成嵌套：`{nested}`",
  "fact.type": "应为{expected}，实际为{found}",
  "fact.enum": "应为以下之一：{expected}，实际为{found}{hint?}",
  "fact.minimum": "不得小于 {minimum}，实际为{found}",
  "fact.maximum": "不得大于 {maximum}，实际为{found}",
  "fact.derived": "`{fact}` 由系统计算，请不要传入",

  // warranty
  "warranty.unknown-cost-type":
    "未知费用类别 `{costType}`{hint}，请使用 {known} 之一，或在 `costTypes` 中列出",
  "warranty.term-without-limit":
    "该期限既无 `duration` 也无 `counters`，请写明时长，或写 `lifetime`",
  "warranty.duplicate-counter": "计数器 `{counter}` 限值重复，请只保留一个",
  "warranty.steps-order": "该档不晚于前一档结束，请按时长排序",
  "warranty.extension-amount": "延长须在 `by` 与 `to` 中择一，请写明延长多少或共多长",
  "warranty.unknown-period":
    "该规则没有名为 `{period}` 的期限{hint}，延长不会生效，请使用 {known} 之一，或省略 `period` 以适用于全部期限",
  "warranty.empty-duration": "时长为零（{found}）等于没有，请至少写一天，或将其省略",
  "warranty.full-beyond-term":
    "全额承担 {fullFor}，长于期限 {duration}，比例永不递减，请缩短 `fullFor` 或改写固定比例",
  "warranty.repairs-restart":
    "`repairs` 只能用于部件，`gives` 为 `fresh` 或 `minimum`，且不填 `paid`；现为 {found}，请去掉该项或修改该行",
  "warranty.duplicate-row": "该行与 `{other}` 处的行相同，请删除其一",
  "warranty.duplicate-entry": "`{name}` 在列表中重复，请只保留一个",
  "warranty.component-star": "`*` 代表未列明的部件，不能用作部件代码，请改用其他代码",
  "warranty.no-terms":
    "该规则没有可供 `replacement`、`suspension` 或 `extend` 作用的客户期限，请添加期限或删除这些行和规则",
  "warranty.part-of-cycle": "`{component}` 成为自身的组成部分，请更正 `partOf`",
  "warranty.linear-without-end":
    "随期限递减的比例须有会届满的 `duration`，请写明时长，或改用 `steps`",
  "warranty.no-components": "报修未列出任何部件，请在 `components` 下至少列出一个",
  "warranty.duplicate-component": "编号 `{id}` 重复，请为每个部件使用不同的编号",
  "warranty.unknown-component":
    "未知部件 `{component}`{hint}，请使用规则 `components` 中列出的代码",
  "warranty.after-as-of": "`{name}` 为 {found}，晚于 `asOf` {asOf}，请更正日期或传入更晚的 `asOf`",
  "warranty.repair-order": "维修于 {returned} 交还，早于 {received} 收取，请更正日期",
  "warranty.repairs-overlap":
    "该次维修始于 {received}，而 `{other}` 处的维修至 {returned} 才交还，请更正日期或合并两次维修",
  "warranty.before-sale": "`{name}` 为 {found}，早于销售日 {sold}，请更正日期",
  "warranty.before-delivery":
    "`{name}` 为 {found}，早于交付日 {delivered}，请更正日期；若此前已销售，请提供 `sold`",
  "warranty.counter-backwards":
    "计数器 `{counter}` 在 {on} 的读数为 {found}，小于此前的 {before}，请更正读数",
  "warranty.plan-order": "方案于 {to} 结束，早于 {from} 开始，请更正日期",
  "warranty.plan-duration": "续期时长不能为零，请至少写一天，例如 `P1Y`",
  "warranty.plan-empty":
    "`{key}` 为空，该方案不会承担任何费用，请至少列出一个；适用于全部部件时省略 `components`",
  "warranty.duplicate-plan": "编号 `{id}` 重复，请为每个方案使用不同的编号",
  "warranty.plan-two-ends":
    "该方案既有截止日，又有无法与之核对的时长，请在 `to` 与 `duration` 中保留一个",
  "warranty.plan-ends-differ":
    "该方案于 {to} 结束，而自 `from` 起按 `duration` 计至 {end}，请更正其一或只保留一个",
  "warranty.plan-cost-type":
    "未知费用类别 `{costType}`{hint}，请使用 {known} 之一，或改用与其不相近的名称",
  "warranty.plan-cause":
    "没有规则将 `{cause}` 排除在保修之外{hint}；应为以下之一：{known}，否则请从方案中去掉",
  "warranty.plan-component":
    "该方案针对 `{component}`，规则中没有该部件{hint}，请使用 `components` 中列出的代码或本次报修的部件编号",
  "warranty.unknown-counter":
    "现有规则均未对计数器 `{counter}` 设限{hint}，请使用 {known} 之一，或删去该读数",
  "warranty.made-later": "生产日期 {found} 晚于供货或交付日期 {day}，请更正其中一个日期",
  "warranty.longer-than-stay":
    "`{key}` 为 {found}，超出 {received} 至 {returned} 的时间，请更正该值或日期",
  "warranty.duplicate-repair": "编号 `{id}` 重复，请为每次维修使用不同的编号",
  "warranty.two-readings":
    "计数器 `{counter}` 同一天的读数为 {found} 和 {other}，请只保留有效的读数",
  "warranty.fault-order": "报修日 {reported} 早于故障发生日 {occurred}，请更正日期",
  "warranty.unknown-repair-component":
    "维修对象 `{id}` 不是本次报修的部件编号，请使用已有编号，整机维修则省略",

  // remedy
  "remedy.unknown-date": "`{name}` 不是可以起算的日期{hint}；应为 {expected} 之一",
  "remedy.window-without-limit": "该期间既无 `within` 也无 `counters`；请写明多长",
  "remedy.span-length": "期间须在 `within` 与 `workingDays` 中择一填写",
  "remedy.unknown-deduction": "`deductions` 中没有名为 `{name}` 的行{hint}；请补充或更正名称",
  "remedy.duplicate-step": "`{name}` 被两个步骤使用；名称须唯一",
  "remedy.step-offers":
    "步骤须在 `offers` 提供救济，或以 `instead` 指明由其他文件规定，两者只能择一",
  "remedy.period-without-warranty":
    "该步骤要求期限，但规则集未指明保修规则集；请以 `warranty` 写明其编号",
  "remedy.flow-gap":
    "流程 `{flow}` 的 `{step}` 需要 `{need}`，但之前没有步骤交出；请在较早步骤的 `gives` 中加入",
  "remedy.flow-without-transport":
    "流程 `{flow}` 中商品须移动，但没有步骤写明；请在取货或送货的步骤中加入 `moves`",
  "remedy.flat-fee":
    "定额 `amount` 只能单独用于一次性扣减，类型为 {expected} 之一；请去掉 `rate`，或改写 `rate`",
  "remedy.duplicate-cause": "原因 `{cause}` 出现两次，责任部门不明；请保留一行",
  "remedy.unknown-cause":
    "规则中没有原因 `{cause}`{hint}；应为 {expected} 之一，或在 `causes` 中加入一行",
  "remedy.unknown-department": "规则中没有部门 `{department}`{hint}；应为 {expected} 之一",
  "remedy.demand-order": "要求日期为 {found}，早于 {other} 的 `{name}`；请更正其中一个日期",
  "remedy.no-warranty-set": "退换修规则集依赖保修规则集 `{id}`，但未传入；请在 `warranty` 中加入",
  "remedy.component-missing":
    "缺少 `component`，而规则没有代表整机的部件；请加入 `component: { component: … }`，取 {expected} 之一或其部件",
  "remedy.count-order": "`{name}` 为 {found}，多于 `{other}` 的 {most}；请更正其中一个次数",
  "remedy.count-listed":
    "`{name}` 为 {found}，但 `repairs` 中列出 {listed} 次；请更正次数，或省略以由程序计数",
  "remedy.amount-currencies":
    "`{name}` 的币种为 {found}，而 `{other}` 为 {expected}；请先换算为同一币种",
  "remedy.document-twice": "`{document}` 此处日期为 {found}，之前为 {other}；请保留其一",
  "remedy.step-early":
    "`{step}` 已完成，但交出其所需 `{need}` 的 `{before}` 未完成；请将后者也列入 `done`，或去掉 `{step}`",
  "remedy.calendars-by-id":
    '应按编号传入日历，实际为{found}；请以编号为键，如 `{ "cn-mainland": calendar }`',
  "remedy.not-a-calendar": "应为 `parseCalendar` 的日历，实际为{found}",
  "remedy.flow-unknown": "规则中没有流程 `{flow}`{hint}；应为 {expected} 之一",
  "remedy.unknown-step": "流程中没有步骤 `{step}`{hint}；应为 {expected} 之一",
  "remedy.not-an-approval": "`{step}` 不能被拒绝；请在该行写明 `approval`，或改为审批步骤的名称",
  "remedy.done-and-refused": "`{step}` 既已完成又被拒绝；只能写一处",
  "remedy.event-order": "`{document}` 的日期 {found} 早于 {earlier} 的 `{before}`；请更正其一",
  "remedy.unknown-document": "`{document}` 不是本次交接的单据{hint}；应为 {expected} 之一",

  // billing
  "billing.pinned-version": "报价所依据的 `{id}` {version} 不在传入的规则集中；请原样传入该版本",
  "billing.quote-open": "该报价还没有总额；请用事实齐全的报价来结算",
  "billing.no-work": "没有列出任何部件；请在 `work` 下至少列出一个",
  "billing.duplicate": "`{component}` 出现了两次；请合并，或用 `unit` 区分不同的机器",
  "billing.contract-order": "合同于 {to} 结束，早于开始日 {from}；请更正其中一个日期",
  "billing.negative": "价格不能为负，实际为 {amount}；折扣请写成规则",
  "billing.no-prices": "价目表没有任何金额；请至少列出一个价格",
  "billing.no-fallback": "`{table}` 没有不带条件、能兜底的一行；请在末尾加上",
  "billing.empty-band": "{from} 至 {to} 公里的区间为空；终点须大于起点",

  // intake
  "intake.unknown-field": "未知登记项 `{field}`{hint}，请使用受理词汇中的事实，或在 `facts` 中声明",

  // company sets held against floors
  "floor.undercut":
    "{what}：企业规定为 {companyGrants}；法定底线 `{floor}`（{cite}，{row}）为 {floorGrants}。例如：{example}，企业规定：{companySays}，法定底线：{floorSays}；请提高企业承诺，或在 `facts` 中写明本规则集适用的商品、购买者和地区",
  "floor.expected": "`{id}` 不是法定底线；请作为企业规则集传入",
  "floor.unexpected": "`{id}` 是法定底线；请作为底线传入",

  // text of a JSON file (command line)
  "json.syntax": "不是有效的 JSON：{found}处有误（{what}）",
  "json.duplicate-key": "键 `{key}` 在同一对象中出现两次；请删除或改名",

  // bridge to json-rules-engine
  "bridge.path":
    "路径 {found} 含有查询；请改用 `$.total` 这样的点分路径，或由主机算出该值并作为单独的事实传入",
  "bridge.callback": '`{key}` 是代码；请留在 `Engine` 上：`toEngine(ruleSet).on("success", …)`',
  "bridge.fact-type-open": "无从得知 `{fact}` 的类型；请在词汇表中定义",
  "bridge.fact-types": "`{fact}` 与多种类型的值比较（{found}）；请在词汇表中定义并修正规则",
  "bridge.no-event": "没有规则触发 `{event}`；请使用 {expected} 之一",
};
