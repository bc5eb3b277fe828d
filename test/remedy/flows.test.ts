import { readFileSync } from "node:fs";
import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  parseRuleSet,
  planReturn,
  type Remedy,
  type ReturnPlan,
  type ReturnRequest,
  safePlanReturn,
} from "../../src/index.js";
import { calendars, standard } from "./sets.js";

type Document = Record<string, unknown>;

const document = JSON.parse(
  readFileSync("rules/standard/remedy/1.0.0.json", "utf8"),
) as Document & { facts: Document; workflow: readonly Document[] };

const extension = { extension: true, title: { en: "step", "zh-CN": "步骤" } };

/** An exchange that the manager approves where the goods are dear. */
const approving = {
  ...standard,
  remedy: [
    parseRuleSet(
      {
        ...document,
        facts: {
          ...document.facts,
          "attributes.dear": { type: "boolean", title: { en: "dear", "zh-CN": "贵重" } },
        },
        workflow: [
          ...document.workflow.filter(({ flow }) => flow !== "exchange"),
          {
            flow: "exchange",
            step: "register",
            department: "office",
            needs: ["decision"],
            gives: ["case"],
            ...extension,
          },
          {
            flow: "exchange",
            step: "approve",
            department: "manager",
            needs: ["case"],
            gives: ["consent"],
            approval: true,
            conditions: { all: [{ fact: "attributes.dear", operator: "equal", value: true }] },
            ...extension,
          },
          {
            flow: "exchange",
            step: "issue",
            department: "warehouse",
            needs: ["case", "consent"],
            gives: ["new-goods"],
            moves: { from: "warehouse", to: "customer", arranges: "transport", head: "transport" },
            ...extension,
          },
          {
            flow: "exchange",
            step: "note",
            department: "office",
            needs: ["case"],
            gives: ["note"],
            ...extension,
          },
        ],
      },
      { kind: "remedy" },
    ),
  ],
};

const request = (attributes: Document, more: Partial<ReturnRequest> = {}): ReturnRequest => ({
  claim: {
    asOf: "2026-03-09",
    sold: "2026-03-02",
    component: { component: "fr.unit" },
    product: { line: "refrigerator" },
    attributes,
    demand: { on: "2026-03-09", remedy: "exchange" },
  },
  ...more,
});

const planned = (attributes: Document, more: Partial<ReturnRequest> = {}) => {
  const { status, state, closable, steps, missing } = planReturn(
    approving,
    request(attributes, more),
  );
  return {
    status,
    state,
    closable,
    steps: steps.map((each) => `${each.step} ${each.state}`),
    missing,
  };
};

const recorded = { cause: "transit", responsible: { department: "transport" } };

describe("steps with conditions", () => {
  test("a step that does not apply is left out, and nobody waits for what it would give", () =>
    expect(planned({ dear: false }, { ...recorded, done: ["register"] })).toEqual({
      status: "determined",
      state: "open",
      closable: false,
      steps: ["register done", "issue ready", "note ready"],
      missing: [],
    }));

  test("one that applies is waited for", () =>
    expect(planned({ dear: true }, { ...recorded, done: ["register"] })).toMatchObject({
      status: "determined",
      steps: ["register done", "approve ready", "issue waiting", "note ready"],
    }));

  test("whether it applies is asked for, and it is never skipped", () =>
    expect(planned({}, { ...recorded, done: ["register"] })).toEqual({
      status: "needs-facts",
      state: "open",
      closable: false,
      steps: ["register done", "approve open", "issue waiting", "note ready"],
      missing: [{ fact: "attributes.dear", at: "/claim/attributes/dear" }],
    }));

  test("a refused approval bars what needs it, and nothing else", () =>
    expect(
      planned({ dear: true }, { ...recorded, done: ["register"], refused: ["approve"] }),
    ).toMatchObject({
      state: "open",
      closable: false,
      steps: ["register done", "approve refused", "issue barred", "note ready"],
    }));

  test("once the rest is done the case can be closed as refused", () =>
    expect(
      planned({ dear: true }, { ...recorded, done: ["register", "note"], refused: ["approve"] }),
    ).toMatchObject({ state: "refused", closable: true }));
});

