import type { Word, Words } from "../../src/rule-set/index.js";
import { type JsonSchema, mapBelow, mapValues } from "./json-schema.js";

/** Dictionaries, searched in order, and the places that none of them has words for. */
export interface Describing {
  readonly words: readonly Words[];
  readonly missing: Set<string>;
}

type Path = readonly string[];

/** Gives every property of a schema its title and descriptions. */
export function described(schema: JsonSchema, describing: Describing, path: Path = []): JsonSchema {
  const { properties, definitions } = schema;
  const below = mapBelow(schema, (child) => described(child, describing, path));
  return {
    ...below,
    ...(properties === undefined
      ? {}
      : {
          properties: mapValues(properties, (child, name) =>
            property(child, describing, [...path, name]),
          ),
        }),
    ...(definitions === undefined
      ? {}
      : {
          definitions: mapValues(definitions, (child, name) =>
            described(child, describing, [name]),
          ),
        }),
  };
}

function property(schema: JsonSchema, describing: Describing, path: Path): JsonSchema {
  const child = described(schema, describing, path);
  if (child.title !== undefined && child.description !== undefined) return child;
  const found = wordFor(describing.words, path);
  const title = child.title ?? found?.title;
  if (found === undefined || title === undefined) {
    describing.missing.add(path.join("."));
    return child;
  }
  const missing = (value: string) => describing.missing.add(`${path.join(".")} = ${value}`);
  const content = child.$ref === undefined ? child : { allOf: [child] };
  return { title, ...texts(found), ...withValues(content, found, missing) };
}

/** The descriptions of a word: English, and Chinese for editors that show Markdown. */
export const texts = ({ en, zh, clause }: Word) => ({
  description: clause === undefined ? en : `${en} (clause ${clause})`,
  markdownDescription: clause === undefined ? zh : `${zh}（条款 ${clause.replaceAll(", ", "、")}）`,
});

/** Gives an enumeration, or a list or choice of one, the meaning of its values. */
function withValues(schema: JsonSchema, word: Word, missing: (value: string) => void): JsonSchema {
  const { values } = word;
  if (values === undefined || schema.properties !== undefined) return schema;
  const below = mapBelow(schema, (child) => withValues(child, word, missing));
  if (schema.enum === undefined) return below;
  const enumDescriptions = schema.enum.map((value) => {
    const meaning = values[String(value)];
    if (meaning === undefined) missing(String(value));
    return meaning ?? "";
  });
  return { ...below, enumDescriptions };
}

function wordFor(dictionaries: readonly Words[], path: Path): Word | undefined {
  const ends = path.map((_, i) => path.slice(i).join("."));
  for (const words of dictionaries) {
    const key = [`.${path.join(".")}`, ...ends].find((each) => Object.hasOwn(words, each));
    if (key !== undefined) return words[key];
  }
  return undefined;
}
