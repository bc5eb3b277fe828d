import { demandNode, makeSpace, type Node, solve } from "../../conditions/index.js";
import type { Gate } from "../grant/index.js";
import { type Finding, NO_TERM, worst } from "./finding.js";
import type { Judged } from "./judge-grant.js";

/** Splits that one search may try; where they do not suffice, anything counts as possible. */
const MOST_SPLITS = 2_000;

/** What grants in doubt come to, taken together. */
export interface Together {
  /** What is sure, since at least one of several must exist. */
  readonly least: Finding;
  /** Those that can decide: no better one exists whenever they do. */
  readonly open: readonly Judged[];
}

interface Gated {
  readonly judged: Judged;
  readonly gate: Gate;
  /** What it comes to at least if it exists. */
  readonly least: Finding;
  readonly share: number;
}

/**
 * Weighs the conditions of grants in doubt against each other: of a term for first owners and one for
 * all others one applies, and a term for buyers who are both never decides beside a better one for all.
 */
export function together(open: readonly Judged[]): Together {
  const gated = open.flatMap(gatedOf).sort((a, b) => b.share - a.share);
  const [first] = gated;
  if (first === undefined) return { least: NO_TERM, open };
  const trees = gated.flatMap(({ gate }) => gate.conditions.map(({ tree }) => tree));
  const space = makeSpace(trees, first.gate.lexicon, first.gate.slots);
  const can = (...claims: readonly Node[]) =>
    solve(space, claims, { left: MOST_SPLITS }).verdict !== "no";
  const { not } = space.formulas;
  const shut: { readonly node: Node; readonly share: number }[] = [];
  const idle = new Set<Judged>();
  let least = NO_TERM;
  for (const { judged, gate, share, least: own } of gated) {
    const opens = space.formulas.all(gate.conditions.map((each) => demandNode(space, each)));
    const best = Math.max(...judged.findings.map((finding) => finding.share ?? 100));
    const better = shut.flatMap((other) => (other.share > best ? [other.node] : []));
    if (!can(opens, ...better)) idle.add(judged);
    shut.push({ node: not(opens), share });
    if (least === NO_TERM && !can(...shut.map(({ node }) => node))) least = own;
  }
  return { least, open: idle.size === 0 ? open : open.filter((each) => !idle.has(each)) };
}

function gatedOf(judged: Judged): readonly Gated[] {
  const { grant, findings } = judged;
  const { gate } = grant;
  const least = worst(findings.filter(({ cause }) => cause !== "no-term"));
  return gate === null || !least.share ? [] : [{ judged, gate, least, share: least.share }];
}
