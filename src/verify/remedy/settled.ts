import { type Confidence, lessSettled, type Status } from "../../decision/index.js";

interface Answered {
  readonly status: Status;
  readonly confidence: Confidence;
}

/** Whether a set gives an answer, and not something to ask for. */
export const isStated = ({ status }: Pick<Answered, "status">): boolean =>
  lessSettled("options", status) === "options";

/** Whether it is also an answer that somebody has read. */
export const isSettled = (head: Answered): boolean =>
  isStated(head) && head.confidence !== "unread";
