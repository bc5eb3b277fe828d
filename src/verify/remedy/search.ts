import type { RuleSet } from "../../rule-set/index.js";
import type { Calendar } from "../../time/index.js";
import type { Witnesses } from "../facts/index.js";
import type { Pair } from "../pairs/index.js";
import type { Work } from "../work.js";
import type { Found } from "./gather.js";
import type { Side } from "./rows.js";

/** What remedies rest on. */
export interface Resting {
  readonly warranty: readonly RuleSet[];
  readonly calendars: Readonly<Record<string, Calendar>>;
}

/** What the search for shortfalls of one pair goes by. */
export interface Search {
  readonly pair: Pair;
  readonly company: Side;
  readonly floor: Side;
  readonly witnesses: Witnesses;
  readonly resting: Resting;
  readonly work: Work;
  readonly found: (found: Found) => void;
  readonly tried: Set<string>;
  /** Days that conditions of either set hold a date against, in order. */
  readonly dated: readonly number[];
}
