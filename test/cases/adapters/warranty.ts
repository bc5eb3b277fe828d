import * as api from "../../../src/index.js";
import { addDays, compareDates } from "../../../src/time/index.js";
import { type Adapter, NotExpressible } from "../adapter.js";

const TITLE = { en: "case", "zh-CN": "用例" };
const ROW = { component: "*", period: "warranty", title: TITLE, extension: true };
const UNITS: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y" };

/** Days to count from where a case gives a number of days instead of dates. */
const SOME_DAY = "2026-06-15";

function iso(amount: number, unit: string): string {
  const letter = UNITS[unit.replace(/s$/, "")];
  if (letter === undefined) throw new NotExpressible(`terms are counted in days, not in ${unit}s`);
  return `P${amount}${letter}`;
}

/** The first component of a product that a set with these tables decides. */
function assess(tables: object, claim: { readonly asOf: string } & Partial<api.WarrantyClaim>) {
  const set = api.parseRuleSet({
    format: "aftersale/1",
    kind: "warranty",
    id: "case/warranty",
    version: "1.0.0",
    title: TITLE,
    effective: { from: "0001-01-01", to: null },
    authority: { approvedOn: "0001-01-01" },
    basis: ["activated"],
    starts: ["sold"],
    ...tables,
  });
  const components = [{ id: "1", component: "unit" }];
  const whole: api.WarrantyClaim = { activated: claim.asOf, components, ...claim };
  const assessment = api.assessWarranty({ warranty: [set] }, whole);
  const component = assessment.components[0] as api.ComponentAssessment;
  return { assessment, component, parts: component.coverage.parts as api.CoverageDecision };
}

const later = (a: string, b: string): string => (compareDates(a, b) < 0 ? b : a);

interface Term {
  readonly start: string | null;
  /** Null: no term at all. */
  readonly duration: string | null;
  readonly now?: string;
  readonly period?: object;
}

function termOf({ start, duration, now, period = {} }: Term) {
  const day = now ?? start ?? SOME_DAY;
  const terms = duration === null ? [] : [{ ...ROW, covers: ["parts"], duration }];
  const claim = { asOf: later(day, start ?? day), sold: start, fault: { occurredOn: day } };
  return assess({ terms, period }, claim).parts;
}

const clampOf = (monthEnd: unknown) =>
  monthEnd === "overflow" ? { clamp: "overflow" } : { clamp: "month-end" };

function expiry(given: {
  readonly start: string | null;
  readonly duration?: number | null;
  readonly unit?: string;
  readonly months?: number | null;
  readonly monthEnd?: string;
  readonly now?: string;
}) {
  const amount = given.months ?? given.duration ?? null;
  const written = amount === null ? null : iso(amount, given.unit ?? "month");
  const duration = amount === -1 ? "lifetime" : written;
  const { start, now } = given;
  const period = clampOf(given.monthEnd);
  const { term, cause } = termOf({
    start,
    duration,
    period,
    ...(now === undefined ? {} : { now }),
  });
  return {
    expiry: term?.end ?? null,
    lifetime: term?.lifetime ?? false,
    expired: cause === "expired",
  };
}

const plansOf = (asOf: string, plans: readonly Omit<api.Plan, "covers">[]) =>
  assess({ terms: [] }, { asOf, plans: plans.map((plan) => ({ covers: ["parts"], ...plan })) });

const CLAIM_STATUS: Readonly<Record<string, string>> = {
  "in-term": "valid",
  expired: "expired",
  "no-term": "not_define",
};

function serialStatus(given: {
  readonly today: string;
  readonly warrantyExpiry: string | null;
  readonly amcExpiry: string | null;
}) {
  const { today, warrantyExpiry, amcExpiry } = given;
  const named = [
    { id: "Warranty", to: warrantyExpiry },
    { id: "AMC", to: amcExpiry },
  ];
  const { terms } = plansOf(
    today,
    named.filter(({ to }) => to !== null),
  ).component;
  const running = terms.find(({ state }) => state === "in-term");
  if (running !== undefined) return { status: `Under ${running.period}` };
  const last = terms.at(-1);
  return { status: last === undefined ? null : `Out of ${last.period}` };
}

function contractExpiry(given: {
  readonly now: string;
  readonly begin: string;
  readonly durationMonths: number;
  readonly renewal: string;
  readonly periodicityMonths?: number;
}) {
  const { now, begin, durationMonths, renewal, periodicityMonths = 0 } = given;
  const renews = renewal === "tacit" && periodicityMonths > 0;
  const plan = {
    id: "contract",
    from: begin,
    duration: iso(durationMonths, "month"),
    ...(renews ? { renewedBy: iso(periodicityMonths, "month") } : {}),
  };
  const { term } = plansOf(now, [plan]).parts;
  return { end: term?.end ?? null, expired: term?.state === "expired" };
}

const EARLY = [
  { within: "P1D", class: "3_very_high", title: TITLE, extension: true },
  { within: "P7D", class: "2_high", title: TITLE, extension: true },
  { within: "P1000Y", class: "1_normal", title: TITLE, extension: true },
];

function claimPriority({ daysSinceInvoice }: { readonly daysSinceInvoice: number | null }) {
  const sold = daysSinceInvoice === null ? null : addDays(SOME_DAY, -daysSinceInvoice);
  const { earlyFailure } = assess({ earlyFailure: EARLY }, { asOf: SOME_DAY, sold }).assessment;
  const unknown = (earlyFailure?.missing ?? []).length > 0;
  return { priority: unknown ? "0_not_define" : earlyFailure?.class };
}

