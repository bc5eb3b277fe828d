import { didYouMean, type Issue, pointer } from "../../decision/index.js";
import { issue } from "../texts/index.js";
import { lengthIssues, roughDays } from "./check-lengths.js";
import { repeatIssues } from "./check-repeats.js";
import { defaultCostTypes } from "./read.js";
import type {
  ExcludeParams,
  ExtendParams,
  ReplacementRow,
  TermRow,
  WarrantyDocument,
  WrittenCovers,
} from "./tables.js";

/** What else must be true of a warranty set: names that exist, terms that can end, steps in order. */
export function checkWarrantyDocument(document: WarrantyDocument): readonly Issue[] {
  return [
    ...Object.keys(document.components ?? {}).flatMap((code) => partOfIssues(document, code)),
    ...(document.terms ?? []).flatMap((row, i) => termIssues(document, row, pointer("/terms", i))),
    ...(document.replacement ?? []).flatMap((row, i) => {
      const at = pointer("/replacement", i);
      return [
        ...(row.component === "unit" ? [] : componentIssues(document, row.component, at)),
        ...coversIssues(document, row.covers, at),
        ...(row.gives === "minimum" && row.minimum === undefined
          ? [issue("input.missing-key", at, { key: "minimum" })]
          : []),
        ...repairsIssues(row, at),
      ];
    }),
    ...keyedIssues(document, "suspension"),
    ...keyedIssues(document, "claimWindow"),
    ...(document.rules ?? []).flatMap((rule, i) =>
      ruleIssues(document, rule.event, pointer("/rules", i)),
    ),
    ...idleIssues(document),
    ...lengthIssues(document),
    ...repeatIssues(document),
  ];
}

/** A repair has no payer in the claim, is of a part, and leaves the remainder in any case. */
function repairsIssues(
  { repairs, component, gives, paid }: ReplacementRow,
  at: string,
): readonly Issue[] {
  if (repairs !== true) return [];
  const place = pointer(at, "repairs");
  if (component === "unit") return [issue("warranty.repairs-restart", place, { found: "`unit`" })];
  if (gives === "remainder") {
    return [issue("warranty.repairs-restart", place, { found: "`remainder`" })];
  }
  return paid === undefined ? [] : [issue("warranty.repairs-restart", place, { found: "`paid`" })];
}

/** Names that mean something else, and tables that act on terms where there are none. */
function idleIssues(document: WarrantyDocument): Issue[] {
  const { components = {}, terms = [], suspension = [], replacement = [], rules = [] } = document;
  const holding = suspension.some(({ counts }) => counts !== "none");
  const extending = rules.some(({ event }) => event.type === "extend");
  const idle =
    (terms.length === 0 && (holding || replacement.length > 0)) ||
    (extending && terms.every(({ party }) => party === "supplier"));
  return [
    ...(Object.hasOwn(components, "*") ? [issue("warranty.component-star", "/components/*")] : []),
    ...(idle ? [issue("warranty.no-terms", "/terms")] : []),
  ];
}

/** An extension of a period that no term of the customer has would never apply. */
function periodIssues({ terms = [] }: WarrantyDocument, period: string, at: string): Issue[] {
  const owed = terms.filter(({ party }) => party !== "supplier");
  const known = [...new Set(owed.map((term) => term.period))];
  if (known.length === 0 || known.includes(period)) return [];
  const params = { period, hint: didYouMean(period, known), known };
  return [issue("warranty.unknown-period", pointer(at, "period"), params)];
}

function keyedIssues(document: WarrantyDocument, table: "suspension" | "claimWindow"): Issue[] {
  const rows = document[table] ?? [];
  return rows.flatMap(({ component }, i) =>
    componentIssues(document, component, pointer("", table, i)),
  );
}

