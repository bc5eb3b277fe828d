import { perObject, type Texts } from "../../../decision/index.js";
import type { RuleSet } from "../../../rule-set/index.js";

/** What a warranty set may exclude, and the proof of purchase that it asks for first. */
export interface Grounds {
  readonly exclusions: readonly {
    readonly rule: string;
    readonly cause: string;
    readonly scope: "whole-goods" | "caused-problem-only";
    readonly title: Texts | null;
  }[];
  readonly requiredProof: string | null;
}

export const NO_GROUNDS: Grounds = { exclusions: [], requiredProof: null };

/** The grounds of a parsed warranty set, gathered on first use. */
export const groundsOf = perObject(
  (set: RuleSet): Grounds => ({
    exclusions: exclusionsOf(set),
    requiredProof: requiredProof(set),
  }),
);

function exclusionsOf({ document }: RuleSet): Grounds["exclusions"] {
  return (document.rules ?? []).flatMap(({ name, event, title }) => {
    const { cause, scope } = (event.params ?? {}) as { cause?: string; scope?: string };
    if (event.type !== "exclude" || cause === undefined) return [];
    const reach = scope === "product" ? "whole-goods" : "caused-problem-only";
    return [{ rule: name, cause, scope: reach, title: title ?? null } as const];
  });
}

function requiredProof({ document }: RuleSet): string | null {
  const rules = (document.rules ?? []).filter(({ event }) => event.type === "accept-proof");
  const [first] = rules.sort((a, b) => (b.priority ?? 1) - (a.priority ?? 1));
  const params = (first?.event.params ?? {}) as { proof?: string };
  return params.proof ?? null;
}
