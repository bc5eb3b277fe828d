import { isLessEffect } from "./effects.js";
import { standsFor } from "./grades.js";
import type { Row } from "./rows.js";

const isComparable = (ours: Row["effect"], theirs: NonNullable<Row["effect"]>): boolean =>
  ours !== undefined && (ours.kind === theirs.kind || isLessEffect(ours, theirs));

/** Whether two rows of one table answer the same question. */
export function onOneMatter(ours: Row, theirs: Row): boolean {
  if (theirs.offers !== undefined) {
    return theirs.offers.some(({ remedy }) =>
      (ours.offers ?? []).some((offer) => standsFor(offer.remedy, remedy)),
    );
  }
  if (theirs.party !== undefined) return true;
  if (theirs.breach !== undefined) return ours.breach === theirs.breach;
  if (theirs.effect !== undefined) return isComparable(ours.effect, theirs.effect);
  if (theirs.afterDays !== undefined) return ours.remedy === theirs.remedy;
  if (theirs.head === undefined) return ours.kind === theirs.kind;
  const remedies = [ours.remedy, theirs.remedy];
  return (
    ours.head === theirs.head && (remedies.includes(undefined) || ours.remedy === theirs.remedy)
  );
}
