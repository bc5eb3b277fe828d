import { type Decision, lessSettled, previewOnly, type Result } from "../decision/index.js";
import {
  decisionBy,
  defineFunction,
  type Policy,
  type Ruling,
  readFacts,
  unanswered,
  versionOf,
} from "../rule-set/index.js";
import { completenessOf } from "./completeness.js";
import { channelOf, formOf } from "./form.js";
import { intakeKind } from "./kind.js";
import type { Contact, IntakeDecision, IntakeOptions, IntakeSets } from "./types.js";
import { urgencyOf } from "./urgency.js";

/**
 * What a record of a call, letter or visit still lacks, the form it takes, whether its channel is
 * published and whether it is reported up at once (3.1, 3.3, 5.6). A gap is asked for; it never
 * stops recording or passing on.
 *
 * @throws AftersaleError with every issue of the contact
 * @example
 * const sets = { intake: [parseRuleSet(standardIntake, { kind: "intake" })] };
 * const contact = {
 *   received: "2026-11-24",
 *   request: "repair",
 *   channel: "hotline",
 *   customer: { name: "Li", address: "1 Lake Road", phone: "13800000000" },
 *   product: { model: "AC-35" },
 * };
 * checkIntake(sets, contact).completeness.outcome?.complete; // true
 */
export function checkIntake(
  sets: IntakeSets,
  contact: Contact,
  options: IntakeOptions = {},
): IntakeDecision {
  return checkIntakeTwins.run(sets, contact, options);
}

/** `checkIntake` as a Result; takes any value for a contact. */
export function safeCheckIntake(
  sets: IntakeSets,
  contact: unknown,
  options: IntakeOptions = {},
): Result<IntakeDecision> {
  return checkIntakeTwins.safe(sets, contact, options);
}

export const checkIntakeTwins = defineFunction({
  name: "checkIntake",
  needs: ["intake"],
  options: previewOnly,
  read: readFacts,
  decide: (call): IntakeDecision => {
    const found = versionOf(intakeKind, call);
    return "set" in found ? answer(found) : nobody(unanswered(intakeKind, found));
  },
});

function answer(record: Policy<typeof intakeKind>): IntakeDecision {
  const part = <O>(ruling: Ruling<O>) => decisionBy(record.ref, ruling);
  return whole({
    completeness: part(completenessOf(record)),
    form: part(formOf(record)),
    urgency: part(urgencyOf(record)),
    channel: part(channelOf(record)),
  });
}

/** No version decides: the record is taken and passed on all the same. */
function nobody(ruling: Ruling<never>): IntakeDecision {
  const part: Decision<never> = decisionBy(null, ruling);
  return whole({ completeness: part, form: part, urgency: part, channel: part });
}

type Parts = Pick<IntakeDecision, "completeness" | "form" | "urgency" | "channel">;

const whole = (parts: Parts): IntakeDecision => ({
  record: true,
  forward: true,
  status: Object.values(parts)
    .map(({ status }) => status)
    .reduce(lessSettled),
  ...parts,
  policies: parts.completeness.policies,
});
