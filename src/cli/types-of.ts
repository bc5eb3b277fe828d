import type { Envelope, FactDefinition, ScalarDefinition, Vocabulary } from "../index.js";

/** TypeScript for the facts of a rule set, nested as hosts pass them, and for the events it raises. */
export function typesOf({ id, version, facts = {}, rules = [], otherwise }: Envelope): string {
  const events = [...rules.map(({ event }) => event), ...(otherwise ? [otherwise] : [])];
  const written = [...new Set(events.map((event) => JSON.stringify(event)))];
  const union = written.length === 0 ? "never" : written.map((event) => `\n  | ${event}`).join("");
  return `/** Facts and events of ${id}@${version}; made by \`aftersale types\`. */
export interface Facts ${objectOf(facts, "", "")}

export type RaisedEvent =${union === "never" ? " never" : union};
`;
}

function objectOf(facts: Vocabulary, prefix: string, indent: string): string {
  const heads = new Set(
    Object.keys(facts)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length).split(".")[0] as string),
  );
  const inner = `${indent}  `;
  const lines = [...heads].map((head) => {
    const name = `${prefix}${head}`;
    const key = /^[A-Za-z_$][\w$]*$/.test(head) ? head : JSON.stringify(head);
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined) {
      return `${inner}readonly ${key}?: ${objectOf(facts, `${name}.`, inner)};`;
    }
    return `${commentOf(fact, inner)}${inner}readonly ${key}?: ${typeOf(fact)};`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n${indent}}`;
}

/** What the type cannot say: how texts are written, and bounds. */
function commentOf(fact: FactDefinition, indent: string): string {
  const scalar: ScalarDefinition = fact.type === "array" ? fact.items : fact;
  const { type, minimum, maximum } = scalar;
  const words = [
    fact.title?.en,
    type === "string" || type === "boolean" || type === "number" ? undefined : type,
    minimum === undefined ? undefined : `at least ${minimum}`,
    maximum === undefined ? undefined : `at most ${maximum}`,
  ].filter((word) => word !== undefined);
  return words.length === 0 ? "" : `${indent}/** ${words.join("; ").replaceAll("*/", "* /")} */\n`;
}

function typeOf(fact: FactDefinition): string {
  const scalar = scalarOf(fact.type === "array" ? fact.items : fact);
  const value = fact.type === "array" ? `readonly (${scalar})[]` : scalar;
  return fact.nullable ? `${value} | null` : value;
}

function scalarOf({ type, enum: listed }: ScalarDefinition): string {
  if (listed !== undefined) return listed.map((value) => JSON.stringify(value)).join(" | ");
  if (type === "boolean") return "boolean";
  return type === "integer" || type === "number" ? "number" : "string";
}
