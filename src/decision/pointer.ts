/** Appends reference tokens to a JSON Pointer (RFC 6901), escaping `~` and `/`. */
export function pointer(base: string, ...tokens: readonly (string | number)[]): string {
  let path = base;
  for (const token of tokens) {
    path += `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
  return path;
}
