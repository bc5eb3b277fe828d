import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkIntake,
  parseInstrument,
  parseRuleSet,
  safeCheckIntake,
  safeParseRuleSet,
} from "../../src/index.js";

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8"));

const instrument = parseInstrument(json("instruments/after-sales-regulation.json"));
const document = json("standard/intake/1.0.0.json");
const sets = { intake: [parseRuleSet(document, { kind: "intake", instruments: [instrument] })] };

const issuesOf = (contact: unknown) => {
  const result = safeCheckIntake(sets, contact);
  return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
};

const whole = {
  received: "2026-11-24T09:15:00+08:00",
  request: "repair",
  channel: "hotline",
  recordedBy: "Wang",
  customer: { name: "Li", address: "1 Lake Road", phone: "13800000000" },
  product: { model: "AC-35", serial: "S1" },
  problem: "does not cool",
  symptom: "runs, air stays warm",
};

/** A contact with some of its fields left out, null or blank. */
const partial = fc
  .record({
    name: fc.constantFrom("Li", "", "  ", null, undefined),
    address: fc.constantFrom("1 Lake Road", "", null),
    phone: fc.constantFrom("13800000000", null),
    model: fc.constantFrom("AC-35", " ", null),
    problem: fc.constantFrom("does not cool", null),
    symptom: fc.constantFrom("warm air", null),
    channel: fc.constantFrom("hotline", "fax", null),
    severity: fc.constantFrom(1, 3, 4, 5, null),
    media: fc.constantFrom("none", "possible", "actual", null),
    hazard: fc.constantFrom(true, false, null),
  })
  .map(({ name, address, phone, model, media, ...rest }) => ({
    received: "2026-11-24T09:15:00+08:00",
    request: "repair",
    customer: { name, address, phone },
    product: { model },
    signs: { media },
    ...rest,
  }));

describe("a record of a contact (3.3, 5.6)", () => {
  test("is taken and passed on whatever it lacks", () => {
    fc.assert(
      fc.property(partial, (contact) => {
        expect(checkIntake(sets, contact as never)).toMatchObject({ record: true, forward: true });
      }),
    );
  });

  test("is complete if and only if the four fields of 5.6, kind and channel are there", () => {
    const there = (value: unknown) => typeof value === "string" && value.trim() !== "";
    fc.assert(
      fc.property(partial, (contact) => {
        const { customer, product, channel } = contact;
        const fields = [customer.name, customer.address, customer.phone, product.model, channel];
        const { outcome } = checkIntake(sets, contact as never).completeness;
        expect(outcome?.complete).toBe(fields.every(there));
        const asked = (outcome?.gaps ?? [])
          .filter(({ need }) => need === "ask")
          .map(({ fact }) => fact);
        expect(asked.includes("problem")).toBe(contact.problem === null);
        expect(asked.includes("symptom")).toBe(contact.symptom === null);
      }),
    );
  });

  test("filling a gap never opens another", () => {
    fc.assert(
      fc.property(partial, (contact) => {
        const gaps = (of: object) =>
          (checkIntake(sets, of as never).completeness.outcome?.gaps ?? []).map(({ fact }) => fact);
        const filled = { ...contact, customer: { ...contact.customer, name: "Li" } };
        expect(gaps(contact)).toEqual(expect.arrayContaining(gaps(filled)));
      }),
    );
  });

  test("is urgent by danger, sign or severity, and the shortest time stands", () => {
    fc.assert(
      fc.property(partial, (contact) => {
        const { outcome, status } = checkIntake(sets, contact as never).urgency;
        const half =
          contact.hazard === true || ["possible", "actual"].includes(contact.signs.media ?? "");
        const two = (contact.severity ?? 1) >= 4;
        expect(status).toBe("determined");
        expect(outcome?.reportWithin).toBe(half ? "PT30M" : two ? "PT2H" : null);
        const by = half ? "2026-11-24T09:45:00+08:00" : two ? "2026-11-24T11:15:00+08:00" : null;
        expect(outcome?.reportBy).toBe(by);
      }),
    );
  });

  test("is plain JSON and leaves the contact as it was", () => {
    const before = JSON.stringify(whole);
    const decision = checkIntake(sets, whole);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
    expect(JSON.stringify(whole)).toBe(before);
  });

  test("received in the zone of the policy: midnight in Shanghai is the next day's version", () => {
    const next = parseRuleSet(
      {
        ...document,
        version: "2.0.0",
        effective: { from: "2026-11-25", to: null },
        authority: { approvedOn: "2026-11-01" },
      },
      { kind: "intake" },
    );
    const both = { intake: [...sets.intake, next] };
    const versionAt = (received: string) =>
      checkIntake(both, { ...whole, received }).policies[0]?.version;
    expect(versionAt("2026-11-24T15:59:59Z")).toBe("1.0.0");
    expect(versionAt("2026-11-24T16:00:00Z")).toBe("2.0.0");
  });
});

