import { describe, expect, it, vi } from "vitest";
import {
  formatNextStep,
  formatReason,
  type Reason,
  type ReasonText,
  type TextCatalogue,
  type TextParams,
} from "../../src/decision/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { startDates } from "../../src/warranty/model/index.js";
import {
  choosers,
  obligors,
  refundBases,
  remedies,
} from "../../src/warranty/remedy/policy/index.js";
import { jsonFiles, readableCases } from "../cases/case-file.js";
import { latinWords, rawCodes } from "./foreign-words.js";
import { notedReasons, noting } from "./reasons-noted.js";

const codes = Object.keys(en.reasons);
const title = { en: "Title", "zh-CN": "标题" };

const reasonOf = (code: string, params: TextParams): Reason => ({
  code,
  set: "own/set@1",
  cite: [],
  params,
  at: "",
});

const said = (reason: Reason, texts: TextCatalogue) =>
  [formatReason(reason, texts), formatNextStep(reason, texts) ?? ""].join(" ");

/** Parameters that hold texts, numbers or dates rather than codes. */
const PLAIN = ["fact", "field", "asks", "found", "changes", "price", "per", "title"];
const NUMBERS =
  /^(days|number|shares?|held|used|limit|repairs|n|percent|factor|covered|components)$/;
const DAYS = /^(day|date|start|end|from|to|on|last|latest|reported|since|until)$/;
const MONEY = /^(amount|gross|net|cap|minimum|increment|final|agreed)$/;

/** A value for each placeholder of a code, the codes among them the author's own. */
function ownParams(code: string): TextParams {
  const { text, next = "" } = en.reasons[code] as ReasonText;
  const names = [...`${text} ${next}`.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name as string);
  return Object.fromEntries(names.map((name) => [name, sampleOf(name)]));
}

function sampleOf(name: string) {
  if (PLAIN.includes(name)) return title;
  if (NUMBERS.test(name)) return 3;
  if (DAYS.test(name)) return "2026-03-02";
  if (MONEY.test(name)) return "3000.00 CNY";
  if (/^(within|promised|floor)$/.test(name)) return "P1Y6MT30M";
  return /^(dates|facts|skipped|before|events)$/.test(name) ? ["own-code", "ownCode"] : "own-code";
}

describe("words of reasons", () => {
  it.each(codes)("%s shows the author's own codes in backticks", (code) => {
    const reason = reasonOf(code, ownParams(code));
    expect(latinWords(said(reason, zhCN))).toEqual([]);
    expect(rawCodes(said(reason, en))).toEqual([]);
  });

  it("has a word for every code of the closed lists", () => {
    for (const { words } of [en, zhCN]) {
      expect(Object.keys(words.remedy)).toEqual(expect.arrayContaining([...remedies]));
      expect(Object.keys(words.party)).toEqual(
        expect.arrayContaining([...obligors, ...choosers, "trader", "neutral"]),
      );
      expect(Object.keys(words["refund-basis"])).toEqual(expect.arrayContaining([...refundBases]));
      expect(Object.keys(words.date)).toEqual(expect.arrayContaining([...startDates]));
    }
  });

  it("has the same words in both languages", () => {
    const keys = ({ words }: TextCatalogue) =>
      Object.entries(words).map(([domain, known]) => [domain, Object.keys(known).sort()]);
    expect(keys(zhCN)).toEqual(keys(en));
  });

  it("words a code by what it speaks of", () => {
    const offered = { remedy: "repair", obligor: "seller", title };
    expect(formatReason(reasonOf("remedy.offered", offered), zhCN)).toBe(
      "修理：标题；由销售者承担",
    );
    expect(formatReason(reasonOf("remedy.offered", offered), en)).toBe(
      "repair: Title; the seller owes it",
    );
    const term = { period: "repair", day: "2026-03-09", start: "2026-03-02", end: "2027-03-02" };
    expect(formatReason(reasonOf("warranty.in-term", term), zhCN)).toBe(
      "2026-03-09 在保修期内，该期自 2026-03-02 起至 2027-03-02 止",
    );
  });

  it("names a period of the author's own by the title of its row, else by its code", () => {
    const gone = { period: "own-cover", end: "2026-03-09", day: "2026-03-10", days: 1 };
    expect(formatReason(reasonOf("warranty.expired", { ...gone, title }), en)).toBe(
      'the "Title" term ended on 2026-03-09, 1 day before 2026-03-10',
    );
    expect(formatReason(reasonOf("warranty.expired", gone), zhCN)).toBe(
      "`own-cover`期已于 2026-03-09 届满，距 2026-03-10 已过 1 天",
    );
  });

  it("says durations and unknown values in words", () => {
    const late = { promised: "P1Y6M", floor: "P3Y" };
    expect(formatReason(reasonOf("remedy.below-floor", late), en)).toBe(
      "the promised term 1 year 6 months is below the law's 3 years, which holds",
    );
    expect(formatReason(reasonOf("remedy.damages", { title, amount: null }), zhCN)).toBe(
      "标题：（不详）",
    );
  });

  it("says every reason of the shipped cases in one language", async () => {
    const reasons = await reasonsOfCases();
    expect(reasons.length).toBeGreaterThan(500);
    const wrong = reasons.flatMap((reason) => {
      const plain = { ...reason, params: { ...reason.params, title } };
      const odd = [...latinWords(said(plain, zhCN)), ...rawCodes(said(plain, en))];
      return odd.length === 0 ? [] : [{ code: reason.code, odd }];
    });
    expect(wrong).toEqual([]);
  });
});

const TOLD = ["warranty", "billing", "intake", "free-rules"].map(
  (domain) => `../../src/${domain}/index.js`,
);

/** Runs the cases against modules of their own, whose functions note the reasons they give. */
async function reasonsOfCases(): Promise<readonly Reason[]> {
  vi.resetModules();
  for (const path of TOLD) {
    vi.doMock(path, async (real) => noting((await real()) as object));
  }
  try {
    const { loadAdapters } = await import("../cases/load-adapters.js");
    const { runCase } = await import("../cases/run-case.js");
    const adapter = await loadAdapters();
    for (const one of ["rules", "test"].flatMap(jsonFiles).flatMap(readableCases)) {
      await runCase(one, adapter);
    }
    return notedReasons();
  } finally {
    for (const path of TOLD) vi.doUnmock(path);
    vi.resetModules();
  }
}
