import type { Tree } from "../../conditions/index.js";
import { pointer } from "../../decision/index.js";
import { compiledSet, type RowManners, type Rule, type RuleSet } from "../../rule-set/index.js";
import type {
  TermRow,
  WarrantyDocument,
  WarrantyTables,
  WrittenCovers,
} from "../../warranty/index.js";
import type { Witnesses } from "../facts/index.js";

/** A row of another table that goes by component. */
type ComponentRow = NonNullable<WarrantyTables["replacement"]>[number];

/** A row or rule with its place and its conditions. */
export interface Placed<Row> {
  readonly row: Row;
  readonly at: string;
  readonly tree: Tree;
  readonly conditional: boolean;
}

/** A warranty set made ready to be compared. */
export interface Side {
  readonly set: RuleSet;
  readonly document: WarrantyDocument;
  readonly terms: readonly Placed<TermRow>[];
  readonly replacement: readonly Placed<ComponentRow>[];
  readonly excludes: readonly Placed<Rule>[];
  readonly extends: readonly Placed<Rule>[];
  /** In the order in which they are asked. */
  readonly proofs: readonly Placed<Rule>[];
  readonly trees: readonly Tree[];
}

export function sideOf(set: RuleSet, { treeOf }: Witnesses): Side {
  const document = set.document as WarrantyDocument;
  const place = <Row extends { conditions?: Rule["conditions"] }>(row: Row, at: string) => ({
    row,
    at,
    tree: treeOf(set, row.conditions),
    conditional: row.conditions !== undefined,
  });
  const rows = <Row extends RowManners>(name: string, list: readonly Row[] = []) =>
    list.map((row, i) => place(row, pointer("", name, i)));
  const raising = (type: string) => rulesOf(set, type).map(({ rule, at }) => place(rule, at));
  const terms = rows("terms", document.terms);
  const replacement = rows("replacement", document.replacement);
  const [excludes, extended, proofs] = ["exclude", "extend", "accept-proof"].map(raising) as [
    Placed<Rule>[],
    Placed<Rule>[],
    Placed<Rule>[],
  ];
  const conditional = [...terms, ...replacement, ...excludes, ...extended, ...proofs].filter(
    (each) => each.conditional,
  );
  const trees = conditional.map(({ tree }) => tree);
  return { set, document, terms, replacement, excludes, extends: extended, proofs, trees };
}

/** The rules that raise an event, in the order in which they are asked. */
function rulesOf(set: RuleSet, type: string): readonly { rule: Rule; at: string }[] {
  const all = set.document.rules ?? [];
  const asked = compiledSet(set).questions.get(type)?.rules ?? [];
  return asked.map((rule) => ({ rule, at: pointer("/rules", all.indexOf(rule)) }));
}

/** The component, what it is part of and so on, and last `*`. */
export function chainOf({ components = {} }: WarrantyDocument, code: string): readonly string[] {
  const chain: string[] = [];
  let next: string | undefined = code;
  while (next !== undefined && next !== "*") {
    chain.push(next);
    next = Object.hasOwn(components, next) ? components[next]?.partOf : undefined;
  }
  return [...chain, "*"];
}

/** The rows of a component: of each period and party those of the nearest code that has any. */
export function termsOf(side: Side, code: string): readonly Placed<TermRow>[] {
  const chain = chainOf(side.document, code);
  const keyOf = ({ party = "customer", period }: TermRow) => JSON.stringify([party, period]);
  const nearest = new Map<string, number>();
  for (const { row } of side.terms) {
    const level = chain.indexOf(row.component);
    const best = nearest.get(keyOf(row));
    if (level >= 0 && (best === undefined || level < best)) nearest.set(keyOf(row), level);
  }
  return side.terms.filter(({ row }) => {
    const level = chain.indexOf(row.component);
    return row.party !== "supplier" && level >= 0 && nearest.get(keyOf(row)) === level;
  });
}

const DEFAULT_COST_TYPES = ["parts", "labour", "travel"];

export const costTypesOf = ({ costTypes }: WarrantyDocument): readonly string[] =>
  costTypes ?? DEFAULT_COST_TYPES;

/** The cost types that a row covers. */
export function coveredBy(covers: WrittenCovers, known: readonly string[]): readonly string[] {
  return "allBut" in covers ? known.filter((each) => !covers.allBut.includes(each)) : covers;
}
