/**
 * Writes rules/schema: a draft-07 JSON Schema for every kind of document, for editors. A property
 * without words in both languages, or a form without a pattern, fails: add it to schema/words or
 * schema/refinements.ts.
 */
import { generatedFile } from "./generated-file.js";
import { editorSchemas } from "./schema/schemas.js";

const { schemas, gaps } = editorSchemas();
if (gaps.length > 0) {
  console.log(`rules/schema: ${gaps.length} gaps\n  ${gaps.join("\n  ")}`);
  process.exitCode = 1;
} else {
  for (const [name, schema] of Object.entries(schemas)) {
    generatedFile(`rules/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}
