import {
  distinct,
  type Judged,
  NO_TERM,
  type Weighed,
  weigh,
  withFloor,
} from "../verdict/index.js";
import type { Cell, CellInput, SetFindings } from "./cell-input.js";

/** Every way a cost may come out, by all sets together: floors are alternatives to the company's. */
export function weighAll(input: CellInput, cell: Cell): Weighed {
  const [first, ...rest] = input.sets.map((set) => weighSet(set, cell));
  const all = rest.reduce(withFloor, first ?? NOTHING);
  if (input.unknownSets.length === 0) return all;
  const open: Weighed = {
    findings: [NO_TERM, { share: 100, cause: "in-term" }, { share: null, cause: "in-term" }],
    missing: [],
    doubts: ["facts"],
  };
  return withFloor(all, open);
}

const NOTHING: Weighed = { findings: [NO_TERM], missing: [], doubts: [] };

function weighSet(set: SetFindings, { costType, party }: Cell): Weighed {
  const concerns = ({ grant }: Judged) =>
    grant.party === party && grant.costTypes.includes(costType);
  const bars = party === "supplier" ? [] : set.bars.filter((bar) => bar.reaches(costType));
  const scenes = set.scenes.map(({ judged, bar }) =>
    weigh(judged.filter(concerns), bar === null || party === "supplier" ? bars : [...bars, bar]),
  );
  const [only] = scenes;
  if (scenes.length === 1 && only !== undefined) return only;
  const findings = distinct(scenes.flatMap((scene) => scene.findings));
  const differ = new Set(findings.map(({ share }) => share)).size > 1;
  return {
    findings,
    missing: [...(differ ? set.proofMissing : []), ...scenes.flatMap(({ missing }) => missing)],
    doubts: [...(differ ? ["facts" as const] : []), ...scenes.flatMap(({ doubts }) => doubts)],
  };
}
