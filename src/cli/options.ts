import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Locale } from "../decision/index.js";
import { UsageError } from "./usage-error.js";

/** What every verb understands. */
export interface CommonOptions {
  readonly json: boolean;
  readonly locale: Locale;
  readonly help: boolean;
}

type Extra = NonNullable<ParseArgsConfig["options"]>;
type Values<E extends Extra> = {
  readonly [Name in keyof E]?: E[Name] extends { type: "string" } ? string : boolean;
};

const COMMON = {
  json: { type: "boolean", default: false },
  lang: { type: "string", default: "en" },
  help: { type: "boolean", short: "h", default: false },
} as const satisfies Extra;

/** Reads the arguments of one verb. Throws `UsageError` for an unknown option or language. */
export function readOptions<E extends Extra>(
  args: readonly string[],
  extra: E,
): { common: CommonOptions; extra: Values<E>; paths: readonly string[] } {
  const options: Extra = { ...COMMON, ...extra };
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs explains itself well; only the first sentence is about the argument.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split(". ")[0] ?? message);
  }
  const { values, positionals } = parsed;
  const common = {
    json: values.json === true,
    locale: localeOf(values.lang),
    help: values.help === true,
  };
  return { common, extra: values as Values<E>, paths: positionals };
}

function localeOf(written: unknown): Locale {
  if (written === "en" || written === "zh-CN") return written;
  throw new UsageError(`unknown language \`${written}\`; expected \`en\` or \`zh-CN\``);
}
