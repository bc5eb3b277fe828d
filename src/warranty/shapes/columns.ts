import { column } from "../../rule-set/index.js";

/** Columns that rows of warranty and remedy share. */

/** How well the source of a row was read. */
export const confidence = column.oneOf(
  "own-policy",
  "whole-text",
  "excerpt",
  "third-party",
  "unread",
);

/** A counter such as an odometer, and its last unit within. */
export const counter = column.group({ counter: column.code, limit: column.number(0) });
