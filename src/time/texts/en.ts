export const issueTexts = {
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
} as const;

export const sentences = { issueTexts };
