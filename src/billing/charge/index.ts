export { capDistance } from "./cap.js";
export type { Charge, Priced, Worked } from "./charge.js";
export { chargesOf } from "./charges.js";
export {
  exactly,
  type Interval,
  isExact,
  isNothing,
  less,
  mapInterval,
  nothing,
} from "./interval.js";
export { type Valued, valueCharge } from "./value.js";
