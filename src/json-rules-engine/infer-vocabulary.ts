import type { FactDefinition, ScalarType, Vocabulary } from "../conditions/index.js";
import type { Issue } from "../decision/index.js";
import { isCivilDate, safeParseInstant } from "../time/index.js";
import { type ForeignLeaf, isObject } from "./foreign-conditions.js";
import { issue } from "./texts/index.js";

export interface Inferred {
  readonly vocabulary: Vocabulary;
  readonly issues: readonly Issue[];
}

interface Evidence {
  readonly types: Set<ScalarType>;
  isArray: boolean;
  nullable: boolean;
  ordered: boolean;
  readonly peers: Set<string>;
  readonly at: string;
}

/** Infers what facts are from the operators and values they stand with; says where that fails. */
export function inferVocabulary(leaves: readonly ForeignLeaf[], given: Vocabulary): Inferred {
  const evidence = new Map<string, Evidence>();
  for (const leaf of leaves) gather(leaf, evidence);
  spreadTypes(evidence, given);
  const issues: Issue[] = [];
  const found: Record<string, FactDefinition> = { ...given };
  for (const [fact, each] of evidence) {
    if (Object.hasOwn(given, fact)) continue;
    const types = [...each.types];
    const [type] = types;
    if (type !== undefined && types.length === 1) found[fact] = definition(type, each);
    else {
      const code = types.length === 0 ? "bridge.fact-type-open" : "bridge.fact-types";
      issues.push(issue(code, each.at, { fact, found: types }));
    }
  }
  return { vocabulary: found, issues };
}

function definition(type: ScalarType, { isArray, nullable }: Evidence): FactDefinition {
  const manners = nullable ? { nullable: true } : {};
  return isArray ? { type: "array", items: { type }, ...manners } : { type, ...manners };
}

function gather({ fact, operator, value, at }: ForeignLeaf, evidence: Map<string, Evidence>): void {
  const own = evidenceOf(evidence, fact, at);
  const parts = operator.split(":");
  const base = parts.at(-1) ?? "";
  const decorated = parts.find(
    (part) => part === "date" || part === "instant" || part === "decimal",
  );
  if (decorated !== undefined) own.types.add(decorated as ScalarType);
  const contains = base === "contains" || base === "doesNotContain";
  own.isArray ||= contains || parts.includes("someFact") || parts.includes("everyFact");
  const ordered = base.startsWith("lessThan") || base.startsWith("greaterThan");
  if (isObject(value) && typeof value.fact === "string") {
    own.peers.add(value.fact);
    evidenceOf(evidence, value.fact, at).peers.add(fact);
    return;
  }
  for (const each of Array.isArray(value) ? value : [value]) {
    if (each === null) own.nullable = true;
    else if (decorated === undefined) own.types.add(typeOf(each, ordered));
  }
}

function evidenceOf(evidence: Map<string, Evidence>, fact: string, at: string): Evidence {
  let found = evidence.get(fact);
  if (found === undefined) {
    const none = { isArray: false, nullable: false, ordered: false };
    found = { ...none, types: new Set(), peers: new Set(), at };
    evidence.set(fact, found);
  }
  return found;
}

/** Texts that are ordered are dates or moments; as texts they sort by luck only. */
function typeOf(value: unknown, ordered: boolean): ScalarType {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (!ordered || typeof value !== "string") return "string";
  if (isCivilDate(value)) return "date";
  return safeParseInstant(value).ok ? "instant" : "string";
}

/** A fact with no constant beside it is of the type of a fact it is compared with. */
function spreadTypes(evidence: ReadonlyMap<string, Evidence>, given: Vocabulary): void {
  for (const { types } of evidence.values()) {
    // A date that is also compared for equality was taken for a text there.
    if (types.has("string") && (types.has("date") || types.has("instant"))) types.delete("string");
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const { types, peers } of evidence.values()) {
      if (types.size > 0) continue;
      for (const peer of peers) {
        const type = typeIn(given[peer]) ?? [...(evidence.get(peer)?.types ?? [])][0];
        if (type !== undefined) types.add(type);
      }
      changed ||= types.size > 0;
    }
  }
}

const typeIn = (known: FactDefinition | undefined): ScalarType | undefined =>
  known?.type === "array" ? known.items.type : known?.type;
