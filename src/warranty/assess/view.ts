import type { LoadedFacts } from "../../conditions/index.js";
import type { ReadClaim, ReadComponent } from "../claim/index.js";
import type { ComponentPolicy } from "../policy/index.js";
import type { Deciding } from "./selected.js";
import type { TermPool } from "./term-pool.js";

/** One set's view of one component. */
export interface View {
  readonly deciding: Deciding;
  /** What the set says of the component. */
  readonly policy: ComponentPolicy;
  readonly claim: ReadClaim;
  readonly component: ReadComponent;
  readonly facts: LoadedFacts;
  readonly day: number;
  /** Bought plans are drawn up once, with the first set. */
  readonly withPlans: boolean;
  /** Shared by the views of all components by this set. */
  readonly pools: TermPool[];
}
