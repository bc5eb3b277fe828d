import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import * as billing from "../../src/billing/index.js";
import * as conditions from "../../src/conditions/index.js";
import * as decision from "../../src/decision/index.js";
import * as face from "../../src/index.js";
import * as bridge from "../../src/json-rules-engine/index.js";
import * as money from "../../src/money/index.js";
import * as ruleSet from "../../src/rule-set/index.js";
import * as testing from "../../src/testing/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import * as time from "../../src/time/index.js";
import * as verify from "../../src/verify/index.js";
import * as warranty from "../../src/warranty/index.js";

const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`rules/${path}`, "utf8"));

const shipping = face.parseRuleSet({
  format: "aftersale/1",
  kind: "rules",
  id: "shop/shipping",
  version: "1.0.0",
  title: { en: "Shipping", "zh-CN": "运费" },
  effective: { from: "2026-01-01", to: null },
  facts: { "order.total": { type: "decimal" } },
  rules: [
    {
      name: "free-from-100",
      conditions: {
        all: [{ fact: "order.total", operator: "decimal:greaterThanInclusive", value: "100" }],
      },
      event: { type: "free-shipping" },
    },
  ],
});

/** A desk that opens 09:00–12:00 and 13:30–18:00 in Shanghai. */
const desk = time.parseCalendar({
  format: "aftersale-calendar/1",
  id: "desk",
  title: { en: "Service desk", "zh-CN": "服务台" },
  revision: "1",
  zone: "Asia/Shanghai",
  covers: { from: "2026-01-01", to: "2026-12-31" },
  week: Object.fromEntries(
    ["1", "2", "3", "4", "5"].map((day) => [
      day,
      [
        ["09:00", "12:00"],
        ["13:30", "18:00"],
      ],
    ]),
  ),
});

/** What examples may name: everything exported, and a few things at hand. */
export const exampleScope = {
  ...conditions,
  ...time,
  ...money,
  ...ruleSet,
  ...testing,
  ...bridge,
  ...billing,
  ...warranty,
  ...verify,
  ...decision,
  ...face,
  en,
  zhCN,
  fc,
  shipping,
  ruleSet: shipping,
  reason: face.decide(shipping, { order: { total: "1" } }).reasons[0],
  desk,
  cnMainland: time.parseCalendar(json("calendars/cn-mainland.json")),
  regulation: json("instruments/after-sales-regulation.json"),
  standardIntake: json("standard/intake/1.0.0.json"),
  standardWarranty: json("standard/warranty/1.0.0.json"),
  standardFees: json("standard/fees/1.0.0.json"),
  standardRemedy: json("standard/remedy/1.0.0.json"),
  generalGoods: json("statutory/cn/general-goods-1995/remedy/1.0.0.json"),
  generalTerms: json("statutory/cn/general-goods-1995/warranty/1.0.0.json"),
};
