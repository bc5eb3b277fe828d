import { type Issue, issue } from "./issue.js";

const MOST = 100;

/** The first hundred issues, and how many more there are: nobody reads a thousand. */
export function cutIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= MOST) return issues;
  // Lists that were cut already say how much they left out.
  const told = issues.filter(({ code }) => code !== "input.more");
  const left = issues.reduce(
    (sum, { code, params }) => (code === "input.more" ? sum + (params.n as number) : sum),
    told.length - MOST,
  );
  return [...told.slice(0, MOST), issue("input.more", "", { n: left })];
}
