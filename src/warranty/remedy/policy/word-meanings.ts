/** What the closed lists of remedy policies mean. */

export const remedyValues = {
  repair: "repair / 修理",
  "redo-repair": "repair again free of charge / 返修",
  "replace-component": "replace the component / 更换部件",
  "replace-accessory": "replace the accessory / 更换配件",
  exchange: "exchange / 换货",
  refund: "refund / 退款",
  "price-reduction": "reduce the price / 减价",
  terminate: "terminate the contract / 解除合同",
  reject: "reject the goods / 拒收",
  "no-reason-return": "return without a reason / 无理由退货",
  withdraw: "withdraw / 撤回",
  loaner: "loan unit / 备用机",
  "transport-allowance": "transport allowance / 交通补偿",
  "on-site-service": "service on site / 上门服务",
  towing: "towing / 拖运",
  damages: "damages / 赔偿损失",
  "punitive-damages": "punitive damages / 惩罚性赔偿",
  "paid-repair": "paid repair / 收费修理",
  "contract-service": "service by contract / 合同服务",
  "as-promised": "as promised / 按承诺处理",
  none: "nothing / 无",
} as const;

export const chooserValues = {
  consumer: "the consumer / 消费者",
  seller: "the seller / 销售者",
  repairer: "the repairer / 修理者",
  producer: "the producer / 生产者",
  warrantor: "the warrantor / 保证人",
  authority: "the authority / 主管机关",
  agreement: "by agreement / 双方协商",
  unspecified: "not said / 未规定",
} as const;

export const obligorValues = {
  seller: "the seller / 销售者",
  repairer: "the repairer / 修理者",
  producer: "the producer / 生产者",
  importer: "the importer / 进口者",
  supplier: "the supplier / 供货者",
  platform: "the platform / 平台",
  warrantor: "the warrantor / 保证人",
  consumer: "the consumer / 消费者",
} as const;

export const effectValues = {
  "restart-whole": "the whole term begins anew / 整机期限重新起算",
  "restart-part": "the part's term begins anew / 部件期限重新起算",
  "extend-by-days": "longer by the days in repair / 按修理天数顺延",
  "extend-once-by": "longer once by the amount / 一次性延长",
  "extend-per-repair-up-to": "longer by each repair, up to the amount / 每次修理延长，设上限",
  suspend: "stands still / 中止计算",
  unchanged: "unchanged / 不变",
} as const;

export const deadlineValues = {
  "exercise-right": "use the right / 行使权利",
  "term-end": "the term ends / 期限届满",
  respond: "answer / 答复",
  complete: "finish / 完成",
  refund: "pay back / 退款",
  "return-goods": "send the goods back / 退回商品",
  "loaner-from": "loan unit from / 提供备用机",
  notify: "notify / 通知",
  escalate: "escalate / 升级处理",
  acknowledge: "acknowledge / 确认收到",
  "deemed-delay-from": "counts as delay from / 视为拖延",
} as const;

export const refundBasisValues = {
  invoice: "price on the invoice / 发票价格",
  paid: "price paid / 实付价款",
  standalone: "price on its own / 单独售价",
  "current-if-higher": "today's price if higher / 现价较高时取现价",
} as const;

export const deductionValues = {
  depreciation: "depreciation / 折旧费",
  "use-compensation": "compensation for use / 使用补偿费",
  "use-deduction": "deduction for use / 使用扣减",
  "restocking-fee": "restocking fee / 重新上架费",
  "diminished-value": "loss of value / 价值减损",
} as const;

export const partyValues = {
  trader: "the trader / 经营者",
  consumer: "the consumer / 消费者",
  neutral: "neither / 双方均不承担",
} as const;

export const breachValues = {
  "deemed-delay": "counts as delay / 视为拖延",
  "unreasonable-refusal": "refusal without reason / 无理拒绝",
  "void-term": "void term / 无效条款",
  late: "late / 逾期",
} as const;

export const flowValues = {
  return: "return / 退货",
  exchange: "exchange / 换货",
  "advance-exchange": "exchange in advance / 先行换货",
  "loaner-exchange": "repair against a loaner / 周转机换修",
  "carry-in-repair": "carry-in repair / 拉修",
  "supplier-return": "straight to the supplier / 直退供应商",
} as const;
