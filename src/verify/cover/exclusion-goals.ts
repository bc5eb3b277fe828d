import type { Rule } from "../../rule-set/index.js";
import { type Demand, factsRead, must, mustNot, type Witnesses } from "../facts/index.js";
import type { Goal } from "./goal.js";
import type { Placed, Side } from "./rows.js";

interface ExcludeParams {
  readonly scope?: "component" | "product";
  readonly components?: readonly string[];
  readonly covers?: unknown;
}

const paramsOf = ({ row }: Placed<Rule>): ExcludeParams =>
  (row.event.params ?? {}) as ExcludeParams;

/**
 * Each exclusion of the company's: alone where that can be; where the floor excludes the same for other
 * components or for some costs alone; and, where it reaches the whole product, found on another component than
 * the one that failed. `base` is that the floor's row holds.
 */
export function exclusionGoals(
  code: string,
  company: Side,
  floor: Side,
  base: readonly Demand[],
  lexicon: Witnesses["lexicon"],
): readonly Goal[] {
  const causal = ({ tree }: Placed<Rule>) => {
    const read = factsRead(lexicon, [tree]);
    return read.has("component.causes") || read.has("findings");
  };
  const compared = company.excludes.filter((each) => floor.excludes.length > 0 || !causal(each));
  const inFull = floor.excludes.filter((each) => reaches(each, code) && !isOfSomeCosts(each));
  const floorFree = floor.excludes.map(mustNot);
  return compared.flatMap((each) => {
    const others = company.excludes.filter((other) => other !== each).map(mustNot);
    const ways = [
      [...floorFree, must(each), ...others],
      [...floorFree, must(each)],
      ...(inFull.length < floor.excludes.length ? [[...inFull.map(mustNot), must(each)]] : []),
    ];
    return [
      ...ways.map((way) => ({ demands: [...base, ...way], bars: true, dated: false })),
      ...besideGoals(each, company, floor, [...base, ...floorFree]),
    ];
  });
}

/** An exclusion of the whole product that another component brings about, unless the floor's own does so too. */
function besideGoals(
  exclusion: Placed<Rule>,
  company: Side,
  floor: Side,
  base: readonly Demand[],
): readonly Goal[] {
  if (paramsOf(exclusion).scope !== "product") return [];
  const wide = floor.excludes.filter((each) => paramsOf(each).scope === "product");
  return [
    {
      demands: [...base, ...company.excludes.map(mustNot)],
      beside: [must(exclusion), ...wide.map(mustNot)],
      bars: true,
      dated: false,
    },
  ];
}

const reaches = (exclusion: Placed<Rule>, code: string): boolean =>
  paramsOf(exclusion).components?.includes(code) ?? true;

const isOfSomeCosts = (exclusion: Placed<Rule>): boolean =>
  paramsOf(exclusion).covers !== undefined;
