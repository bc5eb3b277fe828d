/** Appends reference tokens to a JSON Pointer (RFC 6901), escaping `~` and `/`. */
export function pointer(base: string, ...tokens: readonly (string | number)[]): string {
  let path = base;
  for (const token of tokens) path += `/${typeof token === "number" ? token : escaped(token)}`;
  return path;
}

const escaped = (token: string) =>
  token.includes("~") || token.includes("/")
    ? token.replaceAll("~", "~0").replaceAll("/", "~1")
    : token;
