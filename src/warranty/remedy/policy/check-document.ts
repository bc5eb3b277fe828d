import { conditionIssue } from "../../../conditions/index.js";
import { didYouMean, type Issue, pointer } from "../../../decision/index.js";
import { issue } from "../texts/index.js";
import type { Span, WrittenWindow } from "./columns.js";
import { countedDates } from "./dates.js";
import { remedyFacts } from "./facts.js";
import { flowIssues } from "./flow-issues.js";
import type { CauseRow, DeductionRow, DocumentRow, RemedyDocument, StepRow } from "./tables.js";
import type { DeductionKind } from "./words.js";

/** What else must be true of a remedy set: names that exist, spans with one length, flows without a gap. */
export function checkRemedyDocument(document: RemedyDocument): readonly Issue[] {
  return [
    ...dateIssues(document.starts, "/starts"),
    ...(document.steps ?? []).flatMap((row, i) => stepIssues(document, row, i)),
    ...(document.burden ?? []).flatMap(({ window }, i) =>
      windowIssues(window, pointer("/burden", i, "window")),
    ),
    ...(document.deadlines ?? []).flatMap((row, i) => spanIssues(row, pointer("/deadlines", i))),
    ...(document.breaches ?? []).flatMap(({ after }, i) =>
      after === undefined ? [] : spanIssues(after, pointer("/breaches", i, "after")),
    ),
    ...(document.judgements ?? []).flatMap(({ fact }, i) => {
      const names = [...Object.keys(remedyFacts), ...Object.keys(document.facts ?? {})];
      if (names.includes(fact)) return [];
      const params = { fact, hint: didYouMean(fact, names) };
      return [conditionIssue("condition.unknown-fact", pointer("/judgements", i, "fact"), params)];
    }),
    ...(document.deductions ?? []).flatMap(flatIssues),
    ...flowIssues(document.workflow ?? []),
    ...causeIssues(document.causes ?? []),
    ...standInIssues(document.documents ?? []),
  ];
}

function dateIssues(dates: readonly string[] | undefined, at: string): Issue[] {
  return (dates ?? []).flatMap((name, i) => {
    if (countedDates.includes(name)) return [];
    const hint = didYouMean(name, countedDates);
    const params = { name, hint, expected: countedDates };
    return [issue("remedy.unknown-date", pointer(at, i), params)];
  });
}

function windowIssues(window: WrittenWindow | undefined, at: string): Issue[] {
  if (window === undefined) return [];
  const endless = window.within === undefined && window.counters === undefined;
  return [
    ...dateIssues(window.from, pointer(at, "from")),
    ...(endless ? [issue("remedy.window-without-limit", at)] : []),
  ];
}

/** A window may end early by a number that the set declares among its facts. */
function limitIssues(document: RemedyDocument, fact: string | undefined, at: string): Issue[] {
  const names = Object.keys(document.facts ?? {});
  if (fact === undefined || names.includes(fact)) return [];
  return [conditionIssue("condition.unknown-fact", at, { fact, hint: didYouMean(fact, names) })];
}

/** What is taken off once: by a share of the price, or by a flat fee. */
const ONCE: readonly DeductionKind[] = ["restocking-fee", "diminished-value"];

/** A flat fee beside a rate, or for what is counted in days or units of use. */
function flatIssues({ amount, kind, rate }: DeductionRow, index: number): Issue[] {
  if (amount === undefined || (rate === undefined && ONCE.includes(kind))) return [];
  return [issue("remedy.flat-fee", pointer("/deductions", index, "amount"), { expected: ONCE })];
}

/** Each cause stands once, or it would not be known who answers for it. */
function causeIssues(rows: readonly CauseRow[]): Issue[] {
  const names = rows.map(({ cause }) => cause);
  return names.flatMap((cause, i) =>
    names.indexOf(cause) === i
      ? []
      : [issue("remedy.duplicate-cause", pointer("/causes", i, "cause"), { cause })],
  );
}

/** What stands in for a document follows one that comes before it. */
function standInIssues(rows: readonly DocumentRow[]): Issue[] {
  return rows.flatMap(({ or }, i) => {
    if (typeof or !== "object") return [];
    const earlier = rows.slice(0, i).map(({ document }) => document);
    if (earlier.includes(or.after)) return [];
    const params = { document: or.after, hint: didYouMean(or.after, earlier), expected: earlier };
    return [issue("remedy.unknown-document", pointer("/documents", i, "or", "after"), params)];
  });
}

function spanIssues(span: Span, at: string): Issue[] {
  const lengths = [span.within, span.workingDays].filter((length) => length !== undefined).length;
  return [
    ...dateIssues(span.from, pointer(at, "from")),
    ...(lengths === 1 ? [] : [issue("remedy.span-length", at)]),
  ];
}

function stepIssues(document: RemedyDocument, row: StepRow, index: number): Issue[] {
  const at = pointer("/steps", index);
  const steps = document.steps ?? [];
  const doubled = steps.findIndex(({ name }) => name === row.name) < index;
  const names = (document.deductions ?? []).map(({ name }) => name);
  const unknown = row.offers.flatMap(({ refund }, i) =>
    (refund?.deductions ?? []).flatMap((name, j) => {
      if (names.includes(name)) return [];
      const place = pointer(at, "offers", i, "refund", "deductions", j);
      return [issue("remedy.unknown-deduction", place, { name, hint: didYouMean(name, names) })];
    }),
  );
  const periodless = row.period !== undefined && document.warranty === undefined;
  return [
    ...(doubled ? [issue("remedy.duplicate-step", pointer(at, "name"), { name: row.name })] : []),
    ...(periodless ? [issue("remedy.period-without-warranty", pointer(at, "period"))] : []),
    ...(row.offers.length > 0 === (row.instead === undefined)
      ? []
      : [issue("remedy.step-offers", pointer(at, "offers"))]),
    ...windowIssues(row.window, pointer(at, "window")),
    ...limitIssues(document, row.window?.atMost, pointer(at, "window", "atMost")),
    ...unknown,
  ];
}
