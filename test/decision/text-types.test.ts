import { describe, expectTypeOf, it } from "vitest";
import {
  type IssueTextsLike,
  issuesOf,
  type ReasonTextsLike,
  type TextParams,
} from "../../src/decision/index.js";
import { reasonsOf } from "../../src/rule-set/index.js";

const issueTexts = {
  "shop.closed": "the shop is closed; come again",
  "shop.late": "expected by {day}, found {n} {n|day|days} later{hint?}",
  "shop.shape": 'expected an object such as `{ "day": 1 }`, found {found}',
} as const;

const reasonTexts = {
  "shop.open": {
    text: "open for {title} until {day}",
    audience: "customer",
    next: "bring {paper}",
  },
} as const;

const issue = issuesOf(issueTexts);
const { plainReason } = reasonsOf<typeof reasonTexts>();
const params = {} as TextParams;

describe("a maker asks for what its sentence shows", () => {
  it("in issues", () => {
    expectTypeOf(issue("shop.closed", "").code).toBeString();
    issue("shop.late", "", { day: "2026-01-01", n: 1 });
    issue("shop.late", "", { day: "2026-01-01", n: 1, hint: "", more: true });
    issue("shop.shape", "", { found: "1" });
    issue("input.type", "", { expected: "a string", found: "1" });
    // @ts-expect-error nothing is shown
    issue("shop.late", "");
    // @ts-expect-error the day is missing
    issue("shop.late", "", { n: 1 });
    // @ts-expect-error nobody knows what these hold
    issue("shop.shape", "", params);
    // @ts-expect-error a code of another folder
    const other = () => issue("time.date-form", "", { found: "1" });
    expectTypeOf(other).toBeFunction();
  });

  it("in reasons, the next step among them", () => {
    plainReason(null, "shop.open", { title: "repairs", day: "2026-01-01", paper: "invoice" });
    // @ts-expect-error the paper is missing
    plainReason(null, "shop.open", { title: "repairs", day: "2026-01-01" });
  });
});

describe("another language", () => {
  it("shows what the English sentence shows, in its own order", () => {
    type Issues = IssueTextsLike<typeof issueTexts>;
    const late = "应于 {n} 天前的 {day}{hint?}";
    expectTypeOf<{ text: typeof late }["text"]>().toExtend<Issues["shop.late"]>();
    expectTypeOf<"迟 {n} 天">().not.toExtend<Issues["shop.late"]>();
    expectTypeOf<"已关门">().toExtend<Issues["shop.closed"]>();
  });

  it("has the same readers and the same next steps", () => {
    type Open = ReasonTextsLike<typeof reasonTexts>["shop.open"];
    const text = "为{title}营业至 {day}";
    type Said = { text: typeof text; audience: "customer"; next: "请带 {paper}" };
    expectTypeOf<Said>().toExtend<Open>();
    expectTypeOf<Omit<Said, "next">>().not.toExtend<Open>();
    expectTypeOf<Omit<Said, "audience"> & { audience: "staff" }>().not.toExtend<Open>();
  });
});
