import { perObject, type Reason, type TextParams, type Texts } from "../decision/index.js";
import { qualify } from "./citation.js";
import type { RowManners, Rule, RuleSet } from "./document.js";
import type { PlacedRow } from "./rows.js";

/** One text a set, since kept reasons all carry it. */
const named = perObject(({ id, version }: RuleSet) => `${id}@${version}`);

/** Templates may show the title of the rule or row as `{title}`. */
const titled = ({ title }: { readonly title?: Texts }, params: TextParams): TextParams =>
  title === undefined ? params : { title, ...params };

/** What makes reasons, by the codes of a folder's catalogue. */
export interface ReasonMakers<Code extends string> {
  /** A reason that rests on a rule: its name and clauses come with it. */
  readonly ruleReason: (
    set: RuleSet,
    rule: Rule,
    code: Code,
    params?: TextParams,
    at?: string,
  ) => Reason;
  /** A reason that rests on a table row. */
  readonly rowReason: (
    set: RuleSet,
    placed: PlacedRow<RowManners>,
    code: Code,
    params?: TextParams,
    at?: string,
  ) => Reason;
  /** A reason that rests on the set as a whole, or on the facts alone (`set` null). */
  readonly plainReason: (
    set: RuleSet | null,
    code: Code,
    params?: TextParams,
    at?: string,
  ) => Reason;
}

/* @__NO_SIDE_EFFECTS__ */
export const reasonsOf = <Code extends string>(): ReasonMakers<Code> => makers;

const makers: ReasonMakers<string> = {
  ruleReason: (set, rule, code, params = {}, at = "") => {
    const cite = qualify(rule.cite, set.document.instrument);
    return { code, set: named(set), rule: rule.name, cite, params: titled(rule, params), at };
  },
  rowReason: (set, { row, at: place }, code, params = {}, at = "") => {
    const cite = qualify(row.cite, set.document.instrument);
    return { code, set: named(set), row: place, cite, params: titled(row, params), at };
  },
  plainReason: (set, code, params = {}, at = "") => ({
    code,
    set: set === null ? null : named(set),
    cite: [],
    params,
    at,
  }),
};
