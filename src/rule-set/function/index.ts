export { byVersion, decisionBy, readFacts, unanswered, versionOf } from "./by-version.js";
export { checkedBy } from "./checked-by.js";
export { type Call, defineFunction, type Twins } from "./define-function.js";
export { defineSetFunction, type SetTwins } from "./define-set-function.js";
export type { Policy } from "./policy.js";
export { readCalendars } from "./read-calendars.js";
export { type GivenSets, readSets, type SetsOf, type Wanted } from "./read-sets.js";
export { outOfScope, type Ruling, settled, waiting } from "./ruling.js";
