import type { ReasonTexts } from "../../decision/index.js";

export const issueTexts = {
  "rule-set.not-parsed":
    "expected a rule set from `parseRuleSet`, found {found}; parse the document first",
  "rule-set.kind": "unknown kind {found}{hint}; expected one of {expected}",
  "rule-set.wrong-kind": "expected a rule set of kind `{expected}`, found `{found}`",
  "rule-set.effective-order": "`to` ({to}) lies before `from` ({from})",
  "rule-set.duplicate-name": "`{name}` names two rules; names must be unique",
  "rule-set.unknown-event": "`{kind}` has no event `{event}`{hint}; expected one of {expected}",
  "rule-set.reserved-event":
    "`error` is reserved as an event type in json-rules-engine; choose another name",
  "rule-set.no-citation":
    '`cite` is missing; name at least one clause, or mark it `"extension": true`',
  "rule-set.unknown-instrument": "`{citation}` cites an instrument that is not at hand{hint}",
  "rule-set.unknown-clause": "`{instrument}` has no clause `{clause}`{hint}",
  "rule-set.fact-type": "`{fact}` is of type `{expected}` in every `{kind}`, found `{found}`",
  "rule-set.fact-wider": "`{fact}` allows {found}, which `{kind}` does not know",
  "rule-set.fact-place":
    "`{fact}` is not a fact of `{kind}`{hint}; facts of your own go under `attributes`",
  "rule-set.floor-kind": "a rule set of kind `{kind}` cannot be a floor",
  "rule-set.too-many-rules": "found {n} rules, at most {maximum} are allowed",
  "rule-set.zone": "unknown time zone {found}",
  "rule-set.basis": "`{fact}` cannot be a basis date of `{kind}`{hint}; expected one of {expected}",
  "rule-set.hit": "`{event}` has no hit policy; add it under `hit`",
  "rule-set.duplicate-version":
    "two versions of `{id}` are called `{version}`; a version is never reused",
  "rule-set.two-companies":
    "found company rule sets {ids} of kind `{kind}`; pass the versions of one, the others only as floors",
  "sets.calendars-by-id":
    'expected calendars by id, found {found}; pass each under its id, as in `{ "cn-mainland": calendar }`',
  "sets.not-a-calendar": "expected a calendar from `parseCalendar`, found {found}",
  "sets.calendar-name":
    "the calendar `{id}` is passed as `{found}`; pass each calendar under its own id",
  "sets.no-calendar":
    "`{set}` counts by the calendar `{calendar}`, which was not passed{hint}; add it under `calendars`",
  "instrument.not-parsed": "expected an instrument from `parseInstrument`, found {found}",
  "instrument.duplicate-clause": "`{clause}` stands twice; clause ids must be unique",
} as const;

export const reasonTexts = {
  "policy.none-in-force": {
    text: "no approved version of the {kind} is in force on {date}",
    audience: "staff",
    next: "approve a version whose `effective.from` is on or before that day",
  },
  "policy.version-draft": {
    text: "`{version}` is a draft",
    audience: "staff",
    next: "say in `authority` who approved it and when, or ask for a preview",
  },
  "policy.version-later": { text: "`{version}` takes effect on {day}", audience: "staff" },
  "policy.version-approved-later": {
    text: "`{version}` was approved on {day}, after {date}",
    audience: "staff",
    next: "a version decides only what happened once it was approved; correct `authority.approvedOn` if it is wrong",
  },
  "policy.version-over": { text: "`{version}` was withdrawn after {day}", audience: "staff" },
} as const satisfies ReasonTexts;

export const sentences = { issueTexts, reasonTexts };
