import {
  factPointer,
  type LoadedFacts,
  nearestChange,
  type SlotValue,
  writtenValue,
} from "../../conditions/index.js";
import { compiledSet, type RuleEvent } from "../../rule-set/index.js";
import type { Plan } from "../plan.js";
import type { NearestFlip } from "./explanation.js";

/** The nearest change in the words of the host: fact names, and values as hosts write them. */
export function nearestFlip(
  plan: Plan,
  { slots, defaulted }: LoadedFacts,
  tries: number,
): { readonly flip: NearestFlip | null; readonly complete: boolean } {
  const { names, definitions } = compiledSet(plan.set).lexicon;
  const assumed = new Set(defaulted);
  const mayChange = (slot: number) => !assumed.has(slot);
  const { change, complete } = nearestChange(plan.question.list, slots, mayChange, tries);
  if (change === null) return { flip: null, complete };
  const written = (slot: number, value: SlotValue) => {
    const definition = definitions[slot];
    return definition === undefined ? null : (writtenValue(definition, value) ?? null);
  };
  const changes = change.slots.map((slot, i) => {
    const fact = names[slot] as string;
    const [from, to] = [written(slot, slots[slot]), written(slot, change.values[i])];
    return { fact, at: factPointer(fact), from, to };
  });
  return { flip: { changes, events: eventsOf(plan, change.hits.certain) }, complete };
}

/** The events that some rules raise, equal ones once but under `collect`; `otherwise` where none do. */
function eventsOf({ question }: Plan, certain: readonly number[]): readonly RuleEvent[] {
  const { list, rules, events, otherwise } = question;
  if (certain.length === 0) return otherwise === null ? [] : [otherwise];
  if (list.hit === "collect") return certain.map((i) => rules[i]?.event as RuleEvent);
  const keys = new Set(certain.map((i) => list.rules[i]?.eventKey as number));
  return [...keys].map((key) => events[key] as RuleEvent);
}