function termIssues(document: WarrantyDocument, row: TermRow, at: string): Issue[] {
  const counters = row.counters ?? [];
  const unlimited = row.duration === undefined && counters.length === 0;
  const startless = row.start === undefined && document.starts === undefined;
  return [
    ...componentIssues(document, row.component, at),
    ...coversIssues(document, row.covers, at),
    ...(unlimited ? [issue("warranty.term-without-limit", at)] : []),
    ...(startless ? [issue("input.missing-key", at, { key: "start" })] : []),
    ...stepIssues(row, at),
    ...linearIssues(row, at),
    ...counters.flatMap(({ counter }, i) =>
      counters.findIndex((other) => other.counter === counter) < i
        ? [issue("warranty.duplicate-counter", pointer(at, "counters", i), { counter })]
        : [],
    ),
  ];
}

/** A share that falls towards the end of a term needs a term that ends. */
function linearIssues({ share, duration }: TermRow, at: string): Issue[] {
  const falls = typeof share === "object" && "linear" in share;
  if (!falls || (duration !== undefined && duration !== "lifetime")) return [];
  return [issue("warranty.linear-without-end", pointer(at, "share", "linear"))];
}

function stepIssues({ share }: TermRow, at: string): Issue[] {
  if (typeof share !== "object" || !("steps" in share)) return [];
  const rough = share.steps.map(({ until }) => roughDays(until));
  return rough.flatMap((size, i) => {
    const before = rough[i - 1];
    if (before === undefined || size > before) return [];
    return [issue("warranty.steps-order", pointer(at, "share", "steps", i, "until"))];
  });
}

function componentIssues({ components }: WarrantyDocument, component: string, at: string): Issue[] {
  if (components === undefined || component === "*" || Object.hasOwn(components, component))
    return [];
  const hint = didYouMean(component, Object.keys(components));
  return [issue("warranty.unknown-component", pointer(at, "component"), { component, hint })];
}

function coversIssues(
  document: WarrantyDocument,
  covers: WrittenCovers | undefined,
  at: string,
): Issue[] {
  if (covers === undefined) return [];
  const known = document.costTypes ?? defaultCostTypes;
  const [named, place] =
    "allBut" in covers
      ? [covers.allBut, pointer(at, "covers", "allBut")]
      : [covers, pointer(at, "covers")];
  return named.flatMap((costType, i) => {
    if (known.includes(costType)) return [];
    const hint = didYouMean(costType, known);
    return [issue("warranty.unknown-cost-type", pointer(place, i), { costType, hint, known })];
  });
}

function ruleIssues(
  document: WarrantyDocument,
  event: { type: string; params?: object },
  rule: string,
): Issue[] {
  const at = pointer(rule, "event", "params");
  const params = (event.params ?? {}) as Partial<ExcludeParams & ExtendParams>;
  const named = (params.components ?? []).flatMap((component, i) =>
    componentIssues(document, component, at).map((found) => ({
      ...found,
      at: pointer(at, "components", i),
    })),
  );
  const amounts = [params.by, params.to].filter((amount) => amount !== undefined).length;
  return [
    ...named,
    ...coversIssues(document, params.covers, at),
    ...(event.type === "extend" && params.period !== undefined
      ? periodIssues(document, params.period, at)
      : []),
    ...(event.type === "extend" && amounts !== 1 ? [issue("warranty.extension-amount", at)] : []),
  ];
}

function partOfIssues({ components = {} }: WarrantyDocument, code: string): Issue[] {
  const at = pointer("/components", code, "partOf");
  const seen = new Set([code]);
  let parent = components[code]?.partOf;
  while (parent !== undefined) {
    if (!Object.hasOwn(components, parent)) {
      const hint = didYouMean(parent, Object.keys(components));
      return seen.size > 1
        ? []
        : [issue("warranty.unknown-component", at, { component: parent, hint })];
    }
    if (seen.has(parent)) return [issue("warranty.part-of-cycle", at, { component: code })];
    seen.add(parent);
    parent = components[parent]?.partOf;
  }
  return [];
}
