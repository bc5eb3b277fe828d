import type { ReasonTexts } from "../../../decision/index.js";

export const issueTexts = {
  "remedy.unknown-date":
    "`{name}` is not a date that can be counted from{hint}; expected one of {expected}",
  "remedy.window-without-limit":
    "the window has neither `within` nor `counters`; write how long it lasts",
  "remedy.span-length": "a span has one of `within` and `workingDays`; write one of the two",
  "remedy.unknown-deduction":
    "no row under `deductions` is called `{name}`{hint}; add it or correct the name",
  "remedy.duplicate-step": "`{name}` names two steps; names must be unique",
  "remedy.step-offers":
    "a step offers something, or says with `instead` that another instrument decides, and not both; correct `offers`",
  "remedy.period-without-warranty":
    "the step asks for a period, but the set names no warranty set; add its id as `warranty`",
  "remedy.flow-gap":
    "`{step}` of the flow `{flow}` needs `{need}`, which no step before it hands on; add it to `gives` of an earlier step",
  "remedy.flow-without-transport":
    "the goods move in the flow `{flow}`, but no step of it says so; add `moves` to the step that takes or brings them",
  "remedy.flat-fee":
    "a flat `amount` stands alone in a deduction that is taken once, of a kind among {expected}; remove `rate`, or write a `rate` instead of it",
  "remedy.duplicate-cause":
    "the cause `{cause}` stands twice, so that nobody knows which department answers for it; keep one row",
  "remedy.unknown-cause":
    "the policy has no cause `{cause}`{hint}; expected one of {expected}, or add a row under `causes`",
  "remedy.unknown-department":
    "the policy names no department `{department}`{hint}; expected one of {expected}",
  "remedy.demand-order":
    "the demand is dated {found}, before `{name}` on {other}; correct one of the dates",
  "remedy.no-warranty-set":
    "the remedy set rests on the warranty set `{id}`, which was not passed; add it under `warranty`",
  "remedy.component-missing":
    "`component` is missing, and the policy has no component for the whole product; add `component: { component: … }` with one of {expected}, or with a part of it",
  "remedy.count-order":
    "`{name}` is {found}, more than the {most} of `{other}`; correct one of the counts",
  "remedy.count-listed":
    "`{name}` is {found}, but `repairs` lists {listed} that count; correct the count, or leave it out to have them counted",
  "remedy.amount-currencies":
    "`{name}` is in {found}, but `{other}` in {expected}; convert them to one currency first",
  "remedy.document-twice":
    "`{document}` is dated {found} here and {other} before; keep one of the two",
  "remedy.step-early":
    "`{step}` is done, but not `{before}`, whose `{need}` it needs; name that under `done` too, or take `{step}` out",
  "remedy.flow-unknown": "the policy has no flow `{flow}`{hint}; expected one of {expected}",
  "remedy.unknown-step": "the flow has no step `{step}`{hint}; expected one of {expected}",
  "remedy.not-an-approval":
    "`{step}` cannot be refused; mark its row with `approval`, or name a step that is one",
  "remedy.done-and-refused": "`{step}` is both done and refused; name it once",
  "remedy.event-order":
    "`{document}` is dated {found}, before `{before}` on {earlier}; correct one of the dates",
  "remedy.unknown-document":
    "`{document}` is no document of this hand-over{hint}; expected one of {expected}",
} as const;

