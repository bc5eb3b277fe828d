import type { Schema } from "../schema.js";

/** What one field of a row, or of an event's params, may hold. */
export interface Column<T = unknown, Optional extends boolean = boolean> {
  readonly schema: Schema;
  readonly optional: Optional;
  /** What the field names by its id, so that nobody can name one that is not at hand. */
  readonly names?: "calendar";
  /** Never set: carries the type of the field. */
  readonly holds?: T;
}

/** Fields by name, in the order in which a table shows them. */
export type Columns = Readonly<Record<string, Column>>;

/** What a column holds. */
export type Holds<C> = C extends Column<infer T> ? T : never;
/** One plain object in an editor's hover, instead of an intersection. */
export type Flat<T> = { readonly [K in keyof T]: T[K] } & {};

/** The object that columns describe; what is said of a column in the code is said of its field. */
export type Fields<C extends Columns> = Flat<
  { readonly [K in keyof C as C[K]["optional"] extends true ? never : K]: Holds<C[K]> } & {
    readonly [K in keyof C as C[K]["optional"] extends true ? K : never]?: Holds<C[K]>;
  }
>;
