import { instrument } from "../../src/rule-set/schema.js";
import { fromZod, sharedDefinitions, withReferences } from "./from-zod.js";
import type { JsonSchema } from "./json-schema.js";

/** The schema of instruments, without words. */
export function instrumentSchema(): JsonSchema {
  const { texts } = sharedDefinitions;
  return { ...withReferences(fromZod(instrument)), definitions: { texts: texts ?? {} } };
}
