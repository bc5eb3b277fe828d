import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  decideOrder,
  orderIssues,
  type RepairOrder,
} from "../../examples/air-conditioner/decide-order.js";
import order from "../../examples/air-conditioner/order.json" with { type: "json" };
import badOrders from "./bad-orders.json" with { type: "json" };

const MAIN = "examples/air-conditioner/main.ts";
const start = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", MAIN, ...args], { encoding: "utf8" });

const decisions = decideOrder(order as RepairOrder);

describe("the repair order of the air conditioner", () => {
  it("is complete", () => {
    expect(decisions.intake.completeness.outcome).toEqual({ complete: true, gaps: [] });
  });

  it("covers what each component is due, with the reason", () => {
    const [compressor, board, fan, remote] = decisions.warranty.components;
    expect(compressor?.coverage.parts).toMatchObject({
      outcome: { coverage: "covered" },
      term: { end: "2036-07-13" },
    });
    expect(compressor?.coverage.labour).toMatchObject({
      outcome: { coverage: "covered" },
      term: { origin: "plan", end: "2036-06-20" },
    });
    expect(board?.coverage.parts?.reasons.map(({ rule }) => rule)).toContain(
      "board-promotion-june-2026",
    );
    expect(board?.coverage.parts?.term).toMatchObject({
      nominalEnd: "2032-06-20",
      end: "2034-07-13",
    });
    expect(fan?.coverage.parts).toMatchObject({
      outcome: { coverage: "not-covered" },
      cause: "excluded",
    });
    expect(remote?.coverage.parts).toMatchObject({
      outcome: { coverage: "not-covered" },
      cause: "expired",
    });
  });

  it("bills each component and cost type, the visit once, and closes", () => {
    const quote = decisions.bill.outcome;
    const services = Object.fromEntries(quote?.lines.map(({ id, service }) => [id, service]) ?? []);
    expect(services).toMatchObject({
      "labour:ac.compressor": "free",
      "labour:ac.board": "free",
      "labour:ac.fan-motor": "paid",
      "parts:ac.remote:0:remote-control": "paid",
    });
    expect(quote?.lines.filter(({ head }) => head === "call-out")).toHaveLength(1);
    // 100 labour + 185 less 5 % for the old part + 45 = 320.75, cut to whole yuan.
    expect(quote?.totals).toEqual({
      net: { amount: "283.19", currency: "CNY" },
      tax: { amount: "36.81", currency: "CNY" },
      gross: { amount: "320.00", currency: "CNY" },
    });
  });
});

describe("orders with mistakes", () => {
  it.each(badOrders)("$name", ({ set, remove, at }) => {
    const bad = structuredClone(order) as unknown;
    for (const [path, value] of Object.entries(set ?? {})) change(bad, path, value);
    if (remove !== undefined) change(bad, remove, undefined);
    expect(orderIssues(bad).map((issue) => issue.at)).toContain(at);
    for (const { message } of orderIssues(bad)) expect(message).not.toMatch(/\{\w+\}/);
  });

  it.each([
    ["null", null],
    ["a list", []],
    ["empty", {}],
  ])("%s", (_, bad) => {
    expect(orderIssues(bad).length).toBeGreaterThan(0);
  });
});

type Tree = { [step: string]: unknown };

function change(target: unknown, path: string, value: unknown): void {
  const steps = path.slice(1).split("/");
  const last = steps.pop() as string;
  const parent = steps.reduce((at, step) => at[step] as Tree, target as Tree);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

describe("npm start", () => {
  it("prints tables and sentences, in both languages", { timeout: 60_000 }, () => {
    const english = start();
    expect(english.status).toBe(0);
    expect(english.stdout).toContain("excluded: Damage by misuse [5.1, 5.3.2]");
    expect(english.stdout).toMatch(/total +36\.81 +320\.00/);
    const chinese = start("--lang", "zh-CN");
    expect(chinese.stdout).toContain("不予保修：人为损坏");
    for (const { stdout } of [english, chinese])
      expect(stdout).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it("prints the plain decisions", { timeout: 30_000 }, () => {
    const json = start("--json").stdout;
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(decisions)));
  });

  it("takes another order, and says what is wrong with one", { timeout: 60_000 }, () => {
    const path = join(mkdtempSync(join(tmpdir(), "order-")), "order.json");
    writeFileSync(
      path,
      JSON.stringify({ ...order, claim: { ...order.claim, installed: "2026-02-30" } }),
    );
    const refused = start(path);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("/claim/installed");
    expect(start("no-such-file.json").status).toBe(2);
    expect(start("--lang", "fr").status).toBe(2);
  });
});
