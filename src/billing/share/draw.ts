import {
  compareDecimals,
  type Money,
  parseMoney,
  subtractDecimals,
  subtractMoney,
} from "../../money/index.js";
import { type Charge, isNothing } from "../charge/index.js";
import { type ContractState, entitlementsFor } from "./contract.js";

/** One part of a charge that an entitlement takes. */
export interface ContractPiece {
  readonly value: Money;
  readonly customerShare: string;
  readonly entitlement: number;
  /** The quota is gone; the contract still limits what the customer pays. */
  readonly beyond: boolean;
}

/** Draws a value from the contract: each entitlement takes what its quota has left. */
export function draw(
  state: ContractState,
  charge: Charge,
  value: Money,
): { pieces: readonly ContractPiece[]; rest: Money; state: ContractState } {
  const pieces: ContractPiece[] = [];
  let rest = value;
  let current = state;
  const speaking = entitlementsFor(state, charge);
  for (const index of speaking) {
    if (isNothing(rest) && pieces.length > 0) break;
    const taken = takeFrom(current, index, rest);
    if (taken === null) continue;
    const customerShare = state.entitlements[index]?.coPayment ?? "0";
    pieces.push({ value: taken.value, customerShare, entitlement: index, beyond: false });
    rest = subtractMoney(rest, taken.value);
    current = taken.state;
  }
  const last = speaking.find((index) => state.entitlements[index]?.beyond !== undefined);
  if (last === undefined || (isNothing(rest) && pieces.length > 0))
    return { pieces, rest, state: current };
  const customerShare = state.entitlements[last]?.beyond ?? "1";
  pieces.push({ value: rest, customerShare, entitlement: last, beyond: true });
  return { pieces, rest: subtractMoney(rest, rest), state: current };
}

function takeFrom(
  state: ContractState,
  index: number,
  value: Money,
): { value: Money; state: ContractState } | null {
  const quota = state.entitlements[index]?.quota;
  const left = state.left[index] ?? null;
  if (quota === undefined || left === null) return { value, state };
  if (quota.unit === "visit" && state.visited[index]) return { value, state };
  if (quota.unit === "amount") {
    if (compareDecimals(left, "0") <= 0) return null;
    const enough = compareDecimals(value.amount, left) <= 0;
    const taken = enough ? value : parseMoney({ ...value, amount: left });
    return { value: taken, state: withLeft(state, index, subtractDecimals(left, taken.amount)) };
  }
  if (compareDecimals(left, "1") < 0) return null;
  const drawn = withLeft(state, index, subtractDecimals(left, "1"));
  const visited = state.visited.map((each, i) => each || (i === index && quota.unit === "visit"));
  return { value, state: { ...drawn, visited } };
}

const withLeft = (state: ContractState, index: number, left: string): ContractState => ({
  ...state,
  left: state.left.map((each, i) => (i === index ? left : each)),
});
