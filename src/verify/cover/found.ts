import type { Lexicon } from "../../conditions/index.js";
import type { FlatFacts } from "../facts/index.js";
import type { Pair } from "../pairs/index.js";
import type { Question } from "./claim-of.js";
import type { Case } from "./company-place.js";
import type { ComponentClass } from "./component-classes.js";
import type { Shortfall } from "./judge.js";
import type { Life } from "./lives.js";
import type { PeriodShortfall } from "./named-periods.js";
import type { Side } from "./rows.js";

/** A case that both sets decided. */
export interface DecidedCase {
  readonly pair: Pair;
  readonly company: Side;
  readonly floor: Side;
  readonly lexicon: Lexicon;
  readonly members: ComponentClass;
  readonly life: Life;
  readonly facts: FlatFacts;
  readonly question: Question;
}

/** A case in which the floor bears more of a cost. */
export interface Found extends DecidedCase {
  readonly shortfall: Shortfall;
  readonly truth: Case["truth"];
}

/** A case in which a period of the floor's runs and the company's of that name is over. */
export interface FoundPeriod extends DecidedCase {
  readonly shortfall: PeriodShortfall;
}
