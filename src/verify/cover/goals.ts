import type { Tree } from "../../conditions/index.js";
import type { Rule } from "../../rule-set/index.js";
import type { TermRow } from "../../warranty/index.js";
import {
  type Demand,
  factsRead,
  LINE,
  must,
  mustNot,
  mustSome,
  namedLines,
  type Witnesses,
} from "../facts/index.js";
import { exclusionGoals } from "./exclusion-goals.js";
import type { Goal } from "./goal.js";
import { DATE_NAMES } from "./lives.js";
import { type Placed, type Side, termsOf } from "./rows.js";

const firstOf = (rows: readonly { readonly tree: Tree }[], index: number): Demand[] =>
  rows.slice(0, index + 1).map((row, i) => (i === index ? must(row) : mustNot(row)));

/**
 * Every way in which a company's set may treat a case that a floor's row speaks of: each of its
 * conditional rows in turn, each exclusion, each proof of purchase. A floor without an exclusion of its
 * own says nothing of what caused a fault, and one without a rule for proof nothing of papers.
 */
export function goalsFor(
  row: Placed<TermRow>,
  code: string,
  company: Side,
  floor: Side,
  scope: readonly Demand[],
  { lexicon, treeOf }: Pick<Witnesses, "lexicon" | "treeOf">,
): readonly Goal[] {
  const floorSpeaks = speaking(row, floor, scope, { lexicon, treeOf });
  const free = company.excludes.map(mustNot);
  const bestProof = company.proofs.length === 0 ? [] : firstOf(company.proofs, 0);
  const proofSaid = floor.proofs.length > 0;
  const proven = proofSaid
    ? [mustSome(floor.proofs), ...(company.proofs.length === 0 ? [] : [mustSome(company.proofs)])]
    : bestProof;
  const base = [...floorSpeaks, ...free, ...proven];
  const dates = (rows: readonly { readonly tree: Tree }[]) => {
    const read = factsRead(
      lexicon,
      rows.map(({ tree }) => tree),
    );
    return DATE_NAMES.some((name) => read.has(name));
  };
  const goal = (rows: readonly { readonly tree: Tree }[], demands: readonly Demand[]): Goal => ({
    demands: [...base, ...demands],
    bars: false,
    dated: dates(rows),
  });
  const conditional = termsOf(company, code).filter((each) => each.conditional);
  const lengthens = company.extends.filter((each) => !shortens(each));
  const everything = [row, ...company.terms, ...company.extends, ...floor.extends];
  return [
    goal(everything, lengthens.map(mustNot)),
    ...(lengthens.length > 0 ? [goal(everything, [])] : []),
    ...conditional.flatMap((each) => [goal([each], [must(each)]), goal([each], [mustNot(each)])]),
    ...(conditional.length > 1 ? [goal(conditional, conditional.map(mustNot))] : []),
    ...company.extends.filter(shortens).map((each) => goal([each], [must(each)])),
    ...floor.extends.map((each) => goal([each], [must(each)])),
    ...(proofSaid ? proofGoals(company, floor, [...floorSpeaks, ...free]) : []),
    ...exclusionGoals(
      code,
      company,
      floor,
      [...grants(row, floor, scope, { lexicon, treeOf }), ...proven],
      lexicon,
    ),
  ];
}

/** That a floor's row grants, and nothing of the floor's own stands in the way. */
export const speaking = (...[row, floor, scope, read]: Parameters<typeof grants>) => [
  ...grants(row, floor, scope, read),
  ...floor.excludes.map(mustNot),
];

/**
 * That a floor's row holds. A row for "all other lines" of a floor that is for certain lines speaks of
 * goods of their kind: not of a company that sells certain lines, and none of those that the floor names.
 */
function grants(
  row: Placed<TermRow>,
  floor: Side,
  scope: readonly Demand[],
  { lexicon, treeOf }: Pick<Witnesses, "lexicon" | "treeOf">,
): readonly Demand[] {
  const base = [...scope, must(row)];
  const own = namedLines(lexicon, [row.tree]);
  const all = namedLines(
    lexicon,
    floor.terms.map(({ tree }) => tree),
  );
  if (own.leftOut.length === 0 || own.named.length > 0 || all.named.length === 0) return base;
  const sold = lexicon.definitions[lexicon.slotOf.get(LINE) ?? -1];
  const lines = sold === undefined || sold.type === "array" ? undefined : sold.enum;
  if (lines === undefined || lines.some((each) => all.named.includes(String(each)))) return base;
  const line = treeOf(floor.set, { fact: LINE, operator: "in", value: [...all.named] });
  return [...base, { tree: line, holds: true }];
}

const shortens = ({ row }: Placed<Rule>): boolean =>
  (row.event.params as { shortens?: boolean } | undefined)?.shortens === true;

function proofGoals(company: Side, floor: Side, base: readonly Demand[]): readonly Goal[] {
  const accepted = mustSome(floor.proofs);
  return [
    ...company.proofs.map((_, i) => ({
      demands: [...base, accepted, ...firstOf(company.proofs, i)],
      bars: false,
      dated: false,
    })),
    ...floor.proofs.map((_, i) => ({
      demands: [...base, ...firstOf(floor.proofs, i)],
      bars: false,
      dated: false,
    })),
    ...(company.proofs.length === 0
      ? []
      : [
          {
            demands: [...base, accepted, ...company.proofs.map(mustNot)],
            bars: true,
            dated: false,
          },
        ]),
  ];
}
