import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./usage-error.js";

/** The file itself, or every `.json` file under a folder, alphabetically. */
export function jsonFilesUnder(path: string): readonly string[] {
  if (!isFolder(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name }) => name !== "node_modules" && !name.startsWith("."))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return jsonFilesUnder(inner);
      return entry.name.endsWith(".json") ? [inner] : [];
    });
}

export function isFolder(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(`${path}: no such file or folder`);
  return stat.isDirectory();
}

/** The text of a file, `-` for standard input. Throws `UsageError` where it cannot be read. */
export function readText(path: string): string {
  try {
    const bytes = readFileSync(path === "-" ? 0 : path);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return "not UTF-8 text";
  const code = (error as { code?: string }).code;
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "a folder; name a file";
  return code === "EACCES" ? "no permission to read it" : `cannot be read (${code})`;
}
