import { type Issue, pointer, shapeIssues } from "../decision/index.js";
import { moneyIssue } from "../money/index.js";
import { jobIssues } from "./check-job.js";
import { jobDone } from "./schema.js";
import type { JobDone } from "./settle-types.js";
import { issue } from "./texts/index.js";

/** Everything wrong with a job that is to be settled. */
export function doneIssues(done: unknown): readonly Issue[] {
  const shape = shapeIssues(jobDone, done, "");
  if (shape.length > 0) return shape;
  const { quote, job, consents } = done as JobDone;
  const totals = quote.outcome?.totals ?? null;
  const currency = totals?.gross.currency;
  return [
    ...jobIssues(job).map((each) => ({ ...each, at: `/job${each.at}` })),
    ...(totals === null || quote.policies.length === 0
      ? [issue("billing.quote-open", "/quote")]
      : []),
    ...consents.flatMap(({ amount }, i) => {
      if (currency === undefined || amount.currency === currency) return [];
      const at = pointer("/consents", i, "amount", "currency");
      return [
        moneyIssue("money.mixed-currencies", at, { expected: currency, found: amount.currency }),
      ];
    }),
  ];
}
