export { civilDateOf, safeCivilDateOf } from "./civil-date-of.js";
export { formatInstant, safeFormatInstant } from "./format-instant.js";
export { type LocalMs, parseWrittenTime, type WrittenTime } from "./local-time.js";
export { instantText, instantType, parseInstant, safeParseInstant } from "./parse-instant.js";
export { type LocalTimeRule, resolveLocal } from "./resolve-local.js";
