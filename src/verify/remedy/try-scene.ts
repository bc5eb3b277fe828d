import { canonicalJson } from "../../rule-set/index.js";
import type { FlatFacts } from "../facts/index.js";
import { claimOf, type Scene, sceneFacts } from "./claim-of.js";
import { decideBoth } from "./decide-both.js";
import type { Rows } from "./judged.js";
import { rowsBehind } from "./places.js";
import type { Search } from "./search.js";
import { type Shortfall, shortfallsOf } from "./shortfalls.js";

/** Decides one case and reports the heads that are short by a number of the company's own. */
export function tryScene(search: Search, facts: FlatFacts, scene: Scene): boolean {
  const { company, floor, witnesses, tried, found, pair } = search;
  const spelt = canonicalJson([scene, facts]);
  if (tried.has(spelt)) return false;
  tried.add(spelt);
  if (!search.work.take()) return false;
  const shown = shownBy(search, facts, scene);
  for (const { shortfall, rows } of shown) {
    const key = keyOf({ shortfall, rows });
    const holds = (fewer: FlatFacts) =>
      shownBy(search, fewer, scene).some((each) => keyOf(each) === key);
    const claimWith = (fewer: FlatFacts) => claimOf(scene, fewer);
    found({ pair, company, floor, scene, facts, rows, shortfall, witnesses, holds, claimWith });
  }
  return shown.length > 0;
}

interface Shown {
  readonly shortfall: Shortfall;
  readonly rows: Rows;
}

const keyOf = ({ shortfall: { matter, concern }, rows }: Shown): string =>
  `${matter} ${concern} ${rows.at} ${rows.theirs.at}`;

/** The heads of a case that fall short by a number of the company's own. */
function shownBy(search: Search, facts: FlatFacts, scene: Scene): readonly Shown[] {
  const claim = claimOf(scene, facts);
  const decisions = decideBoth(search, claim);
  if (decisions === null) return [];
  const { covered: _, ...sure } = facts;
  const judged = {
    ...decisions,
    facts: { ...sceneFacts(scene), ...sure },
    readings: scene.readings,
    witnesses: search.witnesses,
  };
  return shortfallsOf(decisions).flatMap((shortfall) => {
    const rows = rowsBehind(shortfall, search.company, search.floor, judged);
    return rows === null ? [] : [{ shortfall, rows }];
  });
}
