import {
  attempt,
  type FactRef,
  fail,
  optionIssues,
  previewOnly,
  type Reason,
  type Result,
  type Status,
  unwrap,
} from "../decision/index.js";
import { bundleIssues, noneInForce } from "../rule-set/index.js";
import { blank } from "./blank.js";
import { completenessOf } from "./completeness.js";
import { channelOf, formOf } from "./form.js";
import { type ReadContact, readContact } from "./read-contact.js";
import type { Contact, IntakeDecision, IntakeOptions, IntakeSets } from "./types.js";
import { urgencyOf } from "./urgency.js";

/**
 * What a record of a call, letter or visit still lacks, the form it takes, whether its channel is
 * published and whether it is reported up at once (3.1, 3.3, 5.6). A gap is asked for; it never
 * stops recording or passing on.
 *
 * @throws AftersaleError with every issue of the contact
 * @example
 * const sets = { intake: [parseRuleSet(standardIntake)] };
 * const contact = {
 *   received: "2026-11-24",
 *   request: "repair",
 *   channel: "hotline",
 *   customer: { name: "Li", address: "1 Lake Road", phone: "13800000000" },
 *   product: { model: "AC-35" },
 * };
 * checkIntake(sets, contact).completeness.outcome.complete; // true
 */
export function checkIntake(
  sets: IntakeSets,
  contact: Contact,
  options: IntakeOptions = {},
): IntakeDecision {
  return unwrap(safeCheckIntake(sets, contact, options));
}

/** `checkIntake` as a Result; takes any value for a contact. */
export function safeCheckIntake(
  sets: IntakeSets,
  contact: unknown,
  options: IntakeOptions = {},
): Result<IntakeDecision> {
  const wrong = [...bundleIssues(sets, "intake"), ...optionIssues(options, previewOnly)];
  if (wrong.length > 0) return fail(wrong);
  return attempt(() => {
    const read = readContact(sets.intake, contact, options.preview);
    return read.selection.found === null ? undecided(read) : decided(read as ReadContact);
  });
}

function decided(read: ReadContact): IntakeDecision {
  const policies = read.selection.found === null ? [] : [read.selection.found.policy];
  const parts = {
    completeness: completenessOf(read, policies),
    form: formOf(read, policies),
    urgency: urgencyOf(read, policies),
    channel: channelOf(read, policies),
  };
  const open = Object.values(parts).find(({ status }) => status !== "determined");
  return { record: true, forward: true, status: open?.status ?? "determined", ...parts, policies };
}

/** No version decides: the record is taken and passed on all the same. */
function undecided({ selection }: Pick<ReadContact, "selection">): IntakeDecision {
  const asks = selection.found === null ? selection.ask : [];
  const status: Status = asks.length > 0 ? "needs-facts" : "no-policy";
  const missing: FactRef[] = asks.map((fact) => ({ fact, at: `/${fact}` }));
  const reasons: readonly Reason[] =
    asks.length > 0 || selection.found !== null ? [] : noneInForce("intake", selection);
  const part = { ...blank([]), status, outcome: null, missing, possible: [], reasons };
  return {
    record: true,
    forward: true,
    status,
    completeness: part,
    form: part,
    urgency: part,
    channel: part,
    policies: [],
  };
}
