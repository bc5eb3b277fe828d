interface Answered {
  readonly status: string;
  readonly confidence: string;
}

/** Whether a set gives an answer, and not something to ask for. */
export const isStated = ({ status }: Pick<Answered, "status">): boolean =>
  status === "determined" || status === "options";

/** Whether it is also an answer that somebody has read. */
export const isSettled = (head: Answered): boolean =>
  isStated(head) && head.confidence !== "unread";
