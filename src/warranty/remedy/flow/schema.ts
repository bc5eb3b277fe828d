import * as z from "zod/mini";
import { type Issue, shapeIssues } from "../../../decision/index.js";
import { isCivilDate } from "../../../time/index.js";
import { flows } from "../policy/index.js";

const name = z.string().check(z.minLength(1), z.maxLength(200));
const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

const date = z.string().check(
  z.refine(isCivilDate, {
    params: { code: "input.format", expected: 'a calendar date, such as "2026-01-31"' },
  }),
);

const request = z.strictObject({
  claim: z.record(z.string(), z.unknown()),
  flow: z.optional(z.enum(flows)),
  cause: maybe(name),
  responsible: maybe(z.strictObject({ department: maybe(name), person: maybe(name) })),
  done: z.optional(z.array(name).check(z.maxLength(200))),
});

const custody = z.strictObject({
  asOf: date,
  handover: z.enum(["taken-in", "handed-back"]),
  documents: z
    .array(z.strictObject({ document: name, on: date, by: maybe(name) }))
    .check(z.maxLength(200)),
});

export const requestIssues = (value: unknown): Issue[] => shapeIssues(request, value, "");
export const custodyIssues = (value: unknown): Issue[] => shapeIssues(custody, value, "");
