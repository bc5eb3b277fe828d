import type { ReasonTexts } from "../../decision/index.js";

export const issueTexts = {
  "rules.governed":
    "the set `{set}` is bound to dates or approval, which this function does not look at; use `decide`, or pass `preview: true`",
  "rules.event-needed":
    "the hit policy differs by event; say which `event` is asked for, one of {expected}",
} as const;

export const reasonTexts = {
  "rules.held": { text: "the rule's conditions hold, so it raises {event}", audience: "staff" },
  "rules.open": {
    text: "the rule may yet raise {event} once the missing facts are known",
    audience: "staff",
    next: "ask for the facts under `missing`",
  },
  "rules.otherwise": { text: "no rule holds, so {event} stands", audience: "staff" },
  "rules.none-held": { text: "no rule holds, and the set has no `otherwise`", audience: "staff" },
  "rules.conflict": {
    text: "this rule raises {event} where another raises something else; only one may",
    audience: "staff",
    next: "mend the policy: make the rules exclude each other",
  },
  "explain.holds": {
    text: "{rule} holds: it asks that `{fact}` {asks}, and it is {found}",
    audience: "staff",
  },
  "explain.fails": {
    text: "{rule} does not hold: it asks that `{fact}` {asks}, and it is {found}",
    audience: "staff",
  },
  "explain.fails-though": {
    text: "{rule} does not hold: it asks that it is not so that `{fact}` {asks}, and it is {found}",
    audience: "staff",
  },
  "explain.unknown": {
    text: "whether {rule} holds is not known: it asks whether `{fact}` {asks}",
    audience: "staff",
    next: "find out `{fact}`",
  },
  "explain.missing": {
    text: "`{fact}` is not known and can still matter",
    audience: "staff",
    next: "find out `{fact}`",
  },
  "explain.nearest": { text: "with {changes} instead, {events} would stand", audience: "staff" },
  "explain.nearest-none": {
    text: "with {changes} instead, nothing would stand",
    audience: "staff",
  },
} as const satisfies ReasonTexts;

export const sentences = { issueTexts, reasonTexts, kind: { rules: "general rules" } };
