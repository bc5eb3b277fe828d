import * as z from "zod/mini";
import { type Issue, shapeIssues } from "../../../decision/index.js";
import { civilDate as date } from "../../../rule-set/index.js";
import { maybe } from "../../shapes/index.js";
import { flows } from "../policy/index.js";

const name = z.string().check(z.minLength(1), z.maxLength(200));

const request = z.strictObject({
  claim: z.record(z.string(), z.unknown()),
  flow: z.optional(z.enum(flows)),
  cause: maybe(name),
  responsible: maybe(z.strictObject({ department: maybe(name), person: maybe(name) })),
  done: z.optional(z.array(name).check(z.maxLength(200))),
  refused: z.optional(z.array(name).check(z.maxLength(200))),
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
