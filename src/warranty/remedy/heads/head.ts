import type { Confidence, FactRef, Reason, Status } from "../../../decision/index.js";
import { qualify } from "../../../rule-set/index.js";
import type { Head } from "../outcome.js";
import type { JudgementRow, SourcedRow } from "../policy/index.js";
import { placedRows, type Scene, type Truth3 } from "../scene/index.js";

const RANK: readonly Confidence[] = [
  "own-policy",
  "whole-text",
  "excerpt",
  "third-party",
  "unread",
];

/** A source and how well it was read. */
export interface Source {
  readonly confidence: Confidence;
  readonly source: string | null;
}

/** The weakest of several sources; the first of those that are equally weak. */
export const weakestSource = (all: readonly Source[]): Source =>
  all.reduce<Source>(
    (a, b) =>
      a.source === null || RANK.indexOf(b.confidence) > RANK.indexOf(a.confidence) ? b : a,
    { confidence: "own-policy", source: null },
  );

const coverSource = ({ cover }: Scene): string | null => {
  const cited = cover.reasons.find(({ cite }) => cite.length > 0);
  return cited?.cite[0] ?? (cover.policy && `${cover.policy.id}@${cover.policy.version}`);
};

const confidenceOf = ({ document }: Scene, row: SourcedRow): Confidence =>
  row.confidence ?? document.confidence ?? "own-policy";

/** The clauses of a row, or the name of its set where it cites none. */
function sourceOf({ set, document }: Scene, row: SourcedRow): string {
  return qualify(row.cite, document.instrument)[0] ?? `${set.id}@${set.version}`;
}

/** What an answer rests on beside its facts. */
export interface Basis {
  readonly rows: readonly SourcedRow[];
  readonly reasons: readonly Reason[];
  /** Of the warranty set, where the answer rests on it too. */
  readonly cover?: true;
}

/** A settled head. A number that nobody has read may be shown, never stated as settled. */
export function settled<Value>(
  scene: Scene,
  value: Value,
  basis: Basis,
  status: Status = "determined",
): Head<Value> {
  const { confidence, source } = weakestSource([
    ...basis.rows.map((row) => ({
      confidence: confidenceOf(scene, row),
      source: sourceOf(scene, row),
    })),
    ...(basis.cover ? [{ confidence: scene.cover.confidence, source: coverSource(scene) }] : []),
  ]);
  const stated = status === "determined" || status === "options";
  const unread = stated && basis.rows.some((row) => confidenceOf(scene, row) === "unread");
  return {
    status: unread ? "needs-parameter" : status,
    value,
    missing: [],
    confidence,
    source,
    reasons: basis.reasons,
  };
}

/** A head that waits for facts, a judgement, a number or a calendar. */
export function waiting<Value>(
  scene: Scene,
  open: readonly Truth3[],
  basis: Basis,
  value: Value | null = null,
): Head<Value> {
  const head = settled<Value | null>(scene, value, basis, openStatus(scene, open));
  return { ...head, missing: distinctRefs(open.flatMap(({ missing }) => missing)) };
}

function openStatus(scene: Scene, open: readonly Truth3[]): Status {
  const missing = open.flatMap((each) => each.missing);
  if (open.some(({ unread }) => unread)) return "needs-parameter";
  if (missing.length === 0 && open.some(({ provisional }) => provisional)) return "provisional";
  const terms = placedRows<JudgementRow>(scene.set, "judgements").map(({ row }) => row.fact);
  if (missing.length > 0 && missing.every(({ fact }) => terms.includes(fact))) {
    return "needs-judgement";
  }
  return "needs-facts";
}

export function distinctRefs(refs: readonly FactRef[]): readonly FactRef[] {
  return refs.filter(({ at, fact }, i) => {
    return refs.findIndex((other) => other.at === at && other.fact === fact) === i;
  });
}

export const named = ({ set }: Scene): string => `${set.id}@${set.version}`;
