/**
 * Reason codes with their English sentence. `audience` says who may read it: a customer sees only
 * `customer` reasons. `next` is what to do now, where there is something to do. Codes are
 * append-only. One section per area; zh-cn.ts mirrors it.
 */
export interface ReasonText {
  readonly text: string;
  readonly audience: "customer" | "staff";
  readonly next?: string;
}

export const reasonTexts = {
  // any decision
  "policy.none-in-force": {
    text: "no approved version of {kind} is in force on {date}",
    audience: "staff",
    next: "approve a version whose `effective.from` is on or before that day",
  },

  // rules

  // intake

  // warranty

  // billing
} as const satisfies Readonly<Record<string, ReasonText>>;