export const reasonTexts = {
  "remedy.offered": { text: "{remedy}: {title}; {obligor} owes it", audience: "customer" },
  "remedy.not-offered": {
    text: "{remedy} is not available: {title} does not apply",
    audience: "customer",
  },
  "remedy.window-over": {
    text: "{remedy} is not available: the time for it is over ({title})",
    audience: "customer",
  },
  "remedy.not-in-term": {
    text: "{remedy} is not available: the term that it rests on does not run, or is barred ({title})",
    audience: "customer",
  },
  "remedy.another-step": {
    text: "{remedy} is not available: another step decides before this one ({title})",
    audience: "customer",
  },
  "remedy.nobody-offers": {
    text: "{remedy} is not available: no rule set has it",
    audience: "customer",
  },
  "remedy.no-flow": {
    text: "{remedy} moves no goods, so there is no flow to plan",
    audience: "staff",
    next: "name a `flow` if goods are to move all the same",
  },
  "remedy.step-open": {
    text: "{title} may yet apply once the missing facts are known",
    audience: "staff",
    next: "ask for the facts under `missing`",
  },
  "remedy.window": {
    text: "{day} is day {number} from {start}; the last day is {last}",
    audience: "customer",
  },
  "remedy.counter": { text: "{counter}: limit {limit}, {state}", audience: "customer" },
  "remedy.refused": { text: "not available: {title}", audience: "customer" },
  "remedy.refusal-open": {
    text: "whether this bars the remedy is not settled: {title}",
    audience: "staff",
    next: "find out what the missing facts say",
  },
  "remedy.refund": {
    text: "refund of {gross} ({basis}), {net} after deductions",
    audience: "customer",
  },
  "remedy.refund-open": {
    text: "the refund follows {basis}, an amount that is not known",
    audience: "staff",
    next: "give the amount",
  },
  "remedy.deduction": { text: "{title}: {amount}", audience: "customer" },
  "remedy.parameter": {
    text: "the number behind {title} was not read: {parameter}",
    audience: "staff",
    next: "read the source and enter the number",
  },
  "remedy.no-floor": {
    text: "the deduction exceeds the price and the source names no floor",
    audience: "staff",
    next: "judge whether an exchange serves the customer better",
  },
  "remedy.deadline": { text: "{title}: {date}", audience: "customer" },
  "remedy.fee": { text: "{title}", audience: "customer" },
  "remedy.interim": { text: "{title}: due from {from}", audience: "customer" },
  "remedy.interim-not-due": {
    text: "{title}: not due, {days} {days|day|days} in repair",
    audience: "customer",
  },
  "remedy.burden": { text: "{title}: {party} must prove", audience: "customer" },
  "remedy.breach": { text: "{title}", audience: "staff", next: "act before an authority does" },
  "remedy.effect": { text: "{title}", audience: "customer" },
  "remedy.duty": { text: "{title}", audience: "staff" },
  "remedy.damages": { text: "{title}: {amount}", audience: "customer" },
  "remedy.weakest": { text: "the weakest source is {source}: {confidence}", audience: "staff" },
  "remedy.assumed-in-term": {
    text: "it is not known whether the period runs; it is taken to run",
    audience: "staff",
    next: "give the dates, readings and papers that the term rests on",
  },
  "remedy.out-of-scope": { text: "{title} does not speak of this case", audience: "staff" },
  "remedy.elsewhere": {
    text: "{title}",
    audience: "staff",
    next: "decide by the rules of that instrument",
  },
  "remedy.rolled": {
    text: "the last day {from} is a day of rest, so {to} is the last day",
    audience: "customer",
  },
  "remedy.roll-unknown": {
    text: "whether {from} is a day of rest is not published yet",
    audience: "staff",
  },
  "remedy.below-floor": {
    text: "the promised term {promised} is below the law's {floor}, which holds",
    audience: "staff",
    next: "correct the promise",
  },
  "remedy.step": { text: "{title}", audience: "staff" },
  "remedy.attributed": { text: "{title}: {department} answers for it", audience: "staff" },
  "remedy.cause-due": {
    text: "cause and responsible department are not both recorded",
    audience: "staff",
    next: "record both; the case cannot be closed before",
  },
  "remedy.payer-unknown": {
    text: "no rule says who pays {head}",
    audience: "staff",
    next: "let the policy name a payer",
  },
  "remedy.document-due": {
    text: "a paper is due: {title}",
    audience: "staff",
    next: "write it out before {before}",
  },
  "remedy.document-there": { text: "the paper is there: {title}", audience: "staff" },
} as const satisfies ReasonTexts;

export const sentences = { issueTexts, reasonTexts, kind: { remedy: "remedy rules" } };
