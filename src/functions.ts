import { quoteTwins, settleTwins } from "./billing/index.js";
import { checkIntakeTwins } from "./intake/index.js";
import type { Twins } from "./rule-set/index.js";
import {
  assessWarrantyTwins,
  checkCustodyTwins,
  decideRemedyTwins,
  planReturnTwins,
} from "./warranty/index.js";

/**
 * Every function that decides by rule sets of a company. The command line asks the first whose
 * kind is given where none is named.
 */
export const functions: readonly Twins<never, object>[] = [
  assessWarrantyTwins,
  checkIntakeTwins,
  decideRemedyTwins,
  planReturnTwins,
  checkCustodyTwins,
  quoteTwins,
  settleTwins,
];
