import {
  AftersaleError,
  didYouMean,
  type Issue,
  type PolicyRef,
  pointer,
  previewOnly,
  type Reason,
  type Result,
  type Status,
  type Texts,
} from "../../../decision/index.js";
import {
  checkedBy,
  companySets,
  defineFunction,
  noneInForce,
  type RuleSet,
} from "../../../rule-set/index.js";
import { issue as warrantyIssue } from "../../texts/index.js";
import type { RemedyOptions, RemedySets } from "../decide/index.js";
import { type DocumentRow, rulesOf } from "../policy/index.js";
import { issue, rowReason } from "../texts/index.js";
import { companySet } from "./company-set.js";
import { custodyIssues } from "./schema.js";

/** The papers of goods taken back for repair, as far as they exist. */
export interface Custody {
  readonly asOf: string;
  /** Which hand-over is at hand: the goods are taken in, or handed back. */
  readonly handover: "taken-in" | "handed-back";
  readonly documents: readonly {
    readonly document: string;
    readonly on: string;
    readonly by?: string | null;
  }[];
}

export interface CustodyDocument {
  readonly document: string;
  /** What may stand in for it. */
  readonly or: string | null;
  readonly title: Texts;
  readonly handover: "taken-in" | "handed-back";
  /** `replaced`: what may stand in for it is there. */
  readonly state: "there" | "replaced" | "missing" | "later";
  readonly on: string | null;
}

export interface CustodyCheck {
  readonly status: Status;
  /** Every document in its order, of both hand-overs. */
  readonly documents: readonly CustodyDocument[];
  /** Due at this hand-over, or at the one before, and not there. */
  readonly missing: readonly string[];
  /** Acts that must not happen before a missing document exists. */
  readonly forbidden: readonly string[];
  readonly reasons: readonly Reason[];
  readonly policies: readonly PolicyRef[];
}

/**
 * Which papers are due when goods are taken back against a receipt and handed back (5.11): receipt
 * issued, goods-in entry, goods-out entry, receipt returned or declared lost, dispatch order signed;
 * which are missing, and what must not happen before they exist.
 *
 * @throws AftersaleError with every issue: shape, unknown documents, dates out of order or after `asOf`
 * @example
 * const sets = { remedy: [parseRuleSet(standardRemedy, { kind: "remedy" })] };
 * const custody = { asOf: "2026-03-09", handover: "taken-in", documents: [] } as const;
 * checkCustody(sets, custody).missing; // ["receipt-issued", "goods-in-entry"]
 */
export function checkCustody(
  sets: RemedySets,
  custody: Custody,
  options: RemedyOptions = {},
): CustodyCheck {
  return checkCustodyTwins.run(sets, custody, options);
}

/** `checkCustody` as a Result; takes any value for the papers. */
export function safeCheckCustody(
  sets: RemedySets,
  custody: unknown,
  options: RemedyOptions = {},
): Result<CustodyCheck> {
  return checkCustodyTwins.safe(sets, custody, options);
}

export const checkCustodyTwins = defineFunction({
  name: "checkCustody",
  needs: ["remedy"],
  options: previewOnly,
  read: checkedBy<Custody>(custodyIssues),
  decide: ({ byKind, input: asked, options }): CustodyCheck => {
    const company = companySet(byKind.remedy, asked.asOf, options.preview === true);
    if (company === null) {
      const versions = companySets(byKind.remedy);
      const reasons = noneInForce("remedy", { date: asked.asOf, versions });
      return { ...NOTHING, status: "no-policy", reasons };
    }
    const issues = paperIssues(asked, rowsOf(company.set));
    if (issues.length > 0) throw new AftersaleError(issues);
    return { ...checked(asked, company.set), policies: [company.policy] };
  },
});

const NOTHING = { documents: [], missing: [], forbidden: [], policies: [] };

const rowsOf = (set: RuleSet): readonly DocumentRow[] =>
  rulesOf(set).tables.documents.map(({ row }) => row);

const standIn = ({ or }: DocumentRow): string | null =>
  or === undefined ? null : typeof or === "string" ? or : or.document;

const namesOf = (row: DocumentRow): readonly string[] => {
  const other = standIn(row);
  return other === null ? [row.document] : [row.document, other];
};

/** The rows whose papers must be dated no later than one of a row: those before it, or the one that a stand-in follows. */
function rowsBefore(rows: readonly DocumentRow[], paper: string): readonly DocumentRow[] {
  const index = rows.findIndex((row) => namesOf(row).includes(paper));
  const or = rows[index]?.or;
  const free = typeof or === "object" && or.document === paper ? or.after : null;
  return rows.slice(0, index).filter(({ document }) => free === null || document === free);
}

/** Papers that the policy does not know, that lie ahead, or that stand in the wrong order. */
function paperIssues({ documents, asOf }: Custody, rows: readonly DocumentRow[]): Issue[] {
  const known = rows.flatMap(namesOf);
  const dated = (row: DocumentRow) =>
    documents.find(({ document }) => namesOf(row).includes(document));
  const each = documents.flatMap(({ document, on }, i) => {
    const at = pointer("/documents", i);
    const twin = documents.slice(0, i).find((other) => other.document === document);
    if (twin !== undefined && twin.on !== on) {
      const params = { document, found: on, other: twin.on };
      return [issue("remedy.document-twice", pointer(at, "on"), params)];
    }
    if (!known.includes(document)) {
      const params = { document, hint: didYouMean(document, known), expected: known };
      return [issue("remedy.unknown-document", pointer(at, "document"), params)];
    }
    if (on <= asOf) return [];
    return [
      warrantyIssue("warranty.after-as-of", pointer(at, "on"), { name: "on", found: on, asOf }),
    ];
  });
  const order = rows.flatMap((row) => {
    const paper = dated(row);
    if (paper === undefined) return [];
    const { document, on } = paper;
    const before = rowsBefore(rows, document).flatMap((other) => dated(other) ?? []);
    const later = before.find((other) => other.on > on);
    if (later === undefined) return [];
    const at = pointer("/documents", documents.indexOf(paper), "on");
    const params = { document, found: on, before: later.document, earlier: later.on };
    return [issue("remedy.event-order", at, params)];
  });
  return [...each, ...order];
}

function checked(asked: Custody, set: RuleSet): Omit<CustodyCheck, "policies"> {
  const placed = rulesOf(set).tables.documents;
  const documents = placed.map(({ row }) => stateOf(asked, row));
  const open = placed.filter((_, i) => documents[i]?.state === "missing");
  return {
    status: placed.length === 0 ? "out-of-scope" : "determined",
    documents,
    missing: open.map(({ row }) => row.document),
    forbidden: [...new Set(open.flatMap(({ row }) => row.before))],
    reasons: placed.flatMap((each, i) => {
      const { document, before } = each.row;
      const state = documents[i]?.state;
      if (state === "later") return [];
      if (state !== "missing") return [rowReason(set, each, "remedy.document-there", { document })];
      return [rowReason(set, each, "remedy.document-due", { document, before })];
    }),
  };
}

function stateOf({ documents, handover }: Custody, row: DocumentRow): CustodyDocument {
  const own = documents.find(({ document }) => document === row.document);
  const or = standIn(row);
  const other = documents.find(({ document }) => document === or);
  const later = row.handover === "handed-back" && handover === "taken-in";
  return {
    document: row.document,
    or,
    title: row.title,
    handover: row.handover,
    state: own ? "there" : other ? "replaced" : later ? "later" : "missing",
    on: own?.on ?? other?.on ?? null,
  };
}
