import { type FactDefinition, type Vocabulary, vocabularyIssues } from "../conditions/index.js";
import { didYouMean, type Issue, pointer } from "../decision/index.js";
import type { Kind } from "./kind.js";
import { issue } from "./texts/index.js";

/** The facts a set may read: those of its kind, narrowed by the set, and the host's own. */
export function vocabularyOf(kind: Kind, own: Vocabulary): Vocabulary {
  const narrowed = Object.entries(own).map(([name, definition]) => {
    const known = Object.hasOwn(kind.facts, name) ? kind.facts[name] : undefined;
    return [name, known === undefined ? definition : narrow(known, definition)] as const;
  });
  return { ...kind.facts, ...Object.fromEntries(narrowed) };
}

function narrow(known: FactDefinition, own: FactDefinition): FactDefinition {
  if (known.type !== "array" || own.type !== "array") {
    return { ...known, ...own } as FactDefinition;
  }
  return { ...known, ...own, items: { ...known.items, ...own.items } };
}

/** Whether a set's `facts` keep to its kind: same types, no wider values, own facts in their place. */
export function ownVocabularyIssues(kind: Kind, own: Vocabulary, at: string): Issue[] {
  const placed = Object.keys(own).flatMap((name) => {
    const definition = own[name] as FactDefinition;
    const place = pointer(at, name);
    if (Object.hasOwn(kind.facts, name)) {
      return narrowingIssues(kind, name, definition, place);
    }
    if (kind.open || name.startsWith("attributes.")) return [];
    const hint = didYouMean(name, Object.keys(kind.facts));
    return [issue("rule-set.fact-place", place, { fact: name, kind: kind.name, hint })];
  });
  return [...placed, ...vocabularyIssues(own, at)];
}

function narrowingIssues(kind: Kind, fact: string, own: FactDefinition, at: string): Issue[] {
  const known = kind.facts[fact] as FactDefinition;
  const place = { fact, kind: kind.name };
  const expected = typeName(known);
  const found = typeName(own);
  if (expected !== found) {
    return [issue("rule-set.fact-type", pointer(at, "type"), { ...place, expected, found })];
  }
  const allowed = known.type === "array" ? known.items.enum : known.enum;
  const wanted = own.type === "array" ? own.items.enum : own.enum;
  const wider = allowed && wanted ? wanted.filter((value) => !allowed.includes(value)) : [];
  if (wider.length === 0) return [];
  const list = own.type === "array" ? pointer(at, "items", "enum") : pointer(at, "enum");
  return [issue("rule-set.fact-wider", list, { ...place, found: wider })];
}

const typeName = (fact: FactDefinition) =>
  fact.type === "array" ? `array of ${fact.items.type}` : fact.type;