describe("without defaults a sign that nobody looked for is asked for", () => {
  const { facts: _, ...bare } = document;
  const strict = {
    intake: [parseRuleSet({ ...bare, rules: document.rules.slice(0, 3) }, { kind: "intake" })],
  };

  test("urgency needs it, completeness does not", () => {
    const decision = checkIntake(strict, whole);
    expect(decision.completeness.status).toBe("determined");
    expect(decision.urgency).toMatchObject({ status: "needs-facts", outcome: null });
    expect(decision.urgency.missing.map(({ fact }) => fact)).toContain("hazard");
    expect(decision.urgency.possible).toHaveLength(4);
  });

  test("once the shortest time stands nothing is asked", () => {
    const { urgency } = checkIntake(strict, { ...whole, hazard: true });
    expect(urgency).toMatchObject({
      status: "determined",
      outcome: { reportWithin: "PT30M" },
      missing: [],
    });
  });
});

describe("bad contacts", () => {
  test.each([
    ["not an object", [], ["input.type "]],
    ["nothing", null, ["input.type "]],
    ["30 February", { ...whole, received: "2026-02-30" }, ["time.date-not-real /received"]],
    ["no offset", { ...whole, received: "2026-02-03T09:00:00" }, ["time.instant-offset /received"]],
    ["a number", { ...whole, received: 20260203 }, ["input.type /received"]],
    ["an unknown key", { ...whole, costumer: {} }, ["fact.unknown /costumer"]],
    ["a category nobody knows", { ...whole, category: "noise" }, ["fact.enum /category"]],
    ["a name that is a number", { ...whole, customer: { name: 7 } }, ["fact.type /customer/name"]],
    ["a customer that is a text", { ...whole, customer: "Li" }, ["fact.type /customer"]],
    ["severity that is text", { ...whole, severity: "4" }, ["fact.type /severity"]],
  ])("%s", (_, contact, expected) => {
    expect(issuesOf(contact)).toEqual(expected);
  });

  test("sets that are none", () => {
    expect(safeCheckIntake({} as never, whole)).toMatchObject({ ok: false });
    expect(safeCheckIntake(null as never, whole)).toMatchObject({ ok: false });
  });

  test("no received date: ask for it, and record all the same", () => {
    const { received: _, ...undated } = whole;
    expect(checkIntake(sets, undated)).toMatchObject({
      status: "needs-facts",
      record: true,
      completeness: { missing: [{ fact: "received", at: "/received" }] },
    });
  });

  test("whatever is passed, nothing but its own error comes out", () => {
    const keys = ["received", "request", "customer", "product", "signs", "attributes", "__proto__"];
    const value = fc.oneof(fc.anything({ maxDepth: 3 }), fc.constantFrom("2026-01-10", "repair"));
    const contact = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), value));
    fc.assert(
      fc.property(contact, (any) => {
        expect(() => issuesOf(any)).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });

  test("a set that records what is no fact", () => {
    const rows = document.required.map((row: object) => ({ ...row, field: "customer.nmae" }));
    const result = safeParseRuleSet({ ...document, required: rows });
    expect(result.ok ? [] : result.issues[0]).toMatchObject({
      code: "intake.unknown-field",
      at: "/required/0/field",
    });
  });

  test.each([
    ["misspelt", { feild: "problem" }, ["input.missing-key", "input.unknown-key"]],
    ["a number", { field: 5 }, ["input.type"]],
    ["empty", { field: "" }, ["input.range"]],
    ["no fact", { field: "problme" }, ["intake.unknown-field"]],
  ])("a rule whose field is %s has the one fault", (_name, params, codes) => {
    const rules = document.rules.map((rule: { event: { type: string } }) =>
      rule.event.type === "ask" ? { ...rule, event: { type: "ask", params } } : rule,
    );
    const asking = rules.find((rule: { event: { type: string } }) => rule.event.type === "ask");
    const result = safeParseRuleSet({ ...document, rules: [asking] });
    expect(result.ok ? [] : result.issues.map(({ code }) => code).sort()).toEqual(codes);
  });
});
