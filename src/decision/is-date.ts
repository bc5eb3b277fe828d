/** To know a `Date` reads neither clock nor zone; nothing else may be done with one. */
export const isDate = (value: unknown): boolean => value instanceof Date;
