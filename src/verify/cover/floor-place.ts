import { qualify } from "../../rule-set/index.js";
import type { CoverageDecision, TermRow } from "../../warranty/index.js";
import { named } from "../pairs/index.js";
import type { FloorUndercut } from "../types.js";
import { listed, text } from "../words.js";
import { type Granting, rowAt } from "./granting.js";
import type { Shortfall } from "./judge.js";
import type { Side } from "./rows.js";

const LENGTHENS: readonly string[] = ["warranty.extended", "warranty.suspended"];

/** The row of the floor that bears more, with every clause that it rests on. */
export function floorPlace(side: Side, shortfall: Shortfall): Granting<FloorUndercut["floor"]> {
  const { term, reasons } = shortfall.floor;
  const at = term?.row ?? "/terms";
  const found = rowAt(side, at);
  const set = named(side.set);
  const own = reasons.filter((reason) => reason.set === set);
  const lengthened = own.filter(({ code }) => LENGTHENS.includes(code));
  const resting = [...own.filter(({ row }) => row === at), ...lengthened];
  const cite = [
    ...resting.flatMap((reason) => reason.cite),
    ...barsNamed(side, shortfall.company).flatMap(({ row }) =>
      qualify(row.cite, side.set.document.instrument),
    ),
  ];
  const longer = side.extends.filter(({ row }) => lengthened.some(({ rule }) => rule === row.name));
  const grants = [
    found?.grants ?? text("more", "更多"),
    ...longer.flatMap(({ row }) => row.title ?? []),
    ...(isSuspended(shortfall.floor) ? [text("time in repair added", "修理时间顺延")] : []),
  ];
  return {
    place: { set, at, title: found?.place.title ?? null, cite: [...new Set(cite)] },
    grants: listed(grants),
    common: null,
  };
}

/** The floor's own rules of the kind by which the company refuses. */
function barsNamed(side: Side, decision: CoverageDecision | null) {
  if (decision?.cause === "excluded") return side.excludes;
  return decision?.cause === "no-proof" ? side.proofs : [];
}

export const isSuspended = ({ reasons }: CoverageDecision): boolean =>
  reasons.some(({ code }) => code === "warranty.suspended");

/** The row as it is written, to tell rows of several versions apart. */
export const spelt = (side: Side, at: string): TermRow | string =>
  side.terms.find((each) => each.at === at)?.row ?? at;
