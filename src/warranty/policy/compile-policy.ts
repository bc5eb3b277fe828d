import { slotsRead } from "../../conditions/index.js";
import { perObject } from "../../decision/index.js";
import { compiledSet, type RuleEvent, type RuleSet, treesOf } from "../../rule-set/index.js";
import { civilCodePeriod } from "../../time/index.js";
import { clockFacts } from "./facts.js";
import { chainOf, nearest, nearestTerms } from "./nearest.js";
import type { ComponentPolicy, WarrantyPolicy } from "./policy.js";
import { defaultCostTypes } from "./read.js";
import {
  claimWindowsOf,
  earlyFailuresOf,
  replacementOf,
  suspensionOf,
  termsOf,
} from "./read-rows.js";
import type { ExcludeParams, ExtendParams, WarrantyDocument } from "./tables.js";

/** The policy of a parsed warranty set, made ready on first use. */
export const policyOf = perObject(compilePolicy);

function compilePolicy(set: RuleSet): WarrantyPolicy {
  const document = set.document as WarrantyDocument;
  const terms = termsOf(set, document);
  const replacement = replacementOf(set, document);
  const suspension = suspensionOf(set, document);
  const claimWindows = claimWindowsOf(set, document);
  const reads = slotsRead(treesOf(set));
  const { slotOf } = compiledSet(set).lexicon;
  const byCode = new Map<string, ComponentPolicy>();
  const of = (component: string): ComponentPolicy => {
    let policy = byCode.get(component);
    if (policy === undefined) {
      const chain = chainOf(document, component);
      policy = {
        title: document.components?.[component]?.title ?? null,
        terms: nearestTerms(terms, chain),
        replacement,
        suspension: nearest(suspension, chain),
        claimWindow: nearest(claimWindows, chain),
        extendable: (document.rules ?? []).some(({ event }) => mayExtend(event, component)),
      };
      if (document.components !== undefined || byCode.size < 1_000) byCode.set(component, policy);
    }
    return policy;
  };
  return {
    known: document.components === undefined ? null : new Set(Object.keys(document.components)),
    costTypes: document.costTypes ?? defaultCostTypes,
    counters: new Set(
      (document.terms ?? []).flatMap(({ counters = [] }) => counters.map(({ counter }) => counter)),
    ),
    causes: new Set(causesOf(document)),
    convention: { ...civilCodePeriod, ...document.period },
    judgedOn: document.judgedOn ?? "occurred",
    earlyFailure: earlyFailuresOf(set, document),
    readsClock: clockFacts.some((fact) => reads.has(slotOf.get(fact) ?? -1)),
    reads,
    provesPurchase: [...(document.rules ?? []).map(({ event }) => event), document.otherwise].some(
      (event) => event?.type === "accept-proof",
    ),
    provesByCase: readsCaseOnly(set, "accept-proof"),
    of,
  };
}

function causesOf({ rules = [], otherwise }: WarrantyDocument): readonly string[] {
  const events = [...rules.map(({ event }) => event), otherwise];
  return events.flatMap((event) => {
    if (event?.type !== "exclude") return [];
    const { cause, party } = (event.params ?? {}) as unknown as ExcludeParams;
    return party === "supplier" ? [] : [cause];
  });
}

function mayExtend({ type, params }: RuleEvent, component: string): boolean {
  if (type !== "extend") return false;
  const { components } = (params ?? {}) as ExtendParams;
  return components === undefined || components.includes(component);
}

/** Whether the rules of an event read no fact that one component may have otherwise than another. */
function readsCaseOnly(set: RuleSet, event: string): boolean {
  const { lexicon, questions } = compiledSet(set);
  const reads = [...(questions.get(event)?.list.reads ?? [])];
  return reads.every((slot) => {
    const isHosts = lexicon.names[slot]?.startsWith("attributes.") ?? false;
    return lexicon.definitions[slot]?.scope !== "component" && !isHosts;
  });
}
