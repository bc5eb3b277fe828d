import type { Tree } from "../../conditions/index.js";
import { type RuleSet, rowsOf } from "../../rule-set/index.js";
import type { Demand, Witnesses } from "../facts/index.js";

interface TermRow {
  readonly duration?: string | null;
  readonly confidence?: string;
  readonly conditions?: Parameters<Witnesses["treeOf"]>[1];
}

const any = (children: readonly Tree[]): Demand => ({
  tree: { kind: "any", children },
  holds: true,
});

/** That the warranty sets a remedy set rests on exclude nothing, take the papers and grant some term. */
export function restingDemands(
  warranty: readonly RuleSet[],
  { treeOf }: Witnesses,
): readonly Demand[] {
  return warranty.flatMap((set) => {
    const raising = (type: string) =>
      (set.document.rules ?? [])
        .filter(({ event }) => event.type === type)
        .map(({ conditions }) => treeOf(set, conditions));
    const proofs = raising("accept-proof");
    const terms = rowsOf<TermRow & { title: never }>(set, "terms").filter(
      ({ duration, confidence }) => duration !== null && confidence !== "unread",
    );
    return [
      ...raising("exclude").map((tree): Demand => ({ tree, holds: false })),
      ...(proofs.length === 0 ? [] : [any(proofs)]),
      ...(terms.length === 0 ? [] : [any(terms.map((row) => treeOf(set, row.conditions)))]),
    ];
  });
}

/** The component to ask about: the first that stands by itself in a list of the company's; else none. */
export function componentOf(warranty: readonly RuleSet[]): string | null {
  for (const { document } of warranty) {
    if (document.modality === "floor") continue;
    const listed = (document as { components?: Record<string, { partOf?: string }> }).components;
    const whole = Object.entries(listed ?? {}).find(([, { partOf }]) => partOf === undefined);
    if (whole !== undefined) return whole[0];
  }
  return null;
}
