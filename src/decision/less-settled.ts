import type { Status } from "./decision.js";

/** From what is settled most to what is settled least. */
const ORDER: readonly Status[] = [
  "determined",
  "options",
  "provisional",
  "needs-judgement",
  "needs-parameter",
  "needs-facts",
  "conflict",
  "out-of-scope",
  "no-policy",
];

/** The less settled of two statuses. */
export const lessSettled = (a: Status, b: Status): Status =>
  ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a;
