import { feesHead } from "../heads/index.js";
import type { Head, OptionsView } from "../outcome/index.js";
import type { Remedy } from "../policy/index.js";
import type { SetAnswer } from "./answer-set.js";

/** Remedies that mend the goods and cost the customer nothing. */
const MENDED_FREE: readonly Remedy[] = ["repair", "redo-repair", "replace-component"];

/**
 * Sets are alternative grants. What one of them lets the customer pay for, since it does not cover
 * the goods itself, is not said where another gives it free.
 */
export function alternatives(answers: readonly SetAnswer[]): readonly SetAnswer[] {
  if (answers.length < 2 || !answers.some(givesFree)) return answers;
  return answers.map((answer) => (givesFree(answer) ? answer : lessPaid(answer)));
}

const givesFree = ({ cover, options }: SetAnswer): boolean =>
  cover?.value?.covered === true ||
  (options?.value?.options ?? []).some(({ remedy }) => MENDED_FREE.includes(remedy));

function lessPaid(answer: SetAnswer): SetAnswer {
  const options = answer.options === null ? null : lessPaidRepair(answer.options);
  const fees = feesHead(answer.scene, options?.value?.options ?? [], true);
  return { ...answer, options, fees };
}

const isPaid = ({ remedy }: { readonly remedy: Remedy }): boolean => remedy === "paid-repair";

/** The options without repair against payment; a set that offered nothing else settles nothing. */
function lessPaidRepair(head: Head<OptionsView>): Head<OptionsView> {
  const { value } = head;
  if (value === null) return head;
  const paid = value.options.filter(isPaid);
  const options = value.options.filter((option) => !isPaid(option));
  const unavailable = [
    ...value.unavailable,
    ...paid.map(({ remedy, set, step }) => {
      return { remedy, why: "another-step", ground: null, set, step } as const;
    }),
  ];
  const view: OptionsView = {
    ...value,
    options,
    unavailable,
    possible: value.possible.filter((remedy) => remedy !== "paid-repair"),
    pending: value.pending.filter((option) => !isPaid(option)),
  };
  const reasons = head.reasons.filter(
    ({ code, params }) => code !== "remedy.offered" || params.remedy !== "paid-repair",
  );
  const rest = { ...head, value: view, reasons };
  const settledBy = paid.length > 0 && options.length === 0 && head.missing.length === 0;
  if (!settledBy) return rest;
  return { ...rest, status: "determined", confidence: "own-policy", source: null };
}
