/** To know a `Date` reads neither clock nor zone; nothing else may be done with one. */
// biome-ignore lint/style/noRestrictedGlobals: the one place that names it
export const isDate = (value: unknown): boolean => value instanceof Date;