describe("steps that are not in the flow", () => {
  test.each<[string, Partial<ReturnRequest>, string, string]>([
    ["a typo among the steps done", { done: ["regster"] }, "remedy.unknown-step", "/done/0"],
    ["an approval that nobody knows", { refused: ["aprove"] }, "remedy.unknown-step", "/refused/0"],
    ["a step that is no approval", { refused: ["issue"] }, "remedy.not-an-approval", "/refused/0"],
    [
      "done and refused",
      { done: ["approve"], refused: ["approve"] },
      "remedy.done-and-refused",
      "/refused/0",
    ],
    [
      "a flow that the policy lacks",
      { flow: "supplier-return" as const, done: ["x"] },
      "remedy.unknown-step",
      "/done/0",
    ],
  ])("%s", (_, more, code, at) => {
    const result = safePlanReturn(approving, request({ dear: true }, more));
    expect(result.ok ? [] : result.issues.map((each) => [each.code, each.at])).toEqual([
      [code, at],
    ]);
  });
});

describe("every shipped flow", () => {
  const flows = [...new Set(document.workflow.map(({ flow }) => flow as ReturnRequest["flow"]))];
  const sets = { ...standard, calendars };

  property.prop([fc.constantFrom(...flows), fc.infiniteStream(fc.nat())])(
    "4.3, 4.4: done in any order that is ready, it comes to its end without a gap",
    (flow, picks) => {
      const done: string[] = [];
      for (;;) {
        const plan = planReturn(sets, {
          ...request({}),
          flow: flow ?? "return",
          done,
          ...recorded,
        });
        const ready = plan.steps.filter(({ state }) => state === "ready");
        const step = ready[(picks.next().value as number) % Math.max(1, ready.length)];
        if (step === undefined) {
          expect(plan.state).toBe("finished");
          expect(plan.closable).toBe(true);
          expect(done.length).toBe(plan.steps.length);
          return;
        }
        expect(plan.state).toBe("open");
        done.push(step.step);
      }
    },
  );

  property.prop([fc.constantFrom(...flows)])(
    "5.9: goods never move without a named payer",
    (flow) => {
      const { steps, reasons } = planReturn(sets, { ...request({}), flow: flow ?? "return" });
      const unpaid = steps.filter(
        ({ transport }) => transport !== null && transport.payer === null,
      );
      const said = reasons.filter(({ code }) => code === "remedy.payer-unknown");
      expect(said.length).toBe(unpaid.length);
      expect(steps.some(({ transport }) => transport !== null)).toBe(true);
    },
  );
});

describe("a remedy that is not open, or moves nothing", () => {
  const asked = (remedy: Remedy, on = "2026-03-09") =>
    planReturn(standard, {
      claim: {
        asOf: on,
        sold: "2026-03-02",
        component: { component: "fr.unit" },
        product: { line: "refrigerator" },
        proof: { papers: ["invoice"] },
        demand: { on, remedy },
      },
    });
  const codes = ({ reasons }: ReturnPlan) => reasons.map(({ code }) => code);

  test("the plan says why it is not granted, and leaves the steps", () => {
    const late = asked("refund", "2026-04-20");
    expect(late.granted).toBe(false);
    expect(late.steps[0]).toMatchObject({ step: "register", state: "ready" });
    expect(late.reasons[0]).toMatchObject({
      code: "remedy.window-over",
      cite: ["after-sales-regulation:4.1"],
      params: { remedy: "refund" },
    });
    expect(codes(asked("paid-repair"))).toContain("remedy.not-offered");
    expect(codes(asked("exchange", "2028-04-20"))).toContain("remedy.not-in-term");
    expect(codes(asked("terminate"))).toContain("remedy.nobody-offers");
  });

  test("one that is granted has no such reason", () => {
    const plan = asked("refund");
    expect(plan.granted).toBe(true);
    expect(codes(plan)).not.toContain("remedy.window-over");
    expect(codes(plan)).not.toContain("remedy.no-flow");
  });

  test.each(["price-reduction", "loaner"] as const)("%s has no flow", (remedy) => {
    const plan = asked(remedy);
    expect(plan).toMatchObject({ flow: null, status: "out-of-scope", steps: [] });
    expect(codes(plan)).toContain("remedy.no-flow");
    expect(plan.missing.map(({ fact }) => fact)).not.toContain("demand.remedy");
  });

  test("what is done rests on steps that are done", () => {
    const { claim } = { claim: { ...request({}).claim, attributes: {} } };
    const early = (done: readonly string[]) => {
      const demand = { on: "2026-03-09", remedy: "refund" as const };
      const result = safePlanReturn(standard, { claim: { ...claim, demand }, done });
      return result.ok ? [] : result.issues.map(({ code, at }) => [code, at]);
    };
    expect(early(["pay-back"])).toEqual([["remedy.step-early", "/done/0"]]);
    expect(early(["pay-back", "register"])).toEqual([["remedy.step-early", "/done/0"]]);
    expect(early(["pay-back", "inspect", "receive", "collect", "register"])).toEqual([]);
  });
});

