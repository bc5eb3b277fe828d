import { readdirSync, readFileSync } from "node:fs";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name}`);

/** The `@example` of every docstring, with its file and line. */
export const docstringExamples = sources.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^ *\* @example\n((?: *\*(?!\/).*\n)+)/gm)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split("\n").length}`,
    code: (match[1] as string).replaceAll(/^ *\* ?/gm, "").replace(/^@[\s\S]*/m, ""),
  }));
});
