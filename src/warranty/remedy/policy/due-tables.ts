import { column, table } from "../../../rule-set/index.js";
import {
  code,
  days,
  duration,
  effect,
  multiple,
  obligor,
  remedy,
  sourced,
  span,
  window,
} from "./columns.js";
import { choosers, deadlineKinds, feeClasses } from "./words.js";

const deadlines = table({
  title: { en: "Deadlines", "zh-CN": "时限" },
  columns: {
    kind: column.oneOf(...deadlineKinds),
    obligor: column.maybe(obligor),
    ...span,
    ...sourced,
  },
});

const fees = table({
  title: { en: "Fees", "zh-CN": "费用承担" },
  columns: {
    /** `labour`, `parts`, `transport`, `return-freight`, `exchange` …: heads that a bill knows. */
    head: code,
    class: column.maybe(column.oneOf(...feeClasses)),
    payer: column.maybe(obligor),
    /** The remedy that must be offered; any if not given. */
    remedy: column.maybe(remedy),
    ...sourced,
  },
});

const interim = table({
  title: { en: "While in repair", "zh-CN": "修理期间" },
  columns: {
    remedy,
    chooser: column.oneOf(...choosers),
    obligor,
    /** Due when one stay in repair lasts longer than this many days. */
    afterDays: days,
    ...sourced,
  },
});

const party = column.oneOf("trader", "consumer", "neutral");

const burden = table({
  title: { en: "Burden of proof", "zh-CN": "举证责任" },
  columns: {
    party,
    /** Who bears it once the span is over; the same party if not given. */
    after: column.maybe(party),
    window: column.maybe(window),
    /** A period of the warranty set while which it holds. */
    period: column.maybe(code),
    ...sourced,
  },
});

const breaches = table({
  title: { en: "Breaches", "zh-CN": "违规认定" },
  columns: {
    breach: column.oneOf("deemed-delay", "unreasonable-refusal", "void-term", "late"),
    /** Not yet a breach: it becomes one if the remedy is refused. */
    ifRefused: column.mark,
    after: column.maybe(column.group(span)),
    ...sourced,
  },
});

const effects = table({
  title: { en: "Effect on the term", "zh-CN": "对期限的影响" },
  columns: { effect, ...sourced },
});

const duties = table({
  title: { en: "Duties", "zh-CN": "义务" },
  columns: {
    duty: code,
    obligor,
    /** How long it lasts, as an ISO 8601 duration. */
    lasts: column.maybe(duration),
    ...sourced,
  },
});

/** A sum due beside the remedy, such as damages by a multiple of the price. */
const damages = table({
  title: { en: "Damages", "zh-CN": "赔偿" },
  columns: {
    head: code,
    multiple: column.maybe(multiple),
    atLeast: column.maybe(multiple),
    ...sourced,
  },
});

export const dueTables = { deadlines, fees, interim, burden, breaches, effects, duties, damages };
