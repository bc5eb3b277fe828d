import type { IssueTextsLike, ReasonTextsLike } from "../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
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
};

export const reasonTexts: ReasonTextsLike<typeof en.reasonTexts> = {
  "warranty.in-term": {
    text: "{day} 在{period}期内，该期自 {start} 起至 {end} 止",
    audience: "customer",
  },
  "warranty.in-term-lifetime": {
    text: "{day} 在{period}期内，该期自 {start} 起，无截止日",
    audience: "customer",
  },
  "warranty.in-term-open": {
    text: "{day} 在{period}期内，该期自 {start} 起，至各项限度全部到达为止",
    audience: "customer",
  },
  "warranty.in-term-until": {
    text: "{day} 在 {period} 期内，该期至 {end} 止",
    audience: "customer",
  },
  "warranty.share": { text: "由保修承担 {share}%", audience: "customer" },
  "warranty.share-exhausted": {
    text: "{period}期自 {since} 起承担比例为 0%",
    audience: "customer",
  },
  "warranty.expired": {
    text: "{period}期已于 {end} 届满，距 {day} 已过 {days} 天",
    audience: "customer",
  },
  "warranty.not-started": { text: "{period}期自 {start} 起，晚于 {day}", audience: "customer" },
  "warranty.counter-within": {
    text: "{counter}：已用 {used}，未超过限值 {limit}",
    audience: "customer",
  },
  "warranty.counter-exceeded": { text: "{counter}：已超过限值 {limit}", audience: "customer" },
  "warranty.no-term": { text: "没有适用的期限", audience: "customer" },
  "warranty.excluded": { text: "不予保修：{title}", audience: "customer" },
  "warranty.exclusion-open": {
    text: "是否不予保修尚未确定：{title}",
    audience: "customer",
    next: "请查明缺少的事实",
  },
  "warranty.proof-accepted": { text: "购买凭据：{title}", audience: "customer" },
  "warranty.proof-open": {
    text: "尚不清楚是否有此购买凭据：{title}",
    audience: "customer",
    next: "请查明有哪些凭据",
  },
  "warranty.no-proof": {
    text: "没有可证明购买的凭据",
    audience: "customer",
    next: "请查找发票或其他可接受的凭据",
  },
  "warranty.claimed-late": {
    text: "{reported} 才提出；最迟应于 {latest} 提出",
    audience: "customer",
  },
  "warranty.claimed-in-time": {
    text: "{reported} 提出，未超过最迟日 {latest}",
    audience: "customer",
  },
  "warranty.claim-open": { text: "是否及时提出取决于故障发生日期", audience: "customer" },
  "warranty.out-of-term": { text: "超出{period}期的限值", audience: "customer" },
  "warranty.term-open": { text: "该期限是否适用取决于 {facts}", audience: "customer" },
  "warranty.period": { text: "{period}期自 {start} 起至 {end} 止", audience: "customer" },
  "warranty.start-fallback": {
    text: "因{skipped}不详，期限自 {start}（{basis}）起算",
    audience: "customer",
  },
  "warranty.start-unknown": {
    text: "没有可作为起算日的日期",
    audience: "customer",
    next: "请提供{dates}之一",
  },
  "warranty.counter-unknown": {
    text: "没有可确定该日{counter}的读数",
    audience: "customer",
    next: "请提供该日的{counter}读数",
  },
  "warranty.number-unread": {
    text: "尚未查到来源所载期限",
    audience: "staff",
    next: "请查阅来源并填入期限",
  },
  "warranty.extended": { text: "{title}：截止日由 {from} 延至 {to}", audience: "customer" },
  "warranty.shortened": { text: "按规则截止日由 {from} 提前至 {to}", audience: "customer" },
  "warranty.extension-shorter": {
    text: "延长至 {to} 不产生影响，原期限已至 {from}",
    audience: "staff",
  },
  "warranty.suspended": {
    text: "维修 {repairs} 次共 {days} 天不计入，截止日由 {from} 延至 {to}",
    audience: "customer",
  },
  "warranty.replaced-remainder": {
    text: "{on} 更换：新部件承接原部件的剩余期限",
    audience: "customer",
  },
  "warranty.replaced-fresh": { text: "{on} 更换：期限重新起算", audience: "customer" },
  "warranty.replaced-minimum": {
    text: "{on} 更换：新部件自该日起享有最短期限",
    audience: "customer",
  },
  "warranty.repaired-fresh": { text: "{on} 修复交还：期限重新起算", audience: "customer" },
  "warranty.repaired-minimum": {
    text: "{on} 修复交还：部件自该日起享有最短期限",
    audience: "customer",
  },
  "warranty.plan": { text: "方案 {plan} 自 {from} 至 {to}", audience: "customer" },
  "warranty.plan-until": { text: "方案 {plan} 至 {to} 止，起始日未提供", audience: "customer" },
  "warranty.plan-lifetime": { text: "方案 {plan} 自 {from} 起，无截止日", audience: "customer" },
  "warranty.plan-never": {
    text: "方案 {plan} 接续的期限永不届满，因此不会开始",
    audience: "customer",
  },
  "warranty.plan-waits": {
    text: "方案 {plan} 接续的期限尚未届满，因此尚未开始",
    audience: "customer",
  },
  "warranty.plan-end-unknown": {
    text: "方案 {plan} 自 {from} 起，截止日不详",
    audience: "customer",
    next: "请提供方案的 `duration`，或以 `to` 给出截止日",
  },
  "warranty.plan-start-unknown": {
    text: "方案 {plan} 的起始日不详",
    audience: "customer",
    next: "请以 `from` 给出方案的起始日",
  },
  "warranty.plan-days-unknown": {
    text: "方案 {plan} 的起始日与截止日均不详",
    audience: "customer",
    next: "请提供方案的 `from` 与 `duration`，或以 `to` 给出截止日",
  },
  "warranty.plan-follows-unknown": {
    text: "方案 {plan} 接续的期限截止日不详",
    audience: "customer",
    next: "请提供该期限所依据的事实",
  },
  "warranty.early-failure": {
    text: "自 {start} 起{within}内发生故障：{class}",
    audience: "customer",
  },
};

export const sentences = { issueTexts, reasonTexts, kind: { warranty: "保修" } };
