import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Instrument, parseInstrument } from "../rule-set/index.js";
import { jsonFilesUnder } from "./files.js";

/** The instruments that come with the package, so that a citation of them can be followed. */
export function shippedInstruments(): readonly Instrument[] {
  const folder = join(packageRoot(fileURLToPath(import.meta.url)), "rules", "instruments");
  if (!existsSync(folder)) return [];
  return jsonFilesUnder(folder).map((file) =>
    parseInstrument(JSON.parse(readFileSync(file, "utf8"))),
  );
}

function packageRoot(path: string): string {
  const folder = dirname(path);
  return folder === path || existsSync(join(folder, "package.json")) ? folder : packageRoot(folder);
}
