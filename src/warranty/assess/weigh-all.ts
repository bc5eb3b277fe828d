import { allOf, openFor, YES } from "../../rule-set/index.js";
import {
  type Bar,
  distinctFindings,
  type Judged,
  NO_TERM,
  type Weighed,
  weigh,
  withFloor,
} from "../verdict/index.js";
import type { Cell, CellInput, Scene, SetFindings } from "./cell-input.js";

/**
 * Every way a cost may come out, by all sets together: floors are alternatives to the company's.
 * `judged` are the grants for this cost, of several scenes those of the first.
 */
export function weighAll(input: CellInput, cell: Cell, judged: readonly Judged[]): Weighed {
  const only = input.sets[0];
  const all =
    only !== undefined && input.sets.length === 1 && only.scenes.length === 1
      ? weighScene(only, only.scenes[0] as Scene, cell, judged)
      : weighSets(input.sets, cell);
  if (input.unknownSets.length === 0) return all;
  const open: Weighed = {
    findings: [NO_TERM, { share: 100, cause: "in-term" }, { share: null, cause: "in-term" }],
    settled: openFor(input.unknownSets),
  };
  return withFloor(all, open);
}

const NOTHING: Weighed = { findings: [NO_TERM], settled: YES };

/** Whether a grant speaks of a cost. */
export const concerns = ({ grant }: Judged, { costType, party }: Cell): boolean =>
  grant.party === party && grant.costTypes.includes(costType);

const weighSets = ([first, ...rest]: readonly SetFindings[], cell: Cell): Weighed =>
  rest.reduce<Weighed>(
    (all, set) => withFloor(all, weighSet(set, cell)),
    first === undefined ? NOTHING : weighSet(first, cell),
  );

function weighSet(set: SetFindings, cell: Cell): Weighed {
  const scenes = set.scenes.map((scene) => {
    const judged = scene.judged.filter((each) => concerns(each, cell));
    return weighScene(set, scene, cell, judged);
  });
  const [only] = scenes;
  if (scenes.length === 1 && only !== undefined) return only;
  const findings = distinctFindings(scenes.flatMap((scene) => scene.findings));
  const differ = new Set(findings.map(({ share }) => share)).size > 1;
  const proof = differ ? openFor(set.proofMissing) : YES;
  return { findings, settled: allOf([proof, ...scenes.map(({ settled }) => settled)]) };
}

/** What the supplier bears only exclusions of its own bar: to it we need prove no purchase. */
function weighScene(
  { bars }: SetFindings,
  { bar }: Scene,
  { costType, party }: Cell,
  judged: readonly Judged[],
): Weighed {
  if (bars.length === 0 && (bar === null || party === "supplier")) return weigh(judged, NONE);
  const reaching: Bar[] = bars.filter((each) => each.party === party && each.reaches(costType));
  return weigh(judged, bar === null || party === "supplier" ? reaching : [...reaching, bar]);
}

const NONE: readonly never[] = Object.freeze([]);
