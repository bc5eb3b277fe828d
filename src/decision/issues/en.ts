/**
 * Issue codes with their English sentence: lower case, the thing in backticks, what was expected,
 * what was found, what to do. Codes are append-only. One section per area; zh-cn.ts mirrors it.
 */
export const issueTexts = {
  // input shape (any public function)
  "input.type": "expected {expected}, found {found}",
  "input.unknown-key": "unknown key `{key}`{hint}",
  "input.missing-key": "`{key}` is missing; add it{allowed?}",
  "input.value": "expected {expected}, found {found}{hint?}",
  "input.range": "expected {expected}, found {found}",
  "input.format": "{found} is not well formed; expected {expected}",
  "input.too-many": "found {n}, at most {maximum} are allowed",
  "input.too-many-faults":
    "the input has too many faults to list; mend the first ones and try again",
  "input.more": "and {n} more {n|issue|issues}; mend these first",

  // time
  "time.date-form":
    "expected a date `YYYY-MM-DD`, found `{found}`; write four digits for the year, two each for month and day",
  "time.date-not-real":
    "the date `{found}` does not exist; use a day of the calendar in the years 0001 to 9999",
  "time.date-object":
    "expected a date `YYYY-MM-DD`, found a `Date`, whose day depends on a time zone; pass the day as text",
  "time.date-range":
    "the date lies outside the years 0001 to 9999; shorten the span or move its start",
  "time.duration-form": "expected {expected}, found `{found}`; {how}",
  "time.duration-fraction":
    "the duration `{found}` has a fraction before its last part; only the last part may carry one",
  "time.duration-not-days":
    "the duration has hours, minutes or seconds, which a date cannot take; use days, weeks, months or years",
  "time.instant-form":
    "expected an instant such as `2026-01-31T09:00:00+08:00`, found `{found}`; write date, `T`, time to the second and the offset",
  "time.instant-not-real":
    "the time `{found}` does not exist; use a real day, hours 00 to 23, minutes and seconds 00 to 59",
  "time.instant-offset":
    "the time `{found}` has no offset, so its instant is not known; add `Z` or an offset such as `+08:00`",
  "time.zone-unknown":
    "unknown time zone `{zone}`; use an IANA name such as `Asia/Shanghai`, `UTC`, or an offset such as `+08:00`",
  "time.local-skipped":
    "this hour does not exist in `{zone}`, the clock skips it; give an offset, or another rule for local times",
  "time.local-repeated":
    "this hour occurs twice in `{zone}`, the clock goes back; give an offset, or another rule for local times",
  "time.amount-days":
    "working time is given in hours, minutes and seconds, found days or longer; use `addWorkingDays` for working days",
  "time.days-number": "expected a whole number of working days, found {found}",
  "time.hold-order": "the hold ends before it begins; exchange `from` and `to`",
  "time.span-order": "`end` lies before `start`; exchange the two",
  "time.span-too-long": "the span has more than {limit} days; ask for the timeline in parts",
  "time.calendar-not-parsed":
    "the calendar is not one that `parseCalendar` returned; parse it first",
  "time.calendar-uncovered":
    "calendar `{calendar}` covers {from} to {to}, but the answer rests on {day}; extend the calendar, or ask with `onUncovered: weekday-rule` for a provisional answer",
  "time.calendar-never-opens":
    "the calendar has no working hours from there on; give its `week` hours, or ask with `neverOpens: wall-clock`",
  "time.calendar-clock":
    "expected a time `HH:MM`, found `{found}`; use 00:00 to 23:59, or 24:00 as a closing time",
  "time.calendar-interval-empty":
    "the interval opens and closes at `{time}`; for a whole day write `00:00` to `24:00`",
  "time.calendar-interval-order":
    "the intervals of the day overlap or are out of order; list them by opening time, each ending before the next begins",
  "time.calendar-spill":
    "the shift over midnight runs into the opening of weekday `{weekday}`; shorten it or let that day open later",
  "time.calendar-same-as":
    "weekday `{weekday}` itself points to another weekday; point to one that lists its hours",
  "time.calendar-day-hours":
    "the day gives more than one of `as`, `hours` and `closed` ({keys}); keep one",
  "time.calendar-closed-hours":
    "a day of kind `{kind}` takes no `as` and no `hours`; use `closed` for a part of the day, or kind `workday`",
  "time.calendar-open-closed": "a day of kind `workday` takes no `closed`; give its `hours`",
  "time.calendar-workday-hours":
    "the workday `{day}` has no hours, since its weekday has none; add `as` with a weekday, or `hours`",
  "time.calendar-outside-covers":
    "the exception `{day}` lies outside `covers`; extend `covers` or drop the day",
  "time.calendar-range-order": "the range ends before it begins; exchange its two dates",
  "time.calendar-range-overlap": "the range meets another range; give each day once",
  "time.calendar-month-day":
    "expected a day of the year `MM-DD`, found `{found}`; write month and day with two digits",
  "time.calendar-yearly":
    "a yearly day is either `on` a date or has `month`, `weekday` and `nth`; give one of the two",
  "time.calendar-number": "expected a whole number from {least} to {most}, found {found}",
  "time.calendar-too-many":
    "the calendar has more than {limit} {what} here; split it into several calendars",
  "time.calendar-empty-text": "`{key}` is empty; name it",

  // money
  "money.not-decimal":
    'expected a decimal string like `"120.00"`, found {found}; write ASCII digits, at most 15 before and 6 after the point',
  "money.unknown-currency":
    "expected a current ISO 4217 currency code like `CNY`, found {found}; write the code in capitals",
  "money.too-fine":
    "`{amount}` is finer than {currency} allows; write at most {decimals} {decimals|decimal|decimals}",
  "money.mixed-currencies":
    "expected {expected} as in the first amount, found {found}; convert to one currency first",
  "money.out-of-range":
    "the amount has more than 15 digits before the point; check the quantities and prices behind it",
  "money.unknown-rounding": "expected a rounding mode, found {found}; use one of {modes}",
  "money.bad-increment":
    'expected an increment above zero and no finer than the currency, found {found}; write a decimal string like `"1"`',
  "money.bad-rate": 'expected a tax rate from 0 to 1, found {found}; write 13 % as `"0.13"`',
  "money.zero-divisor": "the divisor is zero; give a whole that is not zero",
  "money.bad-weights":
    "expected weights of zero or more, at least one above zero, found {found}; write them as decimal strings",

  // rule set
  "json.not-json": "expected JSON, found {found}",
  "json.unreadable": "reading the document failed with {found}; pass plain JSON",
  "json.too-deep": "the document is nested more than {maximum} deep",
  "json.too-large": "the document is larger than {maximum} characters; split it",
  "json.forbidden-key": "the key `{key}` is not allowed in a document; rename it",
  "rule-set.not-parsed":
    "expected a rule set from `parseRuleSet`, found {found}; parse the document first",
  "rule-set.format": "expected `format` to be {expected}, found {found}",
  "rule-set.kind": "unknown kind {found}{hint}; expected one of {expected}",
  "rule-set.governed":
    "the set `{set}` is bound to dates or approval, which this function does not look at; use `decide`, or pass `preview: true`",
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
  "rule-set.event-needed":
    "the hit policy differs by event; say which `event` is asked for, one of {expected}",
  "instrument.duplicate-clause": "`{clause}` stands twice; clause ids must be unique",

  // conditions
  "vocabulary.name":
    "`{fact}` cannot name a fact; use letters, digits, `_` and `-`, with dots between the steps of a path",
  "vocabulary.collision":
    "`{fact}` lies inside `{parent}`, which is a fact itself; rename one of them",
  "vocabulary.bound": "`{key}` does not fit a fact of type `{type}`; remove it",
  "condition.bare-root": 'a single comparison stands at the root; wrap it in `{ "all": [ … ] }`',
  "condition.mixed-keys":
    "expected one of `all`, `any`, `not`, `condition` or a comparison, found {keys} together; nest them",
  "condition.empty":
    "`{key}` is empty, which would always be true; list at least one condition or remove it",
  "condition.depth": "conditions are nested more than {maximum} deep; split them into rules",
  "condition.expansion":
    "the named conditions written out make {n} nodes, at most {maximum} are allowed; simplify them",
  "condition.cycle": "named conditions refer to each other in a circle: {path}; break it",
  "condition.unknown-name": "no named condition is called `{name}`{hint}",
  "condition.unknown-fact": "the vocabulary has no fact `{fact}`{hint}",
  "condition.unknown-operator": "unknown operator `{operator}`{hint}",
  "condition.decorator-order":
    "the decorators of `{operator}` are doubled or out of order; write `not`, then `someFact` or `everyFact`, then `date`, `instant` or `decimal`",
  "condition.decorator-unsupported":
    "`{operator}` uses a decorator outside the profile; only `not`, `someFact`, `everyFact`, `date`, `instant` and `decimal` are known",
  "condition.decorator-type": "`{operator}` does not fit `{fact}`, which is of type `{type}`",
  "condition.date-needs-decorator":
    "`{operator}` would compare `{fact}` letter by letter; write `{decorated}`",
  "condition.operator-type": "`{operator}` does not fit `{fact}`, which is of type `{type}`",
  "condition.contains-needs-array": "`{operator}` needs an array, but `{fact}` is of type `{type}`",
  "condition.array-needs-contains":
    "`{fact}` is an array; use `contains` or `doesNotContain`, or put `someFact:` or `everyFact:` before the operator",
  "condition.in-needs-array": "`in` and `notIn` take an array of values, found {found}",
  "condition.in-empty":
    "the list is empty, so nothing is ever in it; list values or remove the condition",
  "condition.in-too-long": "the list has {n} values, at most {maximum} are allowed; use a table",
  "condition.reference-in-list":
    "a fact inside a list would be compared as an object; use one comparison per fact",
  "condition.value-list": "`{operator}` compares with one value, found a list; use `in`",
  "condition.value-object": 'expected a value or `{ "fact": … }`, found another object',
  "condition.value-type": "expected {expected}, found {found}",
  "condition.value-enum": "{found} can never occur; expected one of {expected}{hint?}",
  "condition.fact-types":
    "expected a fact of type `{expected}` to compare with, found one of type `{found}`",
  "condition.nullable-value":
    "`{fact}` may be null and nothing compares with null; test it for null in a condition of its own, on the left",
  "condition.path":
    "`path` is not part of the grammar; name the nested fact with dots, such as `customer.region`",
  "condition.params":
    "`params` is not part of the grammar; pass what it would compute as a fact of its own",
  "condition.priority": "`priority` on a condition never changes the answer; remove it",

  // facts
  "fact.unknown": "the vocabulary has no fact `{fact}`{hint}",
  "fact.unknown-many":
    "{n} facts are not in the vocabulary, such as {facts}{hint}; declare them or leave them out",
  "fact.dotted": "the key `{key}` is the path of a fact; nest it: `{nested}`",
  "fact.type": "expected {expected}, found {found}",
  "fact.enum": "expected one of {expected}, found {found}{hint?}",
  "fact.minimum": "expected at least {minimum}, found {found}",
  "fact.maximum": "expected at most {maximum}, found {found}",
  "fact.derived": "`{fact}` is computed by the library; leave it out",

  // warranty
  "warranty.unknown-cost-type":
    "unknown cost type `{costType}`{hint}; use one of {known}, or list it under `costTypes`",
  "warranty.term-without-limit":
    "the term has neither `duration` nor `counters`; write how long it lasts, or `lifetime`",
  "warranty.duplicate-counter": "the counter `{counter}` is limited twice; keep one limit",
  "warranty.steps-order":
    "this step ends no later than the one before; put the steps in order of their durations",
  "warranty.extension-amount":
    "an extension has one of `by` and `to`; write how much longer, or how long in all",
  "warranty.unknown-period":
    "no term of the set has the period `{period}`{hint}, so nothing would be extended; use one of {known}, or leave `period` out for all",
  "warranty.empty-duration":
    "a duration of nothing ({found}) grants nothing; write at least a day, or leave it out",
  "warranty.full-beyond-term":
    "the share stays in full for {fullFor}, longer than the term of {duration}, so it would never fall; shorten `fullFor` or write a flat share",
  "warranty.repairs-restart":
    "`repairs` goes with a part, with `gives` `fresh` or `minimum`, and without `paid`; found {found}; leave it out or change the row",
  "warranty.duplicate-row": "this row is the same as the one at `{other}`; remove one of them",
  "warranty.duplicate-entry": "`{name}` stands twice in the list; keep one",
  "warranty.component-star":
    "`*` stands for components that no row names, so none can be called so; give it another code",
  "warranty.no-terms":
    "the set has no terms of the customer that `replacement`, `suspension` or `extend` could act on; add terms or remove those rows and rules",
  "warranty.part-of-cycle": "`{component}` is part of itself; correct `partOf`",
  "warranty.linear-without-end":
    "a share that falls towards the end needs a `duration` that ends; write one, or use `steps`",
  "warranty.no-components": "the claim names no component; list at least one under `components`",
  "warranty.duplicate-component":
    "the id `{id}` stands twice; give each component an id of its own",
  "warranty.unknown-component":
    "unknown component `{component}`{hint}; use a code that the policy lists under `components`",
  "warranty.after-as-of":
    "`{name}` is {found}, after `asOf` {asOf}; correct the date or pass a later `asOf`",
  "warranty.repair-order":
    "the repair was returned on {returned}, before it was received on {received}; correct one of the dates",
  "warranty.repairs-overlap":
    "this repair begins on {received}, while the one at `{other}` is not returned before {returned}; correct the dates or join the two",
  "warranty.before-sale":
    "`{name}` is {found}, before the sale on {sold}; correct one of the dates",
  "warranty.before-delivery":
    "`{name}` is {found}, before the product was handed over on {delivered}; correct one of the dates, or give `sold` where it was sold before",
  "warranty.counter-backwards":
    "the counter `{counter}` shows {found} on {on}, less than {before} earlier; correct the readings",
  "warranty.plan-order":
    "the plan ends on {to}, before it begins on {from}; correct one of the dates",
  "warranty.plan-duration":
    "a duration of nothing renews nothing; write at least a day, such as `P1Y`",
  "warranty.plan-empty":
    "`{key}` is empty, so the plan would cover nothing; name at least one, or leave out `components` for all",
  "warranty.duplicate-plan": "the id `{id}` stands twice; give each plan an id of its own",
  "warranty.plan-two-ends":
    "the plan has a last day and a duration that cannot be held against it; keep one of `to` and `duration`",
  "warranty.plan-ends-differ":
    "the plan ends on {to}, but `duration` from `from` ends on {end}; correct one of them or keep one",
  "warranty.plan-cost-type":
    "unknown cost type `{costType}`{hint}; use one of {known}, or a name of its own that is not so near to one of them",
  "warranty.plan-cause":
    "no rule leaves out `{cause}`{hint}; expected one of {known}, or leave it out of the plan",
  "warranty.plan-component":
    "the plan is for `{component}`, which the policy does not know{hint}; use a code that it lists under `components`, or the id of a component of this claim",
  "warranty.unknown-counter":
    "no rule set at hand limits the counter `{counter}`{hint}; use one of {known}, or leave the reading out",
  "warranty.made-later":
    "manufactured on {found}, after the product was supplied or handed over on {day}; correct one of the dates",
  "warranty.longer-than-stay":
    "`{key}` is {found}, more than fit between {received} and {returned}; correct it or the dates",
  "warranty.duplicate-repair": "the id `{id}` stands twice; give each repair an id of its own",
  "warranty.two-readings":
    "the counter `{counter}` shows {found} and {other} on one day; keep the reading that counts",
  "warranty.fault-order":
    "reported on {reported}, before the fault occurred on {occurred}; correct one of the dates",
  "warranty.unknown-repair-component":
    "the repair is for `{id}`, which is not the id of a component of this claim; use one, or leave it out for the whole product",

  // remedy
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
  "remedy.calendars-by-id":
    'expected calendars by id, found {found}; pass each under its id, as in `{ "cn-mainland": calendar }`',
  "remedy.not-a-calendar": "expected a calendar from `parseCalendar`, found {found}",
  "remedy.flow-unknown": "the policy has no flow `{flow}`{hint}; expected one of {expected}",
  "remedy.unknown-step": "the flow has no step `{step}`{hint}; expected one of {expected}",
  "remedy.not-an-approval":
    "`{step}` cannot be refused; mark its row with `approval`, or name a step that is one",
  "remedy.done-and-refused": "`{step}` is both done and refused; name it once",
  "remedy.event-order":
    "`{document}` is dated {found}, before `{before}` on {earlier}; correct one of the dates",
  "remedy.unknown-document":
    "`{document}` is no document of this hand-over{hint}; expected one of {expected}",

  // billing
  "billing.pinned-version":
    "the quote was made by `{id}` {version}, which is not among the sets; pass that version, unchanged",
  "billing.quote-open": "the quote has no total yet; settle by a quote whose facts were all known",
  "billing.no-work": "the job names no component; list at least one under `work`",
  "billing.duplicate":
    "`{component}` stands twice; join the entries, or tell appliances apart by `unit`",
  "billing.contract-order":
    "the contract ends on {to}, before it begins on {from}; correct one of the dates",
  "billing.negative": "a price cannot be negative, found {amount}; write a discount as a rule",
  "billing.no-prices": "the price list has no amount at all; add at least one price",
  "billing.no-fallback":
    "`{table}` has no row without conditions that takes every other case; add one at its end",
  "billing.empty-band": "the band from {from} to {to} km is empty; let it end after it begins",

  // intake
  "intake.unknown-field":
    "unknown field `{field}`{hint}; use a fact of the intake vocabulary, or declare it under `facts`",

  // company sets held against floors
  "floor.undercut":
    "for {what} the company grants {companyGrants}; the floor `{floor}` ({cite}, {row}) grants {floorGrants}. Example: {example}: the company says {companySays}, the floor says {floorSays}; raise the grant, or name under `facts` the goods, buyers and places that the set is for",
  "floor.expected": "`{id}` is not a floor; pass it among the company's sets",
  "floor.unexpected": "`{id}` is a floor; pass it among the floors",

  // text of a JSON file (command line)
  "json.syntax": "not valid JSON: {what} at {found}",
  "json.duplicate-key": "the key `{key}` stands twice in one object; remove or rename one",

  // bridge to json-rules-engine
  "bridge.path":
    "the path {found} searches the fact; name a dotted path such as `$.total`, or compute the value in the host and pass it as a fact of its own",
  "bridge.callback": '`{key}` is code; keep it on the Engine: `toEngine(ruleSet).on("success", …)`',
  "bridge.fact-type-open": "nothing shows what `{fact}` is; define it in the vocabulary",
  "bridge.fact-types":
    "`{fact}` is compared with values of several types ({found}); define it in the vocabulary and mend the rules",
  "bridge.no-event": "no rule raises `{event}`; use one of {expected}",
} as const;
