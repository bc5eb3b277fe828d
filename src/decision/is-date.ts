/** To know a `Date` reads neither clock nor zone; nothing else may be done with one. */
export function isDate(value: unknown): boolean {
  try {
    return value instanceof Date;
  } catch {
    // A proxy of the caller's threw.
    return false;
  }
}
