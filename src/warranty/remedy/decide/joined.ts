import {
  distinctRefs,
  type FactRef,
  lessSettled,
  type Reason,
  type Status,
} from "../../../decision/index.js";
import { weakestSource } from "../heads/index.js";
import type { Head } from "../outcome/index.js";

export type Heads<T> = readonly Head<T>[];

export const isSettled = ({ status }: Head<unknown>): boolean =>
  status === "determined" || status === "options";

export const leastSettled = (heads: Heads<unknown>): Status =>
  heads.reduce<Status>((a, { status }) => lessSettled(a, status), "determined");

/** Heads of several sets as one, with the value that stands. */
export function joined<T>(heads: Heads<T>, value: T | null, status?: Status): Head<T> {
  const { confidence, source } = weakestSource(heads);
  const missing: FactRef[] = [];
  const reasons: Reason[] = [];
  for (const head of heads) {
    missing.push(...head.missing);
    reasons.push(...head.reasons);
  }
  return {
    status: status ?? leastSettled(heads),
    value,
    missing: distinctRefs(missing),
    confidence,
    source,
    reasons,
  };
}

/** A head of one set alone, with what its own rows say twice said once. */
export const withValue = <T>(head: Head<T>, value: T): Head<T> =>
  value === head.value ? head : { ...head, value };
