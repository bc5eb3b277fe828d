import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";

const FOLDER = "rules/schema";

export type Json = Readonly<Record<string, unknown>>;

export const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Json;

/** The schema files by the name of what they are for. */
export const schemas: ReadonlyMap<string, Json> = new Map(
  readdirSync(FOLDER).map((name) => [name.replace(".json", ""), readJson(join(FOLDER, name))]),
);

/** Every document of rules/ but the schemas, by its path. */
export const shipped: readonly string[] = readdirSync("rules", {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => relative(FOLDER, path).startsWith(".."))
  .sort();

const EDITOR_KEYWORDS = [
  "markdownDescription",
  "enumDescriptions",
  "patternErrorMessage",
  "defaultSnippets",
];

const compiled = new Map<string, ValidateFunction>();

/** A validator of a schema, or of a part of it such as `/properties/terms/items`. */
export function validator(name: string, part = ""): ValidateFunction {
  const key = `${name}#${part}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const validate = ajv.compile({ $ref: key });
  compiled.set(key, validate);
  return validate;
}

/** The places that a schema faults in a document; none where it accepts it. */
export function faults(name: string, document: unknown): readonly string[] {
  const validate = validator(name);
  return validate(document) ? [] : (validate.errors ?? []).map((error) => error.instancePath);
}

const ajv = new Ajv({ allErrors: true, strictRequired: false, strictTypes: false });
for (const keyword of EDITOR_KEYWORDS) ajv.addKeyword(keyword);
for (const [name, schema] of schemas) ajv.addSchema(schema, name);
