export { decimal, money, moneyOf, quantity } from "./amounts.js";
export type { Column, Columns, Fields, Flat, Holds } from "./column.js";
export { durationLike, span } from "./durations.js";
export {
  calendar,
  checkedGroup,
  code,
  columnShape,
  date,
  either,
  flag,
  formed,
  group,
  keyed,
  listOf,
  mark,
  maybe,
  name,
  number,
  oneOf,
  orNull,
  text,
  texts,
  whole,
  yes,
} from "./schema.js";
