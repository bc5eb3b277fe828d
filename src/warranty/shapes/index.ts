export { code, codesUpTo, confidence, counter, durationLike, maybe } from "./schema.js";
