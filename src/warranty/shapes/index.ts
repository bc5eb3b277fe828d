export { confidence, counter } from "./columns.js";
export { maybe } from "./schema.js";