describe("both legs", () => {
  const legs = (more: Partial<ReturnRequest>) =>
    planReturn(standard, { ...request({}), ...more }).steps.flatMap(({ step, transport }) =>
      transport === null ? [] : [`${step}: ${transport.from} to ${transport.to}`],
    );

  test.each([
    ["advance-exchange", ["deliver: warehouse to customer", "collect: customer to warehouse"]],
    [
      "loaner-exchange",
      [
        "deliver-loaner: warehouse to customer",
        "collect: customer to warehouse",
        "return-goods: warehouse to customer",
        "collect-loaner: customer to warehouse",
      ],
    ],
  ] as const)("5.9: %s", (flow, expected) => expect(legs({ flow })).toEqual(expected));

  test("on one visit there is one last day", () => {
    const { steps } = planReturn(
      { ...standard, calendars },
      { ...request({}), flow: "advance-exchange" },
    );
    const due = (name: string) => steps.find(({ step }) => step === name)?.dueBy;
    expect(due("collect")).toBe(due("deliver"));
  });

  test("an accessory is exchanged like the goods", () => {
    const { claim } = request({});
    const demand = { on: "2026-03-09", remedy: "replace-accessory" as const };
    const plan = planReturn(standard, { claim: { ...claim, attributes: {}, demand } });
    expect(plan).toMatchObject({ flow: "exchange", status: "determined" });
    expect(plan.steps.length).toBeGreaterThan(0);
  });
});

describe("4.5: cause and who answers for it", () => {
  const asked = (more: Partial<ReturnRequest>) =>
    safePlanReturn(standard, { ...request({}), flow: "return", ...more });
  const plan = (more: Partial<ReturnRequest>) => {
    const result = asked(more);
    return result.ok ? result.value : null;
  };
  const issues = (more: Partial<ReturnRequest>) => {
    const result = asked(more);
    return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
  };

  test("the department follows from the cause", () => {
    const { attribution, missing, reasons } = plan({ cause: "packaging" }) ?? {};
    expect(attribution).toMatchObject({
      cause: "packaging",
      department: "warehouse",
      person: null,
      cite: ["after-sales-regulation:4.5"],
    });
    expect(missing).toEqual([]);
    expect(reasons?.at(-1)).toMatchObject({
      code: "remedy.attributed",
      cite: ["after-sales-regulation:4.5"],
      params: { department: "warehouse" },
    });
  });

  test("unless another department of the policy is found to answer", () => {
    const responsible = { department: "finance", person: "Li" };
    expect(plan({ cause: "packaging", responsible })?.attribution).toMatchObject(responsible);
  });

  test("without a cause nothing is attributed", () => {
    const found = plan({ responsible: { department: "warehouse" } });
    expect(found?.attribution).toBe(null);
    expect(found?.closable).toBe(false);
    expect(found?.missing).toEqual([{ fact: "cause", at: "/cause" }]);
  });

  test.each<[string, Partial<ReturnRequest>, string]>([
    ["a cause that nobody knows", { cause: "bad-packing" }, "remedy.unknown-cause /cause"],
    [
      "a department that nobody knows",
      { cause: "packaging", responsible: { department: "no-such-department" } },
      "remedy.unknown-department /responsible/department",
    ],
    ["a hidden name", { cause: "__proto__" }, "remedy.unknown-cause /cause"],
    ["no name", { cause: "" }, "input.range /cause"],
  ])("%s", (_name, more, expected) => expect(issues(more)).toEqual([expected]));

  test("both at once", () =>
    expect(issues({ cause: "x", responsible: { department: "y" } })).toEqual([
      "remedy.unknown-cause /cause",
      "remedy.unknown-department /responsible/department",
    ]));

  test("a policy without a table of causes takes any, and derives none", () => {
    const { causes: _, ...rest } = document;
    const bare = { ...standard, remedy: [parseRuleSet(rest, { kind: "remedy" })] };
    const found = (more: Partial<ReturnRequest>) =>
      planReturn(bare, { ...request({}), flow: "return", ...more }).attribution;
    expect(found({ cause: "dent" })).toEqual({
      cause: "dent",
      title: null,
      department: null,
      person: null,
      cite: [],
    });
    const responsible = { department: "warehouse" };
    expect(found({ cause: "dent", responsible })?.department).toBe("warehouse");
  });
});
