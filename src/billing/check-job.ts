import { type Issue, pointer, shapeIssues } from "../decision/index.js";
import { moneyIssue, safeParseMoney } from "../money/index.js";
import type { QuoteJob } from "./model/index.js";
import { quoteJob } from "./schema.js";
import { issue } from "./texts/index.js";

/** Everything wrong with a job that can be seen without a price list. */
export function jobIssues(job: unknown): readonly Issue[] {
  const shape = shapeIssues(quoteJob, job, "");
  return shape.length > 0 ? shape : meaningIssues(job as QuoteJob);
}

function meaningIssues(job: QuoteJob): readonly Issue[] {
  const { work, coverage, contract } = job;
  return [
    ...(work.length === 0 ? [issue("billing.no-work", "/work")] : []),
    ...duplicates(work, "work", ({ unit, id, component }) => [unit, id ?? component]),
    ...duplicates(coverage, "coverage", ({ unit, component, cost }) => [unit, component, cost]),
    ...(contract !== undefined && contract.to < contract.from
      ? [issue("billing.contract-order", "/contract/to", { from: contract.from, to: contract.to })]
      : []),
  ];
}

function duplicates<Entry extends { readonly component: string }>(
  entries: readonly Entry[],
  list: string,
  keyOf: (entry: Entry) => readonly unknown[],
): Issue[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, i) => {
    const key = JSON.stringify(keyOf(entry));
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [issue("billing.duplicate", pointer("", list, i), { component: entry.component })];
  });
}

/** What does not fit the currency of the price list. */
export function currencyFaults(job: QuoteJob, currency: string): readonly Issue[] {
  const prices = job.work.flatMap(({ parts = [] }, i) =>
    parts.flatMap(({ listPrice }, k) => {
      if (listPrice === undefined || listPrice === null || listPrice.currency === currency)
        return [];
      const at = pointer("/work", i, "parts", k, "listPrice", "currency");
      return [
        moneyIssue("money.mixed-currencies", at, { expected: currency, found: listPrice.currency }),
      ];
    }),
  );
  const quotas = (job.contract?.entitlements ?? []).flatMap(({ quota }, i) => {
    if (quota?.unit !== "amount") return [];
    return (["limit", "used"] as const).flatMap((key) => {
      const read = safeParseMoney({ amount: quota[key], currency });
      const at = pointer("/contract/entitlements", i, "quota", key);
      return read.ok ? [] : read.issues.map((each) => ({ ...each, at }));
    });
  });
  return [...prices, ...quotas];
}
