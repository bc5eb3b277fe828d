export type * from "./consequences.js";
export type * from "./cover.js";
export type * from "./deadline.js";
export type * from "./decision.js";
export type * from "./head.js";
export type * from "./money.js";
export type * from "./options.js";
