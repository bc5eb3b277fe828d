import type { FactRef, Reason } from "../../decision/index.js";
import { findRow } from "../../rule-set/index.js";
import type { Charge, Worked } from "../charge/index.js";
import { jobRefs, loadedFacts, type QuoteContext } from "../context.js";
import { type CostType, costOfHead, type MixedRow, type QuoteJob } from "../model/index.js";
import { rowReason } from "../texts/index.js";

/** The part of a charge that cover bears, `part ÷ whole`; null while it is not known. */
export interface Cover {
  readonly known: { readonly part: string; readonly whole: string } | null;
  readonly missing: readonly FactRef[];
  readonly reasons: readonly Reason[];
}

/** Shares are per cent; counted in millionths of a per cent they are whole numbers. */
const MILLION = 1_000_000;
const WHOLE = 100 * MILLION;

/** Cover of a charge; where it is charged once for several components, policy says how they mix. */
export function coverOf(context: QuoteContext, charge: Charge): Cover {
  const cost = costOfHead[charge.head];
  if (cost === null) return { known: fraction(0, 1), missing: [], reasons: [] };
  const shares = charge.of.map((worked) => shareOf(context.job, worked, cost));
  if (new Set(shares).size === 1) return sameForAll(shares[0] ?? null);
  const facts = loadedFacts(context, charge.facts);
  const found = findRow<MixedRow>(context.set, "mixed", { head: charge.head }, facts);
  if (found.found === null) {
    const missing = jobRefs(context, found.missing, charge.at);
    return { known: null, missing, reasons: [] };
  }
  const { rule } = found.found.row;
  const known = mix(rule, shares);
  const code = `fee.mixed-${rule}` as const;
  const covered = shares.filter((share) => share !== null && share > 0).length;
  const params = { covered, components: shares.length };
  const reasons =
    known === null ? [] : [rowReason(context.set, found.found, code, params, charge.at)];
  return { known, missing: known === null ? [UNKNOWN_COVER] : [], reasons };
}

const UNKNOWN_COVER: FactRef = { fact: "covered", at: "/coverage" };

const fraction = (part: number, count: number) => ({
  part: String(part),
  whole: String(WHOLE * count),
});

function sameForAll(share: number | null): Cover {
  if (share === null) return { known: null, missing: [UNKNOWN_COVER], reasons: [] };
  return { known: fraction(share, 1), missing: [], reasons: [] };
}

function shareOf({ coverage }: QuoteJob, { key, unit }: Worked, cost: CostType): number | null {
  const own = coverage.find(
    (each) => each.component === key && (each.unit ?? null) === unit && each.cost === cost,
  );
  return own === undefined || own.share === null ? null : Math.round(own.share * MILLION);
}

function mix(rule: MixedRow["rule"], shares: readonly (number | null)[]): Cover["known"] {
  const sure = shares.filter((share) => share !== null);
  const doubt = sure.length < shares.length;
  if (rule === "by-share") {
    return doubt
      ? null
      : fraction(
          sure.reduce((sum, share) => sum + share, 0),
          sure.length,
        );
  }
  const end = rule === "free-if-any-covered" ? WHOLE : 0;
  if (sure.includes(end)) return fraction(end, 1);
  if (doubt) return null;
  return fraction(rule === "free-if-any-covered" ? Math.max(...sure) : Math.min(...sure), 1);
}
