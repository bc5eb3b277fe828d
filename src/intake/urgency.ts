import type { Decision, PolicyRef } from "../decision/index.js";
import { ask, type Rule, ruleReason } from "../rule-set/index.js";
import { formatInstant, parseDuration, zoneOf } from "../time/index.js";
import { blank } from "./blank.js";
import { refTo } from "./fact-of.js";
import type { ReadContact } from "./read-contact.js";
import type { UrgentParams } from "./tables.js";
import type { Urgency } from "./types.js";

/** Whether the contact is reported up at once, and by when: the shortest time of the rules that hold. */
export function urgencyOf(read: ReadContact, policies: readonly PolicyRef[]): Decision<Urgency> {
  const { set, facts } = read;
  const answer = ask(set, "urgent", facts);
  const within = shortest(answer.certain);
  const outcome = urgency(read, within);
  const quicker = answer.open.filter(
    (rule) => msOf(rule) < (within === null ? Infinity : ms(within)),
  );
  const open = quicker.length > 0;
  const possible = [outcome, ...quicker.map((rule) => urgency(read, paramsOf(rule).reportWithin))];
  return {
    ...blank(policies),
    ...(open
      ? { status: "needs-facts", outcome: within === null ? null : outcome }
      : { status: "determined", outcome }),
    missing: open ? answer.missing.map(refTo) : [],
    possible: open ? possible : [outcome],
    assumed: answer.assumed,
    reasons: answer.certain.map((rule) =>
      ruleReason(set, rule, "intake.urgent", { within: paramsOf(rule).reportWithin }),
    ),
  };
}

function urgency({ set, receivedMs }: ReadContact, within: string | null): Urgency {
  if (within === null) return { urgent: false, reportWithin: null, reportBy: null };
  if (receivedMs === null) return { urgent: true, reportWithin: within, reportBy: null };
  const by = receivedMs + ms(within);
  const reportBy = formatInstant(by, zoneOf(set.document.zone ?? "UTC").offsetAt(by));
  return { urgent: true, reportWithin: within, reportBy };
}

function shortest(rules: readonly Rule[]): string | null {
  const [first] = [...rules].sort((a, b) => msOf(a) - msOf(b));
  return first === undefined ? null : paramsOf(first).reportWithin;
}

const paramsOf = (rule: Rule) => rule.event.params as unknown as UrgentParams;
const msOf = (rule: Rule): number => ms(paramsOf(rule).reportWithin);

/** Milliseconds of a duration without months. */
function ms(text: string): number {
  const { weeks, days, hours, minutes, seconds } = parseDuration(text);
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
