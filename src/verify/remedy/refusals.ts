import { factsRead, type Witnesses } from "../facts/index.js";
import type { Placed, Side } from "./rows.js";

const CAUSES: readonly string[] = ["component.causes", "findings"];

/**
 * Grounds on which the company refuses a remedy, as far as the floor speaks of them: one that names no cause
 * for a refusal of its own says nothing of what caused a fault.
 */
export function refusalsCompared(
  company: Side,
  floor: Side,
  lexicon: Witnesses["lexicon"],
): readonly Placed[] {
  const namesCauses = ({ tree }: Pick<Placed, "tree">) => {
    const read = factsRead(lexicon, [tree]);
    return CAUSES.some((fact) => read.has(fact));
  };
  const speaks = floor.tables.refusals.some(namesCauses);
  return company.tables.refusals.filter((each) => speaks || !namesCauses(each));
}
