import type { Texts } from "../../src/index.js";
import { kinds } from "../../src/kinds.js";
import type { Kind, Words } from "../../src/rule-set/index.js";
import { calendarSchema } from "./calendar-schema.js";
import { casesSchema } from "./cases-schema.js";
import { described, texts } from "./describe.js";
import { unknownForms } from "./from-zod.js";
import { instrumentSchema } from "./instrument-schema.js";
import type { JsonSchema } from "./json-schema.js";
import { ruleSetSchema } from "./rule-set-schema.js";
import { bilingual } from "./title.js";
import {
  aboutKind,
  calendarWords,
  casesWords,
  commonWords,
  instrumentWords,
  wordsOf,
} from "./words/index.js";

export interface Schemas {
  /** The schema files by name. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** What has no words or pattern yet, in sentences; empty when all is well. */
  readonly gaps: readonly string[];
}

const DRAFT = { $schema: "http://json-schema.org/draft-07/schema#" };

/** The editor schema of every kind of document. */
export function editorSchemas(): Schemas {
  const gaps: string[] = [];
  const complete = (name: string, schema: JsonSchema, words: readonly Words[]) => {
    const missing = new Set<string>();
    const done = described(schema, { words, missing });
    gaps.push(...[...missing].map((path) => `${name}: no words for \`${path}\``));
    return { ...DRAFT, ...done };
  };
  const ofKind = (kind: Kind) => {
    const found = aboutKind(kind.name);
    if (found === undefined) gaps.push(`${kind.name}: no words for the kind itself`);
    const head = { title: bilingual(kind.title), ...(found === undefined ? {} : texts(found)) };
    return complete(kind.name, { ...head, ...ruleSetSchema(kind) }, wordsOf(kind.name));
  };
  const other = (name: string, title: Texts, schema: JsonSchema, words: Words) => {
    const head = {
      title: bilingual(title),
      description: title.en,
      markdownDescription: title["zh-CN"],
    };
    return complete(name, { ...head, ...schema }, [words, commonWords]);
  };
  const schemas = {
    ...Object.fromEntries(kinds.map((kind) => [kind.name, ofKind(kind)])),
    instrument: other("instrument", INSTRUMENT, instrumentSchema(), instrumentWords),
    calendar: other("calendar", CALENDAR, calendarSchema(), calendarWords),
    cases: other("cases", CASES, casesSchema(), casesWords),
  };
  gaps.push(...[...unknownForms].map((expected) => `no pattern for \`${expected}\``));
  return { schemas, gaps };
}

const INSTRUMENT: Texts = {
  en: "Regulation or law that rules cite",
  "zh-CN": "规则所依的制度或法律",
};
const CALENDAR: Texts = { en: "Business calendar", "zh-CN": "工作日历" };
const CASES: Texts = { en: "Policy cases", "zh-CN": "规则用例" };
