import type { BenchRule, Facts, Leaf } from "./workload.js";

/** The answers expected of every engine, by the plainest interpreter there is. */
export function expectedAnswers(rules: readonly BenchRule[], facts: readonly Facts[]): number[] {
  return facts.map((each) =>
    rules.findIndex((leaves) => leaves.every((leaf) => holds(leaf, each))),
  );
}

function holds({ fact, operator, value }: Leaf, facts: Facts): boolean {
  const found = facts[fact] as string & number;
  if (operator === "in") return (value as readonly string[]).includes(found);
  if (operator === "equal") return found === value;
  return operator === "lessThan" ? found < (value as number) : found >= (value as number);
}
