import type { Witnesses } from "../facts/index.js";
import type { Pair } from "../pairs/index.js";
import type { Work } from "../work.js";
import type { ComponentClass } from "./component-classes.js";
import type { CoverFindings } from "./gather.js";
import type { Side } from "./rows.js";

/** What the search for shortfalls of one pair goes by. */
export interface Search {
  readonly pair: Pair;
  readonly company: Side;
  readonly floor: Side;
  readonly witnesses: Witnesses;
  readonly work: Work;
  readonly findings: CoverFindings;
}

/** The search for one class of components. */
export interface ClassSearch extends Search {
  readonly members: ComponentClass;
  /** Cases that were tried, so that a goal which comes to the same facts costs nothing. */
  readonly tried: Set<string>;
}