function durationSource(given: {
  readonly claimType: string;
  readonly productMonths: number | null;
  readonly supplierMonths: number | null;
}) {
  const row = (party: string, months: number | null) =>
    months === null ? [] : [{ ...ROW, covers: ["parts"], party, duration: iso(months, "month") }];
  const terms = [...row("customer", given.productMonths), ...row("supplier", given.supplierMonths)];
  const { component, parts } = assess({ terms }, { asOf: SOME_DAY, sold: SOME_DAY });
  const bySupplier = given.claimType === "supplier";
  const { term } = bySupplier ? (component.supplier?.parts ?? { term: null }) : parts;
  // A term of no length is written down all the same, but covers nothing.
  const written = bySupplier ? given.supplierMonths : given.productMonths;
  if (term === null && written === 0) return { months: 0 };
  if (term === null) return bySupplier ? { error: "no-supplier" } : { months: null };
  return { months: Number(term.duration?.replace(/[PM]/g, "")) };
}

function counters(given: {
  readonly limits: Readonly<Record<string, number>>;
  readonly link: string;
  readonly readings: Readonly<Record<string, number>>;
}) {
  const limits = Object.entries(given.limits).map(([counter, limit]) => ({ counter, limit }));
  const readings = Object.entries(given.readings).map(([counter, value]) => ({ counter, value }));
  const link = given.link.toUpperCase() === "OR" ? "all-of" : "first-of";
  const terms = [{ ...ROW, covers: ["parts"], counters: limits, link }];
  const { outcome } = assess({ terms }, { asOf: SOME_DAY, sold: SOME_DAY, readings }).parts;
  return { valid: outcome === null ? null : outcome.share === 100 };
}

function serviceItems(given: {
  readonly items: readonly (readonly [string, string])[];
  readonly service: string;
}) {
  const listed = (how: string) => given.items.filter(([, is]) => is === how).map(([name]) => name);
  const [inclusive, exclusive] = [listed("inclusive"), listed("exclusive")];
  const covers =
    inclusive.length > 0
      ? inclusive.filter((name) => !exclusive.includes(name))
      : { allBut: exclusive };
  const costTypes = [...new Set([given.service, ...given.items.map(([name]) => name)])];
  const terms = [{ ...ROW, covers, duration: "lifetime" }];
  const { component } = assess({ costTypes, terms }, { asOf: SOME_DAY, sold: SOME_DAY });
  return { covered: component.coverage[given.service]?.outcome?.coverage === "covered" };
}

type Aspect = { readonly pct: number; readonly duration: readonly [number, string] };

function aspectCoverage(given: {
  readonly term: { readonly start: string } & Readonly<Record<string, string | Aspect>>;
  readonly date: string;
}) {
  const { start, ...rest } = given.term;
  const aspects = Object.entries(rest) as [string, Aspect][];
  const terms = aspects.map(([aspect, { pct, duration }]) => ({
    ...ROW,
    covers: [aspect],
    duration: iso(duration[0], duration[1]),
    share: pct,
  }));
  const costTypes = aspects.map(([aspect]) => aspect);
  const claim = {
    asOf: later(given.date, start),
    sold: start,
    fault: { occurredOn: given.date },
  };
  const { coverage } = assess({ costTypes, terms }, claim).component;
  const pct = costTypes.map((aspect) => [aspect, coverage[aspect]?.outcome?.share ?? null]);
  return { pct: Object.fromEntries(pct) };
}

function claimWindow(given: {
  readonly mustClaimInDays: number;
  readonly daysSinceRepair: number;
}) {
  const windows = [
    { component: "*", within: iso(given.mustClaimInDays, "day"), title: TITLE, extension: true },
  ];
  const terms = [{ ...ROW, covers: ["parts"], duration: "lifetime" }];
  const occurredOn = addDays(SOME_DAY, -given.daysSinceRepair);
  const claim = { asOf: SOME_DAY, sold: occurredOn, fault: { occurredOn, reportedOn: SOME_DAY } };
  return { claimable: assess({ terms, claimWindow: windows }, claim).parts.cause === "in-term" };
}

export default {
  ops: {
    "warranty.expiry": expiry,
    "warranty.limitFractionalMonths": ({ start, months }) => ({
      limit: termOf({ start, duration: iso(months, "month") }).term?.end ?? null,
    }),
    "warranty.monthEnd": ({ start, months }) => {
      const endBy = (clamp: string) =>
        termOf({ start, duration: iso(months, "month"), period: { clamp } }).term?.end ?? null;
      return { overflow: endBy("overflow"), clamp: endBy("month-end") };
    },
    "warranty.repairLimit": ({ moveDate, months }) => {
      const period = { start: "same-day" };
      const { term } = termOf({ start: moveDate, duration: iso(months, "month"), period });
      return { guaranteeLimit: term?.end ?? null };
    },
    "warranty.claimStatus": ({ limit, claimDate, durationMonths }) => {
      // Without a day to judge there is nothing to ask.
      if (claimDate == null) return { status: "not_define" };
      const plan = { id: "warranty", to: limit, duration: iso(durationMonths ?? 0, "month") };
      return { status: CLAIM_STATUS[plansOf(claimDate, [plan]).parts.cause ?? "no-term"] };
    },
    "warranty.status": ({ today, endDate }) => {
      const { outcome } = plansOf(today, [{ id: "warranty", to: endDate }]).parts;
      return { underWarranty: outcome === null ? null : outcome.share === 100 };
    },
    "warranty.serialStatus": serialStatus,
    "warranty.claimPriority": claimPriority,
    "warranty.durationSource": durationSource,
    "warranty.counters": counters,
    "warranty.serviceItems": serviceItems,
    "warranty.aspectCoverage": aspectCoverage,
    "warranty.claimWindow": claimWindow,
    "contract.expiry": contractExpiry,
  },
} satisfies Adapter;
