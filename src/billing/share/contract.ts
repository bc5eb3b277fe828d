import { distinctRefs, type FactRef } from "../../decision/index.js";
import { compareDecimals, subtractDecimals } from "../../money/index.js";
import { addDays } from "../../time/index.js";
import type { Charge } from "../charge/index.js";
import type { ContractEntitlement, QuoteJob } from "../model/index.js";

/** What is left of a maintenance contract while a quote is drawn up. */
export interface ContractState {
  readonly entitlements: readonly ContractEntitlement[];
  /** Left of each quota; null without one. */
  readonly left: readonly (string | null)[];
  /** Whether this visit was already drawn from a quota of visits. */
  readonly visited: readonly boolean[];
  /** Facts that leave open how much of a quota this job draws. */
  readonly doubts: readonly (readonly FactRef[])[];
}

/** Whether the contract counts on the day of the quote; its last day is included. */
export function contractInForce({ contract, quoted }: QuoteJob): boolean {
  if (contract === undefined) return false;
  return addDays(contract.from, contract.waitingDays ?? 0) <= quoted && quoted <= contract.to;
}

export function openContract(job: QuoteJob): ContractState {
  const entitlements = contractInForce(job) ? (job.contract?.entitlements ?? []) : [];
  return {
    entitlements,
    left: entitlements.map(({ quota }) => (quota ? quotaLeft(quota.limit, quota.used) : null)),
    visited: entitlements.map(() => false),
    doubts: entitlements.map(() => []),
  };
}

function quotaLeft(limit: string, used: string): string {
  return compareDecimals(used, limit) >= 0 ? "0" : subtractDecimals(limit, used);
}

/** The entitlements that speak of a charge, in the order of the contract. */
export function entitlementsFor(state: ContractState, charge: Charge): readonly number[] {
  return state.entitlements.flatMap((entitlement, i) => (speaksOf(entitlement, charge) ? [i] : []));
}

function speaksOf({ heads, components, jobs }: ContractEntitlement, charge: Charge): boolean {
  if (!heads.includes(charge.head)) return false;
  const named = charge.of.map(({ component }) => component);
  if (components !== undefined && !named.some((each) => components.includes(each))) return false;
  return jobs === undefined || jobs.includes(String(charge.facts.job ?? ""));
}

function gives(state: ContractState, index: number): boolean {
  const entitlement = state.entitlements[index];
  const left = state.left[index] ?? null;
  if (entitlement === undefined) return false;
  if (left === null || entitlement.beyond !== undefined || state.visited[index]) return true;
  return compareDecimals(left, entitlement.quota?.unit === "amount" ? "0.000001" : "1") >= 0;
}

/** Whether a charge may be worth more than the contract has left for it. */
export const mayRunOut = (state: ContractState, charge: Charge): boolean =>
  entitlementsFor(state, charge).some(
    (index) => state.entitlements[index]?.quota?.unit === "amount",
  );

/** Whether the contract still takes something of a charge; undefined while an earlier draw is open. */
export function contractCovers(state: ContractState, charge: Charge): boolean | undefined {
  const giving = entitlementsFor(state, charge).filter((index) => gives(state, index));
  if (giving.length === 0) return false;
  return giving.some((index) => state.doubts[index]?.length === 0) ? true : undefined;
}

/** Notes, once each, what leaves open whether a charge draws from the contract. */
export function doubt(
  state: ContractState,
  charge: Charge,
  missing: readonly FactRef[],
): ContractState {
  const speaking = new Set(entitlementsFor(state, charge));
  const doubts = state.doubts.map((facts, i) =>
    speaking.has(i) && state.left[i] !== null ? distinctRefs([...facts, ...missing]) : facts,
  );
  return { ...state, doubts };
}

/** The facts behind the doubts about the entitlements of a charge. */
export const doubtsAbout = (state: ContractState, charge: Charge): readonly FactRef[] =>
  entitlementsFor(state, charge).flatMap((index) => state.doubts[index] ?? []);
