import { phrase } from "../../decision/index.js";
import { type Duration, safeParseDuration } from "../../time/index.js";
import type { Column } from "./column.js";
import { formed } from "./schema.js";

/** A duration of days, weeks, months or years; the example is shown to whoever gets it wrong. */
/* @__NO_SIDE_EFFECTS__ */
export function durationLike(example: string): Column<string, false> {
  const inDays = ({ hours, minutes, seconds }: Duration) => hours + minutes + seconds === 0;
  return formed(forward(inDays), phrase("duration-of-days", { example }));
}

/** A duration that needs no calendar: weeks, days, hours, minutes. */
export const span = /* @__PURE__ */ formed(
  /* @__PURE__ */ forward(({ years, months }) => years + months === 0),
  /* @__PURE__ */ phrase("duration-without-months"),
);

/* @__NO_SIDE_EFFECTS__ */
function forward(fits: (duration: Duration) => boolean): (value: string) => boolean {
  return (value) => {
    const read = safeParseDuration(value);
    return read.ok && !read.value.negative && fits(read.value);
  };
}
