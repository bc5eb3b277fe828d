import type { FactDefinition, ScalarFact, Vocabulary } from "../../../conditions/index.js";
import { startDates } from "../../model/index.js";
import { warrantyFacts } from "../../policy/index.js";
import { remedies } from "./words.js";

type Extra = Omit<Partial<ScalarFact>, "type" | "title" | "default"> & {
  readonly default?: FactDefinition["default"];
};

const fact = (type: string, en: string, zh: string, extra: Extra = {}): FactDefinition =>
  ({ type, title: { en, "zh-CN": zh }, ...extra }) as FactDefinition;

const text = (en: string, zh: string, extra?: Extra) => fact("string", en, zh, extra);
const flag = (en: string, zh: string, extra?: Extra) => fact("boolean", en, zh, extra);
const date = (en: string, zh: string, extra?: Extra) => fact("date", en, zh, extra);
const count = (en: string, zh: string, extra?: Extra) => fact("integer", en, zh, extra);
const names = (en: string, zh: string, extra?: Extra): FactDefinition =>
  ({
    type: "array",
    items: { type: "string" },
    title: { en, "zh-CN": zh },
    ...extra,
  }) as FactDefinition;

const derived = (from: readonly string[]): Extra => ({ source: "derived", from });
const one = (...values: readonly string[]): Extra => ({ enum: values });

/** Facts that a warranty set knows under the same name, in the same words. */
const shared = (...names: readonly string[]): Vocabulary =>
  Object.fromEntries(names.map((name) => [name, warrantyFacts[name] as FactDefinition]));

const sale: Vocabulary = {
  "buyer.kind": text("who bought it", "购买者类别", {
    ...one("consumer", "business"),
    default: "consumer",
  }),
  "sale.channel": text("how it was sold", "销售渠道", {
    ...one("store", "online", "tv", "phone", "mail", "door"),
  }),
  "sale.region": text("region of the sale", "销售地区"),
  "sale.state": text("state whose law applies", "适用法律的国家", {
    nullable: true,
    default: null,
  }),
  "sale.used": flag("sold as used goods", "二手商品", { default: false }),
  "sale.usedTermAgreed": flag("a shorter term for used goods was agreed", "约定二手商品较短期限", {
    default: false,
  }),
  "sale.promises": names("what the seller promised beyond the law", "销售者承诺", { default: [] }),
  "sale.confirmedExclusion": flag(
    "the consumer confirmed at purchase that it cannot be returned",
    "购买时消费者确认不适用退货",
    { default: false },
  ),
  "sale.declaredExclusion": flag(
    "the seller declared by itself: no returns",
    "经营者自行声明不退货",
    {
      default: false,
    },
  ),
  "sale.informed": flag("told of the right to withdraw", "已告知撤回权", { default: true }),
  "sale.informedOn": date("told of the right to withdraw on", "告知撤回权日期"),
  "sale.informedLate": flag("told of it late", "迟延告知", derived(["sale.informedOn"])),
  "sale.informedMonths": count(
    "months from delivery to being told, a started one whole; none where told before",
    "交付至告知的月数，不足一月按一月计；此前已告知为零",
    derived(["delivered"]),
  ),
  "sale.soldAlone": flag("the accessory was sold on its own", "配件单独销售", { default: false }),
  "sale.fraud": flag("the trader acted fraudulently", "经营者有欺诈行为", { default: false }),
  "goods.durable": flag("durable goods", "耐用商品"),
  "goods.traits": names("traits of the goods that bar a return", "不宜退货的商品特征", {
    default: [],
  }),
  "goods.unsuitable": flag("unsuitable for return by its nature", "商品性质不宜退货", {
    default: false,
  }),
  "goods.intact": flag("goods intact", "商品完好", { default: true }),
  "goods.opened": flag("opened for inspection", "已拆封查验", { default: false }),
};

const fault: Vocabulary = {
  ...shared("fault.occurredOn", "fault.reportedOn"),
  "fault.codes": names("what is wrong, by the policy's names", "故障代码", { default: [] }),
  "fault.listed": flag("the fault is on the list of performance faults", "属于性能故障表所列故障", {
    default: true,
  }),
  "fault.severity": text("how serious the fault is", "故障严重程度", {
    ...one("general", "serious", "serious-safety"),
  }),
  "fault.persists": flag("still not usable after the repairs", "修理后仍不能正常使用", {
    default: true,
  }),
  "fault.recurs": flag("the same fault came back", "同一故障再次出现", { default: true }),
  "fault.minor": flag("the lack of conformity is minor", "瑕疵轻微", { default: false }),
  "fault.major": flag("major failure", "重大瑕疵"),
  "fault.drivable": flag("can be used safely", "可安全使用", { default: true }),
  "fault.conforms": flag("conforms after the repair", "修理后符合约定", { default: false }),
  "component.component": text("component in question", "故障部件", { scope: "component" }),
  ...shared("component.causes", "findings", "proof.papers"),
};

