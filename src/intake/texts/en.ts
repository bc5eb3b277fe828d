import type { ReasonTexts } from "../../decision/index.js";

export const issueTexts = {
  "intake.unknown-field":
    "unknown field `{field}`{hint}; use a fact of the intake vocabulary, or declare it under `facts`",
} as const;

export const reasonTexts = {
  "intake.required": {
    text: "`{field}` is not recorded yet; the record is not whole without it",
    audience: "staff",
    next: "ask the customer for it; pass the case on meanwhile",
  },
  "intake.ask": {
    text: "`{field}` is not recorded yet; ask for it as far as possible",
    audience: "staff",
    next: "ask the customer for it; pass the case on meanwhile",
  },
  "intake.form": { text: "recorded on the form: {title}", audience: "staff" },
  "intake.channel": {
    text: "the channel is on the published list, or named by the policy: {title}",
    audience: "staff",
  },
  "intake.urgent": {
    text: "urgent: reported up within {within}",
    audience: "staff",
    next: "report it to the superior now",
  },
} as const satisfies ReasonTexts;

export const sentences = { issueTexts, reasonTexts, kind: { intake: "intake rules" } };
