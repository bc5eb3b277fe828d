import { buildLexicon, loadFacts } from "../../../conditions/index.js";
import {
  distinctBy,
  fail,
  type Issue,
  ok,
  phrase,
  pointer,
  type Result,
  shapeIssues,
} from "../../../decision/index.js";
import { type Money, safeParseMoney } from "../../../money/index.js";
import { toDayNumber } from "../../../time/index.js";
import { type ReadClaim, readClaim } from "../../claim/index.js";
import { startDates } from "../../model/index.js";
import { type RefundBasis, remedyFacts } from "../policy/index.js";
import { issue } from "../texts/index.js";
import type { RemedyClaim, RemedyRepair } from "./claim.js";
import { countIssues } from "./count-issues.js";
import { dateIssues } from "./date-issues.js";
import { claimShape } from "./schema.js";
import { unitRepairs } from "./unit-repairs.js";
import { warrantyPart } from "./warranty-part.js";

/** A remedy claim whose own shape is right. */
export interface ReadRemedyClaim {
  readonly claim: RemedyClaim;
  /** The claim as the warranty reads it. */
  readonly warranty: ReadClaim;
  readonly asOf: number;
  /** Dates by the names that windows know, as day numbers. */
  readonly dates: ReadonlyMap<string, number>;
  /** Repairs of the unit that the customer has now, in order of receipt. */
  readonly repairs: readonly RemedyRepair[];
  readonly amounts: Readonly<Partial<Record<AmountName, Money>>>;
}

export type AmountName = "invoice" | "paid" | "current" | "standalone";

const amountNames: readonly AmountName[] = ["invoice", "paid", "current", "standalone"];

/** Amounts that a basis of refund may rest on, in order of preference. */
export const amountsOf: Readonly<Record<RefundBasis, readonly AmountName[]>> = {
  invoice: ["invoice"],
  paid: ["paid", "invoice"],
  standalone: ["standalone"],
  "current-if-higher": ["current", "invoice"],
};

/** Groups of the claim that conditions may read. */
export const factGroups = [
  "product",
  "buyer",
  "proof",
  "fault",
  "sale",
  "goods",
  "history",
  "demand",
  "supply",
  "law",
] as const;

const lexicon = buildLexicon(remedyFacts);

/** Reads a claim; every issue at once. */
export function readRemedyClaim(value: unknown): Result<ReadRemedyClaim> {
  const shape = shapeIssues(claimShape, value, "");
  if (shape.length > 0) return fail(shape);
  const claim = value as RemedyClaim;
  const part = readClaim(warrantyPart(claim));
  const amounts = readAmounts(claim);
  const issues = [
    ...(part.ok ? [] : part.issues.map((each) => placedIssue(each, claim))),
    ...(amounts.ok ? [] : amounts.issues),
    ...loadFacts(lexicon, hostFacts(claim), { derived: false }).issues,
    ...countIssues(claim),
  ];
  if (!part.ok || !amounts.ok || issues.length > 0) return fail(distinctBy(issues, ({ at }) => at));
  const asOf = toDayNumber(claim.asOf);
  const repairs = unitRepairs(claim);
  const dates = datesOf(claim, repairs);
  const order = dateIssues(claim, dates, asOf);
  if (order.length > 0) return fail(order);
  return ok({ claim, warranty: part.value, asOf, dates, repairs, amounts: amounts.value });
}

/** The facts as the host gave them, less what is not a condition's to read. */
export function hostFacts(claim: RemedyClaim): Record<string, unknown> {
  const { component, findings } = claim;
  const facts: Record<string, unknown> = { asOf: claim.asOf };
  for (const name of startDates) facts[name] = claim[name];
  for (const name of factGroups) facts[name] = claim[name];
  const code = component?.component ?? WHOLE;
  facts.component = { component: code, causes: component?.causes };
  facts.findings = findings;
  return facts;
}

/** Code of the whole product where a claim names no component. */
export const WHOLE = "unit";

/** The place in the claim of an issue that the warranty found in its part of it. */
export function placedIssue(found: Issue, { delivered, deliveries }: RemedyClaim): Issue {
  if (found.at.startsWith("/components/0")) {
    return { ...found, at: `/component${found.at.slice("/components/0".length)}` };
  }
  if (found.at !== "/delivered" || delivered || !deliveries) return found;
  const last = deliveries.indexOf(lastOf(deliveries) ?? "");
  return { ...found, at: pointer("/deliveries", last) };
}

function readAmounts(claim: RemedyClaim): Result<ReadRemedyClaim["amounts"]> {
  const issues: Issue[] = [];
  const amounts: Partial<Record<AmountName, Money>> = {};
  if (!claim.amounts) return ok(amounts);
  for (const name of amountNames) {
    const value = claim.amounts[name];
    if (value === undefined || value === null) continue;
    const at = pointer("/amounts", name);
    const read = safeParseMoney(value, at);
    if (!read.ok) issues.push(...read.issues);
    else if (read.value.amount.startsWith("-")) {
      const params = { expected: phrase("amount-not-negative"), found: read.value.amount };
      issues.push(issue("input.range", at, params));
    } else amounts[name] = read.value;
  }
  const [first, ...others] = Object.entries(amounts);
  const odd = others.find(([, { currency }]) => currency !== first?.[1].currency);
  if (first !== undefined && odd !== undefined) {
    const names = { name: odd[0], other: first[0] };
    const params = { ...names, found: odd[1].currency, expected: first[1].currency };
    issues.push(issue("remedy.amount-currencies", "/amounts", params));
  }
  return issues.length > 0 ? fail(issues) : ok(amounts);
}

/** Dates under the names that windows know; of several events of one kind the last. */
function datesOf(
  claim: RemedyClaim,
  repairs: readonly RemedyRepair[],
): ReadonlyMap<string, number> {
  const { fault, sale, demand } = claim;
  const dates = new Map<string, number>();
  const add = (name: string, date: string | null | undefined) => {
    if (typeof date === "string") dates.set(name, toDayNumber(date));
  };
  for (const name of startDates) add(name, claim[name]);
  if (claim.delivered == null) add("delivered", lastOf(claim.deliveries));
  add("exchanged", lastOf(claim.exchanges?.map(({ on }) => on)));
  add("fault.occurredOn", fault?.occurredOn);
  add("fault.reportedOn", fault?.reportedOn);
  add("sale.informedOn", sale?.informedOn);
  add("demand.on", demand?.on);
  add("demand.sentOn", demand?.sentOn);
  add("demand.agreedOn", demand?.agreedOn);
  add("demand.goodsBackOn", demand?.goodsBackOn);
  add("demand.returnedOn", demand?.returnedOn);
  add("repair.received", repairs.at(-1)?.received);
  add("repair.returned", repairs.at(-1)?.returned);
  return dates;
}

/** The last of several dates. */
const lastOf = (dates: readonly string[] | null | undefined): string | undefined =>
  dates?.reduce((a, b) => (b > a ? b : a), "") || undefined;
