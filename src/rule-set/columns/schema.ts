import * as z from "zod/mini";
import type { Issue, Phrase, Texts } from "../../decision/index.js";
import { civilDate, type Schema, texts as textsSchema } from "../schema.js";
import type { Column, Columns, Fields } from "./column.js";

/** The makers of columns. No domain writes a shape in another way. */

/* @__NO_SIDE_EFFECTS__ */
function column<T>(schema: Schema): Column<T, false> {
  return { schema, optional: false };
}

/* @__NO_SIDE_EFFECTS__ */
export function text(most: number): Column<string, false> {
  return column(z.string().check(z.minLength(1), z.maxLength(most)));
}

/** A code of the author's: a component, a channel, a job. */
export const code = /* @__PURE__ */ text(100);
/** A name that people read. */
export const name = /* @__PURE__ */ text(200);
/** A text in both languages. */
export const texts: Column<Texts, false> = /* @__PURE__ */ column(textsSchema);
export const flag: Column<boolean, false> = /* @__PURE__ */ column(/* @__PURE__ */ z.boolean());
/** `YYYY-MM-DD`. */
export const date: Column<string, false> = /* @__PURE__ */ column(civilDate);

/** The id of a business calendar: a function that counts by it wants it under `calendars`. */
export const calendar: Column<string, false> = { ...code, names: "calendar" };

export const yes: Column<true, false> = /* @__PURE__ */ column(/* @__PURE__ */ z.literal(true));
/** A flag that is true or left out. */
export const mark: Column<true, true> = /* @__PURE__ */ maybe(yes);

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const V extends string>(...values: readonly V[]): Column<V, false> {
  return column(z.enum(values as readonly [V, ...V[]]));
}

/** A whole number, both bounds included. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(least: number, most: number): Column<number, false> {
  return column(z.int().check(z.minimum(least), z.maximum(most)));
}

/** A number, both bounds included. */
/* @__NO_SIDE_EFFECTS__ */
export function number(least: number, most = Number.POSITIVE_INFINITY): Column<number, false> {
  const bounded = z.number().check(z.minimum(least));
  return column(most === Number.POSITIVE_INFINITY ? bounded : bounded.check(z.maximum(most)));
}

/** A text of a form that only a function can tell; `expected` ends the sentence "expected …". */
/* @__NO_SIDE_EFFECTS__ */
export function formed(fits: (value: string) => boolean, expected: Phrase): Column<string, false> {
  return column(z.string().check(z.refine(fits, { params: { expected } })));
}

/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(
  { schema }: Column<T>,
  { least = 1, most }: { readonly least?: number; readonly most?: number } = {},
): Column<readonly T[], false> {
  const lengths = [
    ...(least > 0 ? [z.minLength(least)] : []),
    ...(most === undefined ? [] : [z.maxLength(most)]),
  ];
  return column(z.array(schema).check(...lengths));
}

/** An object within a row. */
/* @__NO_SIDE_EFFECTS__ */
export function group<C extends Columns>(columns: C): Column<Fields<C>, false> {
  return column(z.strictObject(columnShape(columns)));
}

/** An object whose keys are the author's own codes. */
/* @__NO_SIDE_EFFECTS__ */
export function keyed<T>({ schema }: Column<T>): Column<Readonly<Record<string, T>>, false> {
  return column(z.record(code.schema as z.ZodMiniType<string, string>, schema));
}

/* @__NO_SIDE_EFFECTS__ */
export function either<A, B>(a: Column<A>, b: Column<B>): Column<A | B, false>;
export function either<A, B, C>(a: Column<A>, b: Column<B>, c: Column<C>): Column<A | B | C, false>;
/* @__NO_SIDE_EFFECTS__ */
export function either(...branches: readonly Column[]): Column<unknown, false> {
  return column(z.union(branches.map(({ schema }) => schema)));
}

/* @__NO_SIDE_EFFECTS__ */
export function orNull<T>({ schema }: Column<T>): Column<T | null, false> {
  return column(z.nullable(schema));
}

/** A field that may be left out. */
/* @__NO_SIDE_EFFECTS__ */
export function maybe<T>(of: Column<T>): Column<T, true> {
  return { ...of, schema: z.optional(of.schema), optional: true };
}

/** An object of parts that are checked together; `faults` have places below it. */
/* @__NO_SIDE_EFFECTS__ */
export function checkedGroup<C extends Columns>(
  columns: C,
  faults: (value: Fields<C>) => readonly Issue[],
): Column<Fields<C>, false> {
  const schema = z.strictObject(columnShape(columns)).check((context) => {
    for (const fault of faults(context.value as Fields<C>)) {
      const path = fault.at.split("/").slice(1);
      context.issues.push({
        code: "custom",
        input: context.value,
        path,
        params: { told: () => fault },
      });
    }
  });
  return column(schema);
}

/** The fields of columns as the schema of an object takes them. */
export const columnShape = (columns: Columns): Readonly<Record<string, Schema>> =>
  Object.fromEntries(Object.entries(columns).map(([key, { schema }]) => [key, schema]));