const history: Vocabulary = {
  "history.repairs": count("repairs so far", "已修理次数", { default: 0, minimum: 0 }),
  "history.failedRepairs": count("repairs that did not mend the fault", "未修好次数", {
    default: 0,
    minimum: 0,
  }),
  "history.sameFaultRepairs": count("repairs of the same fault", "同一故障修理次数", {
    default: 0,
    minimum: 0,
  }),
  "history.sameFaultFailures": count(
    "repairs of one fault that did not mend it",
    "同一故障未修好次数",
    { default: 0, minimum: 0 },
  ),
  "history.safetyRepairs": count("repairs of a serious safety fault", "严重安全性能故障修理次数", {
    default: 0,
    minimum: 0,
  }),
  "history.safetyCleared": flag("the serious safety fault was cleared", "严重安全性能故障已排除", {
    default: true,
  }),
  "history.newSafetyFault": flag("a new serious safety fault came up", "出现新的严重安全性能故障", {
    default: false,
  }),
  "history.assemblyReplacements": count("times an assembly was replaced", "总成更换次数", {
    default: 0,
    minimum: 0,
  }),
  "history.partReplacements": count(
    "times the same main part was replaced",
    "同一主要零件更换次数",
    {
      default: 0,
      minimum: 0,
    },
  ),
  "history.partReplaced": flag("the faulty part was already replaced", "故障部件已更换", {
    default: false,
  }),
  "history.accessoryExchanges": count("times the accessory was exchanged", "配件更换次数", {
    default: 0,
    minimum: 0,
  }),
  "history.repairDays": count("days in repair", "累计修理天数", { default: 0, minimum: 0 }),
  "history.countedRepairDays": count(
    "days in repair that the threshold counts",
    "计入阈值的修理天数",
    {
      default: 0,
      minimum: 0,
    },
  ),
  "history.waitingDays": count("days of waiting for parts", "待件天数", { default: 0, minimum: 0 }),
  "history.useDays": count("days of use", "使用天数", { minimum: 0 }),
  "history.exchanged": flag("exchanged before", "曾经换货", { default: false }),
  "repair.underway": flag("in repair now", "正在修理", derived(["repairs"])),
  "repair.days": count("days of this stay in repair", "本次修理天数", derived(["repairs"])),
  "repair.workingDays": count(
    "working days of this stay in repair",
    "本次修理工作日数",
    derived(["repairs"]),
  ),
  "repair.mendedBefore": flag(
    "the last repair had mended the goods and was over before this fault",
    "本次故障前上次修理已修好并交还",
    derived(["repairs"]),
  ),
  "repair.delay": text("cause of the delay", "修理延误原因", {
    ...one("parts", "repairer", "customer", "other"),
    ...derived(["repairs"]),
    nullable: true,
  }),
};

const demand: Vocabulary = {
  "demand.remedy": text("what the customer demands", "客户要求", {
    ...one(...remedies),
    nullable: true,
    default: null,
  }),
  "demand.ground": text("why the customer asks", "要求理由", {
    ...one("defect", "no-reason", "fraud"),
    default: "defect",
  }),
  "demand.on": date("demanded on", "提出要求日期"),
  "demand.sentOn": date("goods sent on", "商品寄出日期"),
  "demand.agreedOn": date("the trader agreed on", "经营者同意日期"),
  "demand.goodsBackOn": date("goods back with the trader on", "经营者收到退货日期"),
  "demand.returnedOn": date("goods returned on", "退货日期"),
  "demand.goodsBack": flag("the trader has the goods back", "经营者已收到退货", {
    ...derived(["demand.goodsBackOn"]),
  }),
  "demand.performed": flag("the demand was met", "要求已履行", { default: false }),
  "demand.goodReason": flag("there is a good reason for the delay", "延误有正当理由", {
    default: false,
  }),
  "demand.refused": flag("the demand was refused", "要求被拒绝", { default: false }),
  "demand.entitled": flag("the right demanded is not in dispute", "要求权利无争议", {
    default: false,
  }),
  "demand.answered": flag("the demand was answered", "要求已答复", { default: false }),
  "demand.workingDays": count("working days since the demand", "提出要求后的工作日数", {
    ...derived(["demand.on"]),
  }),
  "demand.exchangeDue": flag("an exchange is already due", "已具备换货条件", { default: false }),
  "supply.sameModel": flag("the same model can be supplied", "有同型号商品", { default: true }),
  "supply.equivalent": flag("one not inferior can be supplied", "有不低于原配置的商品", {
    default: true,
  }),
  "supply.acceptsOther": flag("the customer accepts another model", "客户接受其他型号", {
    default: false,
  }),
  "supply.repairService": flag("there is a repair service", "有修理服务", { default: true }),
  "law.nationalRule": flag("a national rule speaks of these goods", "国家对该商品有规定"),
  "law.agreement": flag("the parties agreed otherwise", "当事人另有约定"),
  "law.rescission": flag("the conditions for rescission are met", "符合解除合同条件"),
  "law.authorityFinding": text("what an authority found", "行政部门认定", {
    nullable: true,
    default: null,
  }),
  covered: flag("covered by the warranty", "在保", derived(["component"])),
  coveredCosts: names(
    "cost types that the warranty bears in full",
    "保修全额承担的费用类型",
    derived(["component"]),
  ),
  promised: flag(
    "the seller promised a term of its own",
    "销售者承诺期限",
    derived(["promisedTerm"]),
  ),
};

/** The facts that every remedy rule set may read. */
export const remedyFacts: Vocabulary = {
  ...shared("asOf", ...startDates, "product.line", "product.model", "product.serial"),
  ...sale,
  ...fault,
  ...history,
  ...demand,
};

/** Facts that the warranty set gives. */
export const coverFacts: readonly string[] = ["covered", "coveredCosts"];

/** Facts that change as time goes by, without anything having happened. */
export const clockFacts: readonly string[] = ["asOf", "demand.workingDays"];
