import * as z from "zod/mini";
import { phrase } from "../decision/index.js";
import { isCivilDate, safeParseCivilDate } from "../time/index.js";

export type Schema = z.ZodMiniType;

/** Building blocks that the schemas of all kinds share. */

const text = z.string().check(z.minLength(1), z.maxLength(2_000));

export const texts = z.strictObject({ en: text, "zh-CN": text });

/** A date; what is wrong with one is said as everywhere else. */
export const civilDate = z.string().check(
  z.refine(isCivilDate, {
    params: {
      expected: phrase("calendar-date"),
      told: (value: unknown) => {
        const read = safeParseCivilDate(value);
        return read.ok ? null : read.issues[0];
      },
    },
  }),
);

export const citations = z.array(text).check(z.minLength(1), z.maxLength(50));

/** What every rule and table row may carry beside its own content. */
export const rowManners = {
  title: texts,
  note: z.optional(text),
  cite: z.optional(citations),
  extension: z.optional(z.literal(true)),
  conditions: z.optional(z.unknown()),
};

export const event = z.strictObject({
  type: z.string().check(z.minLength(1), z.maxLength(100)),
  params: z.optional(z.record(z.string(), z.unknown())),
});

export const rule = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  priority: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000_000))),
  title: z.optional(texts),
  note: z.optional(text),
  cite: z.optional(citations),
  extension: z.optional(z.literal(true)),
  conditions: z.unknown(),
  event,
});

const scalarType = z.enum(["string", "boolean", "integer", "number", "decimal", "date", "instant"]);
const bound = z.union([z.number(), z.string()]);

const scalarShape = {
  type: scalarType,
  enum: z.optional(
    z.array(z.union([z.string(), z.number()])).check(z.minLength(1), z.maxLength(10_000)),
  ),
  minimum: z.optional(bound),
  maximum: z.optional(bound),
};

const scalarValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const factShape = {
  title: z.optional(texts),
  note: z.optional(text),
  nullable: z.optional(z.boolean()),
  default: z.optional(z.union([scalarValue, z.array(scalarValue)])),
};

export const fact = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("array"),
    items: z.strictObject(scalarShape),
    ...factShape,
  }),
  z.strictObject({ ...scalarShape, ...factShape }),
]);

export const semanticVersion = z.string().check(
  z.refine((version) => /^(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){1,3}$/.test(version), {
    params: { expected: phrase("version") },
  }),
);

const identifier = z.string().check(
  z.refine((id) => /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/i.test(id) && id.length < 200, {
    params: { expected: phrase("id") },
  }),
);

/** The envelope of every rule set; the tables of the kind stand beside it. */
export const envelopeShape = {
  $schema: z.optional(z.string()),
  format: z.literal("aftersale/1"),
  kind: z.string(),
  id: identifier,
  version: semanticVersion,
  title: texts,
  note: z.optional(text),
  instrument: z.optional(z.string()),
  modality: z.optional(z.literal("floor")),
  effective: z.strictObject({ from: civilDate, to: z.nullable(civilDate) }),
  authority: z.optional(
    z.strictObject({
      interpreter: z.optional(text),
      executor: z.optional(text),
      approver: z.optional(text),
      approvedOn: z.optional(z.nullable(civilDate)),
    }),
  ),
  zone: z.optional(z.string()),
  basis: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(20))),
  facts: z.optional(z.record(z.string(), fact)),
  conditions: z.optional(z.record(z.string(), z.unknown())),
  otherwise: z.optional(event),
  rules: z.optional(z.array(rule)),
};

export const instrument = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal("aftersale-instrument/1"),
  id: identifier,
  title: texts,
  note: z.optional(texts),
  readings: z.optional(z.array(z.strictObject({ clause: text, text: texts }))),
  extensions: z.optional(z.array(z.strictObject({ name: text, text: texts }))),
  clauses: z
    .array(
      z.strictObject({
        id: z.string().check(z.minLength(1), z.maxLength(100)),
        title: texts,
        text: z.optional(texts),
        computes: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1)),
});
