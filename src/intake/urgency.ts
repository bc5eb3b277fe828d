import { factPointer } from "../conditions/index.js";
import { type Ruling, settled, waiting } from "../rule-set/index.js";
import { formatInstant, parseDuration, zoneOf } from "../time/index.js";
import type { ContactRecord } from "./record.js";
import { ruleReason } from "./texts/index.js";
import type { Urgency } from "./types.js";

/** Whether the contact is reported up at once, and by when: the shortest time of the rules that hold. */
export function urgencyOf(record: ContactRecord): Ruling<Urgency> {
  const answer = record.ask("urgent");
  const [within = null] = answer.certain.map(withinOf).sort((a, b) => ms(a) - ms(b));
  const outcome = urgency(record, within);
  const reasons = answer.certain.map((rule) =>
    ruleReason(record.set, rule, "intake.urgent", { within: withinOf(rule) }),
  );
  const beside = { reasons, assumed: answer.assumed };
  const quicker = answer.open
    .map(withinOf)
    .filter((each) => within === null || ms(each) < ms(within));
  if (quicker.length === 0) return settled(outcome, beside);
  return waiting(
    answer.missing.map((fact) => ({ fact, at: factPointer(fact) })),
    {
      outcome: within === null ? null : outcome,
      possible: [outcome, ...quicker.map((each) => urgency(record, each))],
      ...beside,
    },
  );
}

const withinOf = ({ event }: { event: { params: { reportWithin: string } } }) =>
  event.params.reportWithin;

function urgency({ set, instant }: ContactRecord, within: string | null): Urgency {
  if (within === null) return { urgent: false, reportWithin: null, reportBy: null };
  const received = instant("received");
  if (received === null) return { urgent: true, reportWithin: within, reportBy: null };
  const by = received + ms(within);
  const reportBy = formatInstant(by, zoneOf(set.document.zone ?? "UTC").offsetAt(by));
  return { urgent: true, reportWithin: within, reportBy };
}

/** Milliseconds of a duration without months. */
function ms(text: string): number {
  const { weeks, days, hours, minutes, seconds } = parseDuration(text);
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
