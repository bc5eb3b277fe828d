import {
  distinctRefs,
  type FactRef,
  type Reason,
  type ReasonArgument,
  type Status,
} from "../../../decision/index.js";
import type { Whether } from "../../../rule-set/index.js";
import type { Head } from "../outcome/index.js";
import type { ReadyRow } from "../policy/index.js";
import type { Scene } from "../scene/index.js";
import type { reasonTexts } from "../texts/en.js";
import type { ReasonCode } from "../texts/index.js";
import { isWeaker, type Source, STRONGEST } from "./weakest-source.js";

/** What an answer rests on beside its facts. */
export interface Basis {
  readonly rows: readonly ReadyRow[];
  readonly reasons: readonly Reason[];
  /** Whether it rests on the warranty set too. */
  readonly cover?: boolean;
  /** Whether it turns on the length of a term. */
  readonly term?: boolean;
}

/** A settled head. A number that nobody has read may be shown, never stated as settled. */
export function settled<Value>(
  scene: Scene,
  value: Value,
  basis: Basis,
  status: Status = "determined",
): Head<Value> {
  const { confidence, source } = sourceOf(scene, basis);
  const stated = status === "determined" || status === "options";
  const unreadTerm = basis.term === true && scene.cover.confidence === "unread";
  const unread = stated && (unreadTerm || basis.rows.some((row) => row.confidence === "unread"));
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
  open: readonly Whether[],
  basis: Basis,
  value: Value | null = null,
): Head<Value> {
  const { confidence, source } = sourceOf(scene, basis);
  const missing = distinctRefs(open.flatMap((each) => each.missing));
  const status = openStatus(scene, open, missing);
  return { status, value, missing, confidence, source, reasons: basis.reasons };
}

/** Settled, unless something of it is still open. */
export const answered = <Value>(
  scene: Scene,
  open: readonly Whether[],
  value: Value,
  basis: Basis,
): Head<Value> =>
  open.length > 0 ? waiting(scene, open, basis, value) : settled(scene, value, basis);

/** The weakest of the rows, and of the warranty where the answer rests on it. */
function sourceOf(scene: Scene, { rows, cover }: Basis): Source {
  let weakest: Source = STRONGEST;
  for (const row of rows) if (isWeaker(row, weakest)) weakest = row;
  if (cover !== true) return weakest;
  const warranty = { confidence: scene.cover.confidence, source: coverSource(scene) };
  return isWeaker(warranty, weakest) ? warranty : weakest;
}

function coverSource({ cover }: Scene): string | null {
  const cited = cover.reasons.find(({ cite }) => cite.length > 0);
  return cited?.cite[0] ?? (cover.policy && `${cover.policy.id}@${cover.policy.version}`);
}

function openStatus(
  { rules }: Scene,
  open: readonly Whether[],
  missing: readonly FactRef[],
): Status {
  if (open.some(({ unread }) => unread)) return "needs-parameter";
  if (missing.length === 0) {
    return open.some(({ uncovered }) => uncovered) ? "provisional" : "needs-facts";
  }
  return missing.every(({ fact }) => rules.openTerms.has(fact)) ? "needs-judgement" : "needs-facts";
}

/** A reason that rests on a row; its title and clauses come with it. */
export function because<Code extends ReasonCode>(
  { rules }: Scene,
  { row, at, cite }: ReadyRow,
  code: Code,
  ...[params]: ReasonArgument<typeof reasonTexts, Code, "title">
): Reason {
  const { title } = row;
  const said = params === undefined ? { title } : { title, ...params };
  return { code, set: rules.name, row: at, cite, params: said, at: "" };
}
