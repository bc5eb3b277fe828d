export * from "./civil/index.js";
export * from "./instant/index.js";
export { safeZone, type Zone, zoneOf } from "./zone.js";
