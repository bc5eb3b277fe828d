import { commonWords } from "./common.js";
import { feesWords } from "./fees.js";
import { intakeWords } from "./intake.js";
import { remedyWords } from "./remedy.js";
import { rulesWords } from "./rules.js";
import { warrantyWords } from "./warranty.js";
import type { Words } from "./word.js";

export { calendarWords } from "./calendar.js";
export { casesWords } from "./cases.js";
export { commonWords } from "./common.js";
export { instrumentWords } from "./instrument.js";
export { kindWords } from "./kinds.js";
export type { Word, Words } from "./word.js";

/** The words of each kind's own properties; a new kind adds its dictionary here. */
const OF_KIND: Readonly<Record<string, Words>> = {
  rules: rulesWords,
  intake: intakeWords,
  warranty: warrantyWords,
  remedy: remedyWords,
  fees: feesWords,
};

/** The dictionaries for a kind's documents, the kind's own first. */
export const wordsOf = (kind: string): readonly Words[] => [OF_KIND[kind] ?? {}, commonWords];
