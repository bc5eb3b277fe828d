import type { ListMode } from "./compare.js";

/** What an operation may look at besides its own input. */
export interface CaseContext {
  /** The file's `fixtures` and `conventions`; empty where it has none. */
  readonly fixtures: Readonly<Record<string, unknown>>;
  readonly conventions: Readonly<Record<string, unknown>>;
  /** The whole case as written. */
  readonly case: Readonly<Record<string, unknown>>;
  /** The folder of the case file. */
  readonly dir: string;
  /** A JSON file by its path from that folder. */
  readonly file: (name: string) => unknown;
}

/** Maps a case's input to the public API and the answer back; decides nothing. Must not change the input. */
// biome-ignore lint/suspicious/noExplicitAny: each operation declares the shape of its own cases
export type Op = (given: any, context: CaseContext) => unknown;

export interface Adapter {
  /** By `op`, for cases with `given` and `expect`. */
  readonly ops?: Readonly<Record<string, Op>>;
  /** By `function`, for cases with `inputs` and `expected`. */
  readonly functions?: Readonly<Record<string, Op>>;
  /** By `pack`, for law cases; the input is `{ facts, asOf, jurisdiction, convention }`. */
  readonly packs?: Readonly<Record<string, Op>>;
  /** By the `function` of a file with `sets`; the input is `{ sets: documents by kind, given }`. */
  readonly policies?: Readonly<Record<string, Op>>;
  /** How lists under a key compare, where order and length are not what the cases mean. */
  readonly lists?: Readonly<Record<string, ListMode>>;
}

/** Thrown by an operation when the public API has no words for the case. */
export class NotExpressible extends Error {
  override readonly name = "NotExpressible";
}
