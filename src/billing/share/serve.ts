import type { FactRef } from "../../decision/index.js";
import type { Interval, Valued } from "../charge/index.js";
import type { QuoteContext } from "../context.js";
import { byContract } from "./by-contract.js";
import { type ContractState, doubt } from "./contract.js";
import type { Split } from "./draft.js";
import { open, settled, unsaid } from "./make-draft.js";
import { mayTurnOut, serviceOf, withService } from "./service.js";

/** A part of a charge that is covered, is not, or may be. */
export interface ServedPart {
  readonly valued: Valued;
  readonly covered: boolean | undefined;
  readonly value: Interval | null;
  /** Facts that leave the cover open. */
  readonly because?: readonly FactRef[];
}

/** Serves a part of a charge as the policy says. */
export function serve(context: QuoteContext, part: ServedPart, contract: ContractState): Split {
  const { valued, covered, value, because = [] } = part;
  const service = serviceOf(context, valued.charge, covered, contract);
  const noted = withService(valued, service);
  if (service.possible.length > 1) {
    const missing = service.missing.length > 0 ? service.missing : because;
    const possible = mayTurnOut(context, valued.charge, service.possible, contract);
    const drafts = [open(noted, possible, value, missing)];
    return { drafts, contract: doubt(contract, valued.charge, missing) };
  }
  const [type = null] = service.possible;
  if (type === null) return { drafts: [unsaid(context, noted, "fee.no-service-rule")], contract };
  if (type === "contract") return byContract(context, { plain: valued, noted, value, contract });
  return { drafts: [settled(context, noted, type, value)], contract };
}
