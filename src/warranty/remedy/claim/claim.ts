import type { Money } from "../../../money/index.js";
import type { Repair, Replacement, WarrantyClaim } from "../../model/index.js";
import type { Remedy } from "../policy/index.js";

type Maybe<T> = T | null;

/** One stay in repair, with what counts for remedies. */
export interface RemedyRepair extends Repair {
  /** Name of the fault it was for. */
  readonly fault?: Maybe<string>;
  /** Whether it mended the fault. */
  readonly mended?: Maybe<boolean>;
  /** Hours of transport that a threshold may leave out. */
  readonly transportHours?: Maybe<number>;
  /** Why it takes, or took, longer. */
  readonly delay?: Maybe<"parts" | "repairer" | "customer" | "other">;
}

/** The component in question; the whole product if the claim names none. */
export interface RemedyComponent {
  readonly id?: Maybe<string>;
  readonly component: string;
  readonly serial?: Maybe<string>;
  readonly causes?: Maybe<readonly string[]>;
  readonly replacements?: readonly Replacement[];
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** What a customer asks of goods that failed, or that are to go back. Dates are `YYYY-MM-DD`. */
export interface RemedyClaim extends Omit<WarrantyClaim, "components" | "repairs" | "fault"> {
  readonly component?: Maybe<RemedyComponent>;
  /** Every stay in repair; those up to the last exchange were of the unit handed back. */
  readonly repairs?: readonly RemedyRepair[];
  /** Deliveries of one order; the last counts where `delivered` is not given. */
  readonly deliveries?: readonly string[];
  readonly sale?: {
    readonly channel?: Maybe<"store" | "online" | "tv" | "phone" | "mail" | "door">;
    readonly region?: Maybe<string>;
    readonly state?: Maybe<string>;
    readonly used?: Maybe<boolean>;
    readonly usedTermAgreed?: Maybe<boolean>;
    readonly promises?: Maybe<readonly string[]>;
    readonly confirmedExclusion?: Maybe<boolean>;
    readonly declaredExclusion?: Maybe<boolean>;
    readonly informed?: Maybe<boolean>;
    readonly informedOn?: Maybe<string>;
    readonly soldAlone?: Maybe<boolean>;
    readonly fraud?: Maybe<boolean>;
  };
  readonly goods?: {
    readonly durable?: Maybe<boolean>;
    readonly traits?: Maybe<readonly string[]>;
    readonly unsuitable?: Maybe<boolean>;
    readonly intact?: Maybe<boolean>;
    readonly opened?: Maybe<boolean>;
  };
  readonly fault?: {
    readonly occurredOn?: Maybe<string>;
    readonly reportedOn?: Maybe<string>;
    readonly codes?: Maybe<readonly string[]>;
    readonly listed?: Maybe<boolean>;
    readonly severity?: Maybe<"general" | "serious" | "serious-safety">;
    readonly persists?: Maybe<boolean>;
    readonly recurs?: Maybe<boolean>;
    readonly minor?: Maybe<boolean>;
    readonly major?: Maybe<boolean>;
    readonly drivable?: Maybe<boolean>;
    readonly conforms?: Maybe<boolean>;
  };
  /** Counts that the host keeps; what is not given is counted from `repairs` and `exchanges`. */
  readonly history?: {
    readonly repairs?: Maybe<number>;
    readonly failedRepairs?: Maybe<number>;
    readonly sameFaultRepairs?: Maybe<number>;
    /** Repairs of one fault that did not mend it; if not given, counted among `repairs`. */
    readonly sameFaultFailures?: Maybe<number>;
    readonly safetyRepairs?: Maybe<number>;
    readonly safetyCleared?: Maybe<boolean>;
    readonly newSafetyFault?: Maybe<boolean>;
    readonly assemblyReplacements?: Maybe<number>;
    readonly partReplacements?: Maybe<number>;
    readonly partReplaced?: Maybe<boolean>;
    readonly accessoryExchanges?: Maybe<number>;
    readonly repairDays?: Maybe<number>;
    readonly countedRepairDays?: Maybe<number>;
    readonly waitingDays?: Maybe<number>;
    readonly useDays?: Maybe<number>;
    readonly exchanged?: Maybe<boolean>;
  };
  readonly demand?: {
    readonly remedy?: Maybe<Remedy>;
    readonly ground?: Maybe<"defect" | "no-reason" | "fraud">;
    readonly on?: Maybe<string>;
    readonly sentOn?: Maybe<string>;
    readonly agreedOn?: Maybe<string>;
    readonly goodsBackOn?: Maybe<string>;
    readonly returnedOn?: Maybe<string>;
    readonly performed?: Maybe<boolean>;
    readonly goodReason?: Maybe<boolean>;
    readonly refused?: Maybe<boolean>;
    readonly answered?: Maybe<boolean>;
    readonly entitled?: Maybe<boolean>;
    readonly exchangeDue?: Maybe<boolean>;
  };
  readonly supply?: {
    readonly sameModel?: Maybe<boolean>;
    readonly equivalent?: Maybe<boolean>;
    readonly acceptsOther?: Maybe<boolean>;
    readonly repairService?: Maybe<boolean>;
  };
  readonly law?: {
    readonly nationalRule?: Maybe<boolean>;
    readonly agreement?: Maybe<boolean>;
    readonly rescission?: Maybe<boolean>;
    readonly authorityFinding?: Maybe<string>;
  };
  /** The price on the invoice, what was paid, and prices at the time of return. */
  readonly amounts?: {
    readonly invoice?: Maybe<Money>;
    readonly paid?: Maybe<Money>;
    readonly current?: Maybe<Money>;
    readonly standalone?: Maybe<Money>;
  };
  /** Coefficient of use on the customer's voucher, a decimal such as `"0.005"`. */
  readonly useRate?: Maybe<string>;
  /** Term that the seller promised, an ISO 8601 duration. */
  readonly promisedTerm?: Maybe<string>;
}
