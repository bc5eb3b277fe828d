import { type LoadedFacts, loadFacts } from "../conditions/index.js";
import { AftersaleError, describe, issue, phrase } from "../decision/index.js";
import { compiledSet, inForce, type RuleSet, type Selection, sortSets } from "../rule-set/index.js";
import { isCivilDate, parseInstant, safeCivilDateOf, safeParseCivilDate } from "../time/index.js";

/** A contact with the version that decides it. */
export interface ReadContact {
  readonly set: RuleSet;
  readonly selection: Selection;
  readonly facts: LoadedFacts;
  /** Milliseconds since 1970, where `received` is an instant. */
  readonly receivedMs: number | null;
}

/** Reads a contact by the vocabulary of the version in force; null where no version is at hand. */
export function readContact(
  sets: readonly RuleSet[],
  contact: unknown,
  preview: boolean | undefined,
): ReadContact | { readonly selection: Selection } {
  if (typeof contact !== "object" || contact === null || Array.isArray(contact)) {
    const params = { expected: phrase("object"), found: describe(contact) };
    throw new AftersaleError([issue("input.type", "", params)]);
  }
  const { company } = sortSets("intake", sets, "/intake");
  const [first] = company;
  const received = Object.hasOwn(contact, "received")
    ? (contact as { received?: unknown }).received
    : null;
  const isInstant = received != null && !isCivilDate(received);
  const date = received == null ? null : dateOf(received, first?.document.zone ?? "UTC");
  const selection = inForce(company, { received: date }, { preview });
  const set = selection.found?.set ?? first;
  if (set === undefined) return { selection };
  const whole = { ...contact, received: date };
  const facts = loadFacts(compiledSet(set).lexicon, whole, { derived: true });
  if (facts.issues.length > 0) throw new AftersaleError(facts.issues);
  return { set, selection, facts, receivedMs: isInstant ? parseInstant(received) : null };
}

function dateOf(received: unknown, zone: string): string {
  const plain = typeof received === "string" && received.length <= 10;
  const read = plain
    ? safeParseCivilDate(received, "/received")
    : safeCivilDateOf(received, zone, "/received");
  if (read.ok) return read.value;
  throw new AftersaleError(read.issues);
}
