import type { ReasonCode } from "../reason.js";

/** Chinese sentences for the reason codes of en.ts, in the same order. */
export const reasonTextsZhCn: Readonly<Record<ReasonCode, { text: string; next?: string }>> = {
  // any decision
  "policy.none-in-force": {
    text: "{date} 没有已批准并生效的 {kind} 规则版本",
    next: "请批准一个 `effective.from` 不晚于该日的版本",
  },

  // rules

  // intake

  // warranty

  // billing
};
