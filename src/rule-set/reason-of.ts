import {
  type ParamsArgument,
  perObject,
  type Reason,
  type ReasonText,
  type ReasonTexts,
  type SaidOf,
  type TextParams,
  type Texts,
} from "../decision/index.js";
import { qualify } from "./citation.js";
import type { RowManners, Rule, RuleSet } from "./document.js";
import type { PlacedRow } from "./rows.js";

/** One text a set, since kept reasons all carry it. */
const named = perObject(({ id, version }: RuleSet) => `${id}@${version}`);

/** Templates may show the title of the rule or row as `{title}`. */
const titled = ({ title }: { readonly title?: Texts }, params: TextParams): TextParams =>
  title === undefined ? params : { title, ...params };

/** What makes reasons by a code of a catalogue, with the parameters that their sentences show. */
export interface ReasonMakers<T extends ReasonTexts> {
  /** A reason that rests on a rule: its name, title and clauses come with it. */
  readonly ruleReason: <Code extends keyof T & string>(
    set: RuleSet,
    rule: Rule,
    code: Code,
    ...more: ParamsThenPlace<T[Code], "title">
  ) => Reason;
  /** A reason that rests on a table row. */
  readonly rowReason: <Code extends keyof T & string>(
    set: RuleSet,
    placed: PlacedRow<RowManners>,
    code: Code,
    ...more: ParamsThenPlace<T[Code], "title">
  ) => Reason;
  /** A reason that rests on the set as a whole, or on the facts alone (`set` null). */
  readonly plainReason: <Code extends keyof T & string>(
    set: RuleSet | null,
    code: Code,
    ...more: ParamsThenPlace<T[Code]>
  ) => Reason;
}

type ParamsThenPlace<Text extends ReasonText, Given extends string = never> = [
  ...params: ParamsArgument<SaidOf<Text>, Given>,
  at?: string,
];

/* @__NO_SIDE_EFFECTS__ */
export const reasonsOf = <T extends ReasonTexts>(): ReasonMakers<T> =>
  makers as ReasonMakers<ReasonTexts> as ReasonMakers<T>;

const makers: ReasonMakers<ReasonTexts> = {
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
