import {
  type Decision,
  formatNextStep,
  formatReason,
  type Reason,
  type TextCatalogue,
} from "../decision/index.js";

/** A decision for a person to read, or null for an answer of another shape. */
export function decisionText(answer: unknown, texts: TextCatalogue): string | null {
  if (!isDecision(answer)) return null;
  const { status, outcome, missing, possible, assumed, reasons, policies, nextChangeAt } = answer;
  const lines = [
    `status    ${status}`,
    `outcome   ${JSON.stringify(outcome)}`,
    ...missing.map(({ fact, at }) => `missing   ${fact} (${at})`),
    ...(status === "determined" ? [] : possible.map((one) => `possible  ${JSON.stringify(one)}`)),
    ...assumed.map(({ fact, value }) => `assumed   ${fact} = ${JSON.stringify(value)}`),
    ...reasons.flatMap((reason) => reasonLines(reason, texts)),
    ...policies.map(
      ({ id, version, preview }) => `policy    ${id}@${version}${preview ? " (preview)" : ""}`,
    ),
    ...(nextChangeAt === null ? [] : [`changes   ${nextChangeAt}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function reasonLines(reason: Reason, texts: TextCatalogue): readonly string[] {
  const source = [reason.rule ?? reason.row, ...reason.cite].filter((part) => part !== undefined);
  const cited = source.length === 0 ? "" : ` [${source.join(", ")}]`;
  const next = formatNextStep(reason, texts);
  const line = `because   ${formatReason(reason, texts)}${cited}`;
  return next === null ? [line] : [line, `          ${next}`];
}

const LISTS = ["missing", "possible", "assumed", "reasons", "policies"] as const;

function isDecision(answer: unknown): answer is Decision<unknown> {
  const fields = Object(answer) as Readonly<Record<string, unknown>>;
  return "outcome" in fields && LISTS.every((name) => Array.isArray(fields[name]));
}
