import type { HitPolicy, Vocabulary } from "../conditions/index.js";
import type { Issue, Texts } from "../decision/index.js";
import type { Columns, Fields, Flat } from "./columns/index.js";
import type { Envelope, RowManners, Rule, RuleEvent } from "./document.js";

/** An event that rules of a kind may raise: its hit policy, and what its `params` hold. */
export interface EventKind<Params extends Columns = Columns> {
  readonly hit: HitPolicy;
  readonly title: Texts;
  /** Without them the event takes none. */
  readonly params?: Params;
}

/** A table beside `rules`: a list of rows. Each row has `rowManners` beside its own columns. */
export interface TableKind<C extends Columns = Columns, Key extends string = string> {
  readonly title: Texts;
  readonly columns: C;
  /** The columns that a look-up matches, exactly or by `*`. */
  readonly keys?: readonly Key[];
  readonly required?: boolean;
  /** Rows that are the same whatever the case. */
  readonly unconditional?: true;
}

export type EventKinds = Readonly<Record<string, EventKind>>;
export type TableKinds = Readonly<Record<string, TableKind>>;

/** One kind of rule set, defined by the domain that reads it. */
export interface Kind<
  Name extends string = string,
  Events extends EventKinds | null = EventKinds | null,
  Tables extends TableKinds = TableKinds,
  Own extends Columns = Columns,
> {
  readonly name: Name;
  readonly title: Texts;
  /** Facts whose dates may pick the version, in order of preference. */
  readonly basis: readonly string[];
  /** Any fact may serve as basis, and any name as fact (kind `rules`). */
  readonly open?: true;
  /** The facts that every set of the kind may read. */
  readonly facts: Vocabulary;
  /** Events by type; null where a set is free to name its own (kind `rules`). */
  readonly events: Events;
  readonly tables: Tables;
  /** Further keys of the envelope. */
  readonly envelope?: Own;
  /** Whether rules and rows must cite a clause or be marked as an extension. */
  readonly cites: boolean;
  readonly floors?: boolean;
  /** What else the domain wants true of a document whose shape is right. */
  check?(document: DocumentOf<Tables, Own>): readonly Issue[];
}

/** Types a kind's definition; adds nothing at run time. */
/* @__NO_SIDE_EFFECTS__ */
export function defineKind<
  const Name extends string,
  const Events extends EventKinds | null,
  Tables extends TableKinds,
  Own extends Columns = Readonly<Record<never, never>>,
>(kind: Kind<Name, Events, Tables, Own>): Kind<Name, Events, Tables, Own> {
  return kind;
}

/** Types a table's definition, so that its keys are columns of its own. */
/* @__NO_SIDE_EFFECTS__ */
export function table<
  C extends Columns,
  const Key extends keyof C & string = never,
  const Required extends boolean = false,
>(
  of: TableKind<C, Key> & { readonly required?: Required },
): TableKind<C, Key> & { readonly required?: Required } {
  return of;
}

/** A row of a table, or an event's params, as a document has them. */
export type RowOf<T> = T extends TableKind<infer C> ? Flat<Fields<C> & RowManners> : never;
export type ParamsOf<E> = E extends EventKind<infer C> ? Fields<C> : never;

/** A rule that raises an event of known params. */
export interface RuleRaising<Params> extends Rule {
  readonly event: RuleEvent & { readonly params: Params };
}

type IsRequired<T> = T extends { readonly required?: true } ? true : false;
type TableNames<T extends TableKinds, Required extends boolean> = {
  [N in keyof T]: IsRequired<T[N]> extends Required ? N : never;
}[keyof T];

/** The tables of a kind as they stand in a document. */
export type TablesOf<T extends TableKinds> = {
  readonly [N in TableNames<T, true>]: readonly RowOf<T[N]>[];
} & { readonly [N in TableNames<T, false>]?: readonly RowOf<T[N]>[] };

/** A document of a kind, typed by the kind's tables and its own keys of the envelope. */
export type DocumentOf<
  T extends TableKinds,
  Own extends Columns = Readonly<Record<never, never>>,
> = string extends keyof T ? Envelope : Envelope & Fields<Own> & TablesOf<T>;
