export {
  type CounterLife,
  type CounterState,
  counterOn,
  counterWord,
  type DatedReading,
  type LastWithin,
  type Readings,
  readingOf,
  unitSince,
} from "./counters.js";
export { nothingSince, type Span, shareChangesAfter, shareOn, sharesOf } from "./share.js";
export { basisRefs, type KnownDates, resolveStart, type TermStart } from "./start.js";
export { type Stay, type Suspended, suspended } from "./suspension.js";
export { dateOf, isNothing, joined, NEVER, repeated, termEnd } from "./term-end.js";
