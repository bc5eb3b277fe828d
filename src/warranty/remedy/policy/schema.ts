import * as z from "zod/mini";
import { phrase } from "../../../decision/index.js";
import { safeParseMoney } from "../../../money/index.js";
import { rowManners } from "../../../rule-set/index.js";
import { code, codesUpTo, confidence, counter, durationLike } from "../../shapes/index.js";
import {
  choosers,
  deadlineKinds,
  deductionKinds,
  feeClasses,
  flows,
  obligors,
  refundBases,
  remedies,
  termEffects,
} from "./words.js";

const codes = codesUpTo(100);
const duration = durationLike("P7D");

const decimal = (form: RegExp, expected: ReturnType<typeof phrase>) =>
  z
    .string()
    .check(z.refine((value) => form.test(value), { params: { code: "input.format", expected } }));

const multiple = decimal(/^(0|[1-9]\d{0,3})(\.\d{1,6})?$/, phrase("multiple"));
/** Of a price: never more than the whole. */
const share = decimal(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, phrase("share"));

const money = z.strictObject({ amount: z.string(), currency: z.string() }).check((context) => {
  const { value: input } = context;
  const read = safeParseMoney(input);
  if (!read.ok) {
    for (const { code: found, at, params } of read.issues) {
      const path = at.split("/").slice(1);
      context.issues.push({ code: "custom", input, path, params: { code: found, ...params } });
    }
  } else if (input.amount.startsWith("-")) {
    const expected = phrase("amount-not-negative");
    const params = { code: "input.range", expected, found: input.amount };
    context.issues.push({ code: "custom", input, path: ["amount"], params });
  }
});

const manners = { ...rowManners, confidence: z.optional(confidence) };
/** Papers and causes are the same whatever the case. */
const { conditions: _, ...papersManners } = manners;
const days = z.int().check(z.minimum(0), z.maximum(100_000));
const remedy = z.enum(remedies);
const obligor = z.enum(obligors);

const window = z.strictObject({
  from: z.optional(codes),
  on: z.optional(z.enum(["fault", "demand", "today"])),
  within: z.optional(z.array(duration).check(z.minLength(1), z.maxLength(10))),
  counters: z.optional(z.array(counter).check(z.minLength(1), z.maxLength(20))),
  pause: z.optional(z.strictObject({ atLeast: duration })),
  latest: z.optional(z.literal(true)),
  roll: z.optional(z.literal(true)),
  atMost: z.optional(code),
});

const effect = z.strictObject({ kind: z.enum(termEffects), amount: z.optional(duration) });

const offer = z.strictObject({
  remedy,
  chooser: z.enum(choosers),
  obligor,
  tier: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  refund: z.optional(
    z.strictObject({
      basis: z.enum(refundBases),
      deductions: z.optional(codes),
      all: z.optional(z.literal(true)),
    }),
  ),
  effect: z.optional(effect),
});

const span = {
  from: codes,
  within: z.optional(duration),
  workingDays: z.optional(days),
  count: z.optional(z.literal("same-day")),
  beyond: z.optional(z.literal(true)),
};

export const scope = z.array(z.strictObject({ instead: z.optional(code), ...manners }));

export const steps = z.array(
  z.strictObject({
    name: code,
    ladder: code,
    period: z.optional(code),
    ifUnknown: z.optional(z.literal("assume")),
    window: z.optional(window),
    offers: z.array(offer).check(z.maxLength(30)),
    instead: z.optional(z.union([code, z.literal(true)])),
    residual: z.optional(z.literal(true)),
    unread: z.optional(z.literal(true)),
    recourse: z.optional(z.array(obligor).check(z.minLength(1))),
    proof: z.optional(codes),
    ...manners,
  }),
);

export const refusals = z.array(
  z.strictObject({
    ground: code,
    remedies: z.array(remedy).check(z.minLength(1)),
    contestable: z.optional(z.literal(true)),
    ...manners,
  }),
);

export const deductions = z.array(
  z.strictObject({
    name: code,
    kind: z.enum(deductionKinds),
    rate: z.optional(z.nullable(share)),
    amount: z.optional(money),
    rateOnVoucher: z.optional(z.literal(true)),
    counter: z.optional(code),
    freeDays: z.optional(days),
    floor: z.optional(z.enum(["zero", "unread"])),
    parameter: z.optional(code),
    ...manners,
  }),
);

export const deadlines = z.array(
  z.strictObject({
    kind: z.enum(deadlineKinds),
    obligor: z.optional(obligor),
    ...span,
    ...manners,
  }),
);

export const fees = z.array(
  z.strictObject({
    head: code,
    class: z.optional(z.enum(feeClasses)),
    payer: z.optional(obligor),
    remedy: z.optional(remedy),
    ...manners,
  }),
);

export const interim = z.array(
  z.strictObject({
    remedy,
    chooser: z.enum(choosers),
    obligor,
    afterDays: days,
    ...manners,
  }),
);

const party = z.enum(["trader", "consumer", "neutral"]);

export const burden = z.array(
  z.strictObject({
    party,
    after: z.optional(party),
    window: z.optional(window),
    period: z.optional(code),
    ...manners,
  }),
);

export const breaches = z.array(
  z.strictObject({
    breach: z.enum(["deemed-delay", "unreasonable-refusal", "void-term", "late"]),
    ifRefused: z.optional(z.literal(true)),
    after: z.optional(z.strictObject(span)),
    ...manners,
  }),
);

export const effects = z.array(z.strictObject({ effect, ...manners }));

export const duties = z.array(
  z.strictObject({ duty: code, obligor, lasts: z.optional(duration), ...manners }),
);

export const damages = z.array(
  z.strictObject({
    head: code,
    multiple: z.optional(multiple),
    atLeast: z.optional(multiple),
    ...manners,
  }),
);

export const judgements = z.array(z.strictObject({ fact: code, ...manners }));

export const workflow = z.array(
  z.strictObject({
    flow: z.enum(flows),
    step: code,
    department: code,
    needs: z.array(code).check(z.maxLength(30)),
    gives: codes,
    training: z.optional(code),
    approval: z.optional(z.literal(true)),
    moves: z.optional(z.strictObject({ from: code, to: code, arranges: code, head: code })),
    within: z.optional(z.strictObject({ workingDays: days })),
    ...manners,
  }),
);

export const causes = z.array(z.strictObject({ cause: code, department: code, ...papersManners }));

export const documents = z.array(
  z.strictObject({
    handover: z.enum(["taken-in", "handed-back"]),
    document: code,
    or: z.optional(z.union([code, z.strictObject({ document: code, after: code })])),
    before: z.array(code).check(z.maxLength(30)),
    ...papersManners,
  }),
);

export const envelope = {
  warranty: z.optional(code),
  starts: codes,
  startsLatest: z.optional(z.literal(true)),
  repairDays: z.optional(z.enum(["calendar", "started-24h"])),
  calendar: z.optional(code),
  roll: z.optional(z.enum(["none", "next-working-day"])),
  count: z.optional(z.enum(["next-day", "same-day"])),
  recourse: z.optional(z.array(obligor).check(z.minLength(1))),
  agreedAtLeast: z.optional(duration),
  confidence: z.optional(confidence),
};
