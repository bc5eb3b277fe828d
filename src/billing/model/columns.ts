import { phrase } from "../../decision/index.js";
import { isDecimal } from "../../money/index.js";
import { column } from "../../rule-set/index.js";
import { issue } from "../texts/index.js";
import { chargeHeads } from "./fee-head.js";

/** Columns that the price list and the job share. */

export const money = column.moneyOf((amount, at) => issue("billing.negative", at, { amount }));

const decimalLike = (fits: RegExp) => (text: string) => isDecimal(text) && fits.test(text);
export const positive = column.formed(decimalLike(/^(?!-).*[1-9]/), phrase("decimal-positive"));
/** A decimal from 0 to 1. */
export const share = column.formed(decimalLike(/^(0(\.\d+)?|1(\.0+)?)$/), phrase("share"));
/** A decimal of 1 or more. */
export const factor = column.formed(decimalLike(/^[^-0]/), phrase("factor"));

export const heads = column.listOf(column.oneOf(...chargeHeads));
export const days = column.whole(0, 3650);
