import {
  formatReason,
  type IntakeDecision,
  type Money,
  type QuoteDecision,
  type QuoteLine,
  type Reason,
  type TextCatalogue,
  type Texts,
  type WarrantyAssessment,
} from "../../src/index.js";
import type { decideOrder } from "./decide-order.js";
import { table } from "./table.js";
import { type Word, words } from "./words.js";

/** The three decisions on an order, for a person to read. */
export function printOrder(
  { intake, warranty, bill }: ReturnType<typeof decideOrder>,
  texts: TextCatalogue,
): string {
  const say = sayer(texts);
  return [
    say("intake"),
    intakeText(intake, say, texts),
    `${say("warranty")} ${warranty.asOf}`,
    warrantyText(warranty, say, texts),
    say("bill"),
    billText(bill, titlesOf(warranty), say, texts),
  ].join("\n\n");
}

type Say = (word: string) => string;

const sayer = ({ locale }: TextCatalogue): Say => {
  return (word) => (word in words[locale] ? words[locale][word as Word] : word);
};

function intakeText(
  { completeness, form, channel, urgency }: IntakeDecision,
  say: Say,
  texts: TextCatalogue,
): string {
  const gaps = completeness.outcome?.gaps ?? [];
  const asked = gaps.map(({ title }) => title[texts.locale]).join(", ");
  const reasons = [completeness, form, channel, urgency].flatMap((part) => part.reasons);
  const state = gaps.length === 0 ? say("complete") : `${say("incomplete")}: ${asked}`;
  return [`  ${state}`, ...because(reasons, texts)].join("\n");
}

function warrantyText(
  { components, nextChangeAt }: WarrantyAssessment,
  say: Say,
  texts: TextCatalogue,
): string {
  const rows = components.flatMap(({ title, component, coverage }) =>
    Object.entries(coverage).map(([cost, { status, outcome, term }], i) => [
      i === 0 ? titled(title, component, texts) : "",
      say(cost),
      outcome === null ? status : say(outcome.coverage),
      term?.start ?? "–",
      term?.end ?? "–",
    ]),
  );
  const head = ["component", "cost", "cover", "from", "until"].map(say);
  const why = components.flatMap(({ title, component, coverage }) => [
    `  ${titled(title, component, texts)}`,
    ...because(distinct(Object.values(coverage).flatMap(({ reasons }) => reasons)), texts),
  ]);
  const change = nextChangeAt === null ? [] : ["", `  ${say("nextChange")} ${nextChangeAt}`];
  return [table([head, ...rows]), "", `  ${say("reasons")}`, ...why, ...change].join("\n");
}

function billText(
  { outcome, reasons, status }: QuoteDecision,
  titles: ReadonlyMap<string, Texts>,
  say: Say,
  texts: TextCatalogue,
): string {
  if (outcome === null) return [`  ${status}`, ...because(reasons, texts)].join("\n");
  const name = (component: string | null) =>
    component === null ? "" : titled(titles.get(component) ?? null, component, texts);
  const rows = outcome.lines.map((line) => [
    name(line.component),
    titled(line.title, line.head, texts),
    quantity(line, texts),
    amount(line.value),
    line.service === null ? line.status : say(line.service),
    line.payer === null ? "–" : say(line.payer),
    amount(line.tax),
    amount(line.gross),
  ]);
  const head = ["component", "line", "quantity", "value", "service", "payer", "tax", "pays"].map(
    say,
  );
  const total = outcome.totals && [
    say("total"),
    "",
    "",
    "",
    "",
    "",
    amount(outcome.totals.tax),
    amount(outcome.totals.gross),
  ];
  const why = outcome.lines.flatMap((line) => [
    `  ${[name(line.component), titled(line.title, line.head, texts)].filter(Boolean).join(" · ")}`,
    ...because(line.reasons, texts),
  ]);
  return [
    table([head, ...rows, ...(total === null ? [] : [total])], [3, 6, 7]),
    "",
    `  ${say("reasons")}`,
    ...why,
    `  ${say("total")}`,
    ...because(reasons, texts),
  ].join("\n");
}

/** Reasons as sentences, each with its clauses. */
const because = (reasons: readonly Reason[], texts: TextCatalogue) =>
  reasons.map((reason) => {
    const clauses = reason.cite.map((citation) => citation.split(":").pop()).join(", ");
    return `    - ${formatReason(reason, texts)}${clauses === "" ? "" : ` [${clauses}]`}`;
  });

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

const titled = (title: Texts | null, code: string, { locale }: TextCatalogue) =>
  title === null ? code : title[locale];

const titlesOf = ({ components }: WarrantyAssessment) =>
  new Map(components.flatMap(({ component, title }) => (title ? [[component, title]] : [])));

function quantity({ quantity, measure }: QuoteLine, { words }: TextCatalogue): string {
  if (quantity === null) return "";
  return measure === null ? quantity : `${quantity} ${words.measure[measure] ?? measure}`;
}

const amount = (money: Money | null) => (money === null ? "?" : money.amount);
