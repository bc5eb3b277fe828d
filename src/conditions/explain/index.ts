export { type NearestChange, type NearestSearch, nearestChange } from "./nearest.js";
export { responsibleLeaves } from "./responsible.js";
export { writtenValue } from "./written-value.js";
