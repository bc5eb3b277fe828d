import type { HitPolicy, Vocabulary } from "../conditions/index.js";
import type { Issue, Texts } from "../decision/index.js";
import type { Envelope } from "./document.js";
import type { Schema } from "./schema.js";

/** An event that rules of a kind may raise: its hit policy, and the shape of its `params`. */
export interface EventKind {
  readonly hit: HitPolicy;
  readonly title: Texts;
  /** Shape of `params`; without one the event takes none. */
  readonly params?: Schema;
}

/** A table beside `rules`. */
export interface TableKind {
  readonly title: Texts;
  /** Shape of the whole table: an array of rows, or one object. */
  readonly schema: Schema;
  /** The fields that `findRow` matches, exactly or by `*`; rows carry `rowManners`. */
  readonly keys?: readonly string[];
  readonly required?: boolean;
}

/** One kind of rule set, defined by the domain that reads it. */
export interface Kind<Tables extends object = object> {
  readonly name: string;
  readonly title: Texts;
  /** Facts whose dates may pick the version, in order of preference. */
  readonly basis: readonly string[];
  /** Any fact may serve as basis, and any name as fact (kind `rules`). */
  readonly open?: true;
  /** The facts that every set of the kind may read. */
  readonly facts: Vocabulary;
  /** Events by type; null where a set is free to name its own (kind `rules`). */
  readonly events: Readonly<Record<string, EventKind>> | null;
  readonly tables: Readonly<Record<keyof Tables & string, TableKind>>;
  /** Further keys of the envelope. */
  readonly envelope?: Readonly<Record<string, Schema>>;
  /** Whether rules and rows must cite a clause or be marked as an extension. */
  readonly cites: boolean;
  readonly floors?: boolean;
  /** What else the domain wants true of a document whose shape is right. */
  readonly check?: (document: Envelope & Tables) => readonly Issue[];
}

/** Types a kind's definition; adds nothing at run time. */
export function defineKind<Tables extends object>(kind: Kind<Tables>): Kind<Tables> {
  return kind;
}
