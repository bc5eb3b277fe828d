import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseRuleSet } from "../../../src/kinds.js";
import type { RuleSet } from "../../../src/rule-set/index.js";
import { type Calendar, dayKind, parseCalendar } from "../../../src/time/index.js";
import {
  decideRemedy,
  type RemedyClaim,
  type RemedyDecision,
} from "../../../src/warranty/index.js";
import type { Adapter, CaseContext, Op } from "../adapter.js";
import { NotExpressible } from "../adapter.js";

/** Facts of a law case as they are written; what a case leaves out is not known. */
type Facts = Readonly<Record<string, unknown>>;

interface Given {
  readonly facts: Facts;
  readonly asOf: string;
  readonly jurisdiction: string;
  readonly convention?: { readonly dayCount?: string; readonly roll?: string };
}

const RULES = fileURLToPath(new URL("../../../rules", import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const mainland: Calendar = parseCalendar(read(join(RULES, "calendars/cn-mainland.json")));
const calendars = { "cn-mainland": mainland };

type Variant = Readonly<Record<string, unknown>>;

/** Every version of a pack, with the settings that a case declares in place of the pack's own. */
function versions<K extends "warranty" | "remedy">(
  pack: string,
  kind: K,
  variant: Variant,
): readonly RuleSet<K>[] {
  const folder = join(RULES, "statutory", pack, kind);
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder)
    .filter((name) => /^\d.*\.json$/.test(name))
    .map((name) => {
      const document = read(join(folder, name)) as Record<string, unknown>;
      return parseRuleSet(kind === "remedy" ? { ...document, ...variant } : document, { kind });
    });
}

const parsed = new Map<
  string,
  { warranty: readonly RuleSet<"warranty">[]; remedy: readonly RuleSet<"remedy">[] }
>();

function setsOf(packs: readonly string[], variant: Variant) {
  const key = JSON.stringify([packs, variant]);
  const known = parsed.get(key);
  if (known) return { ...known, calendars };
  const sets = {
    warranty: packs.flatMap((pack) => versions(pack, "warranty", variant)),
    remedy: packs.flatMap((pack) => versions(pack, "remedy", variant)),
  };
  parsed.set(key, sets);
  return { ...sets, calendars };
}

/** The settings of the convention that a case declares. */
function variantOf({ convention = {} }: Given): Variant {
  return {
    ...(convention.dayCount === "start-included" ? { count: "same-day" } : {}),
    ...(convention.roll === "next-working-day" ? { roll: "next-working-day" } : {}),
  };
}

// ---- facts in

const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;
const flag = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;
const count = (value: unknown): number | undefined =>
  typeof value === "number" ? value : undefined;
const list = (value: unknown): readonly Facts[] => (Array.isArray(value) ? value : []);

const kebab = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/[\s_]+/g, "-")
    .toLowerCase();

const LINES: Readonly<Record<string, string>> = {
  colourTV: "colour-tv",
  colorTV: "colour-tv",
  blackAndWhiteTV: "black-and-white-tv",
  bwTV: "black-and-white-tv",
  car: "household-car",
  discPlayer: "disc-player",
  amplifier: "audio-amplifier",
  pc: "micro-computer",
  computer: "micro-computer",
  petrol2: "petrol-two-stroke",
  petrol4: "petrol-four-stroke",
};

const lineOf = (goodsClass: string): string => LINES[goodsClass] ?? kebab(goodsClass);

const COMPONENTS: Readonly<Record<string, string>> = {
  显像管: "picture-tube",
  行输出变压器: "flyback-transformer",
  高频头: "tuner",
  集成电路: "integrated-circuit",
  车架: "frame",
  变速器: "gear-change",
  磁鼓电机: "drum-motor",
  主导轴电机: "capstan-motor",
  加载电机: "loading-motor",
};

/** A part is named by the policy, or by its kind where the case says that it is a main part. */
function componentOf(facts: Facts): RemedyClaim["component"] {
  const { component, isMainPart } = facts;
  const name = text(component);
  const main = flag(isMainPart);
  const causes = causesOf(facts);
  if (name === undefined && main === undefined && causes.length === 0) return null;
  const code =
    main === true
      ? (COMPONENTS[name ?? ""] ?? "main-part")
      : name === undefined
        ? "unit"
        : (COMPONENTS[name] ?? kebab(name));
  return { id: name ?? code, component: code, causes };
}

function causesOf({ cause, causedByModification, misuse, causes }: Facts): readonly string[] {
  return [
    ...(text(cause) && cause !== "quality" && cause !== "unknown"
      ? [causeName(cause as string)]
      : []),
    ...(causedByModification === true ? ["forbidden-modification"] : []),
    ...(misuse === true ? ["misuse"] : []),
    ...(Array.isArray(causes) ? (causes as string[]) : []),
  ];
}

const CAUSES: Readonly<Record<string, string>> = {
  modification: "forbidden-modification",
  "told-in-writing": "told-defect",
  "improper-handling": "own-improper-handling",
  "proof-mismatch": "proof-mismatch-or-altered",
  altered: "proof-mismatch-or-altered",
};

const causeName = (cause: string): string => CAUSES[cause] ?? cause;

function findingsOf(facts: Facts): readonly string[] {
  const { modification, maintenance, independentMaintenance, voucherMatches, voucherAltered } =
    facts;
  return [
    ...(modification ? ["forbidden-modification"] : []),
    ...(independentMaintenance === true || maintenance === "independent"
      ? ["independent-maintenance"]
      : []),
    ...(voucherMatches === false || voucherAltered === true ? ["proof-mismatch-or-altered"] : []),
  ];
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/brake/i, "brake-failure"],
  [/steering/i, "steering-failure"],
  [/body.*crack|crack.*body/i, "body-crack"],
  [/fuel.*leak/i, "fuel-leak"],
  [/battery.*fire|fire.*battery/i, "battery-fire"],
  [/engine/i, "engine"],
  [/gearbox|transmission/i, "gearbox"],
  [/traction.?battery/i, "traction-battery"],
  [/drive.?motor/i, "drive-motor"],
  [/replace/i, "needs-replacement"],
  [/unsafe/i, "unsafe"],
];

/** The words of a problem, by the names that the pack for cars knows. */
function codesOf({
  problem,
  assembly,
  component,
  needsReplacement,
  unsafe,
}: Facts): readonly string[] {
  const words = [problem, assembly, component].flatMap((word) => text(word) ?? []).join(" ");
  const codes = WORDS.flatMap(([pattern, code]) => (pattern.test(words) ? [code] : []));
  const found = [
    ...(needsReplacement === true ? ["needs-replacement"] : []),
    ...(unsafe === true ? ["unsafe"] : []),
  ];
  return [...new Set([...codes, ...found])];
}

function papersOf(facts: Facts): RemedyClaim["proof"] | undefined {
  const { hasInvoice, hasVoucher, systemLookup, canProveInTerm } = facts;
  const stated = [hasInvoice, hasVoucher, systemLookup, canProveInTerm];
  if (stated.every((value) => value === undefined)) return undefined;
  const papers = [
    ...(hasInvoice === true ? ["invoice"] : []),
    ...(hasVoucher === true ? ["voucher"] : []),
    ...(systemLookup === true ? ["system-lookup"] : []),
    ...(canProveInTerm === true ? ["other-evidence"] : []),
  ];
  return { papers };
}

const hoursOf = (days: unknown): number | undefined =>
  typeof days === "number" ? days * 24 : undefined;

const transportOf = (repair: Facts): number | null =>
  count(repair.excludedTransportHours) ??
  count(repair.excludedTransport) ??
  hoursOf(repair.excludedTransportDays) ??
  null;

/** Repairs as the case lists them; one without dates lies at the day of the case. */
function repairsOf(facts: Facts, asOf: string): RemedyClaim["repairs"] | undefined {
  const { handIn, handBack, repairRequested, returned, cause_of_delay: delay } = facts;
  const listed = list(facts.repairs).map((repair) => ({
    received: text(repair.handIn) ?? text(repair.received) ?? asOf,
    returned: text(repair.handBack) ?? text(repair.returned) ?? asOf,
    hours: count(repair.hours) ?? hoursOf(repair.days) ?? null,
    fault: text(repair.problem) ?? null,
    mended: flag(repair.fixed) ?? null,
    transportHours: transportOf(repair),
  }));
  const received = text(handIn) ?? text(repairRequested);
  if (received === undefined) return listed.length > 0 ? listed : undefined;
  const current = {
    received,
    returned: text(handBack) ?? text(returned) ?? null,
    mended: flag(facts.conforms) ?? null,
    delay: delay === "parts" || delay === "repairer" ? delay : null,
  } as const;
  return [...listed, current];
}

const SEASON_DAY = ["seasonDay", "firstSeasonDay", "dayOfFirstSeason", "daysIntoFirstSeason"];
const FIRST_SEASON = [
  "firstSeasonMonth",
  "withinFirstSeason30Days",
  "within30DaysOfFirstSeason",
  "firstSeason",
];

function cylindersOf({ cylinders }: Facts): string | undefined {
  const number = count(cylinders);
  if (number !== undefined) return number > 1 ? "multi" : "single";
  return text(cylinders);
}

const LIFE_DAYS = ["expectedLifeDays", "expectedLife", "shelfLifeDays"];
const DRIVABLE = ["drivable", "safeToDrive", "canBeDrivenSafely", "canDriveSafely"];
const CURRENT_PRICE = ["currentPrice", "currentPriceAtReturn", "newPrice", "priceAtReturn"];

function firstOf<T>(
  facts: Facts,
  names: readonly string[],
  read: (value: unknown) => T | undefined,
): T | undefined {
  return names.map((name) => read(facts[name])).find((value) => value !== undefined);
}

function traitsOf(facts: Facts): readonly string[] {
  return [
    ...(facts.activated === true ? ["activated"] : []),
    ...(facts.madeToOrder === true ? ["made-to-order"] : []),
    ...(facts.perishable === true ? ["perishable"] : []),
    ...(facts.digitalUnsealed === true ? ["unsealed-digital"] : []),
    ...(facts.periodical === true ? ["periodical"] : []),
  ];
}

const CURRENCY: Readonly<Record<string, string>> = { CN: "CNY", UK: "GBP", US: "USD", AU: "AUD" };

function moneyOf(value: unknown, { jurisdiction }: Given) {
  return typeof value === "number"
    ? { amount: String(value), currency: CURRENCY[jurisdiction] ?? "EUR" }
    : null;
}

const known = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

function claimOf(given: Given, state: string | null): RemedyClaim {
  const { facts, asOf } = given;
  const dates = known({
    sold: text(facts.saleDate) ?? text(facts.contractDate),
    invoiced: text(facts.invoiceDate),
    delivered: text(facts.deliveryDate) ?? text(facts.receivedDate) ?? text(facts.startDate),
    installed: text(facts.installedDate),
  });
  const claim = {
    asOf,
    ...dates,
    product: facts.goodsClass ? { line: lineOf(String(facts.goodsClass)) } : undefined,
    buyer: facts.isConsumer === false ? { kind: "business" } : undefined,
    component: componentOf(facts) ?? undefined,
    proof: papersOf(facts),
    findings: findingsOf(facts),
    repairs: repairsOf(facts, asOf) ?? countedRepairs(given),
    exchanges: exchangesOf(facts),
    readings: readingsOf(facts),
    deliveries: Array.isArray(facts.deliveries) ? facts.deliveries : undefined,
    sale: saleOf(facts),
    goods: known({
      durable: flag(facts.isDurable),
      traits: traitsOf(facts),
      unsuitable: facts.confirmedAtPurchase === true ? true : flag(facts.unsuitable),
      intact: flag(facts.intact),
      opened: flag(facts.opened),
    }),
    fault: faultOf(facts),
    history: historyOf(facts),
    demand: demandOf(facts),
    supply: known({
      sameModel: flag(facts.sameModelAvailable),
      equivalent: flag(facts.equivalentAvailable),
      acceptsOther: flag(facts.consumerAcceptsOther),
      repairService: flag(facts.repairService),
    }),
    law: known({
      nationalRule: flag(facts.nationalRuleExists),
      agreement: flag(facts.agreementExists),
      rescission: flag(facts.rescissionConditions),
      authorityFinding: text(facts.authorityFinding),
    }),
    amounts: {
      invoice: moneyOf(facts.price, given),
      paid: moneyOf(facts.pricePaid, given),
      current: moneyOf(firstOf(facts, CURRENT_PRICE, count), given),
      standalone: moneyOf(facts.standalonePriceAtReturn, given),
    },
    useRate: rateOf(facts.nOnVoucher ?? facts.rateOnVoucher),
    promisedTerm: text(facts.promisedTerm) ?? text(facts.agreedTerm),
    attributes: known({
      memberState: state ?? undefined,
      batteryCapacity: count(facts.capacity),
      powerKw: firstOf(facts, ["powerKw", "powerKW", "kW", "power"], count),
      cylinders: cylindersOf(facts),
      strokes: count(facts.strokes),
      seasonDay: firstOf(facts, SEASON_DAY, count),
      firstSeasonMonth: firstOf(facts, FIRST_SEASON, flag),
      wearingPart: firstOf(facts, ["wearingPart", "isWearingPart"], flag),
      busySeason: flag(facts.busySeason),
      hardFault: flag(facts.hardFault),
      warrantyType:
        text(facts.warrantyType) ??
        text(facts.warranty) ??
        (flag(facts.fullWarranty) === true ? "full" : undefined),
      remediable: flag(facts.remediable),
      reasonableAttempts: flag(facts.reasonableAttempts),
      remedied: flag(facts.remedied),
      rejectionPeriodOver: flag(facts.rejectionPeriodOver),
      expectedLifeDays: firstOf(facts, LIFE_DAYS, count),
      used: flag(facts.isUsed),
      usedTermAgreed: flag(facts.shorterTermAgreed) ?? (facts.agreedTerm ? true : undefined),
    }),
  };
  return known(claim) as RemedyClaim;
}

/** In the EU a repair counts whether or not it mended the fault; a case may give the number alone. */
function countedRepairs({ facts, asOf, jurisdiction }: Given): RemedyClaim["repairs"] | undefined {
  const number = count(facts.repairCount);
  if (jurisdiction !== "EU" || number === undefined) return undefined;
  return Array.from({ length: number }, () => ({ received: asOf, returned: asOf }));
}

function exchangesOf(facts: Facts): RemedyClaim["exchanges"] | undefined {
  const dates = [facts.exchangeDate, ...list(facts.exchanges).map(({ date }) => date)];
  const on = dates.flatMap((date) => text(date) ?? []);
  return on.length > 0 ? on.map((date) => ({ on: date })) : undefined;
}

/** How often the thing replaced most often was replaced; a part of an assembly is not the assembly. */
function mostOf(facts: Facts, key: "assembly" | "part"): number | undefined {
  const names = list(facts.replacements).flatMap((each) => {
    const name = text(each[key]);
    return name === undefined || (key === "assembly" && each.part) ? [] : [name];
  });
  const counts = names.map((name) => names.filter((other) => other === name).length);
  return counts.length > 0 ? Math.max(...counts) : undefined;
}

/** Days in repair that the threshold counts, where the case gives the sum and what it leaves out. */
function countedDays({ cumulativeRepairDays, excludedTransportDays }: Facts): number | undefined {
  const all = count(cumulativeRepairDays);
  return all === undefined ? undefined : all - (count(excludedTransportDays) ?? 0);
}

/** A case that names neither a fault nor a mileage does not turn on mileage. */
function readingsOf({
  km,
  goodsClass,
  faultDate,
  problem,
}: Facts): RemedyClaim["readings"] | undefined {
  const timeAlone =
    goodsClass === "householdCar" && faultDate === undefined && problem === undefined;
  const value = count(km) ?? (timeAlone ? 0 : undefined);
  return value === undefined ? undefined : [{ counter: "odometer", value }];
}

const rateOf = (value: unknown): string | undefined =>
  typeof value === "number" ? String(value) : undefined;

function saleOf(facts: Facts): RemedyClaim["sale"] {
  const channel = text(facts.channel) as NonNullable<RemedyClaim["sale"]>["channel"];
  return known({
    channel,
    region: text(facts.region),
    promises: facts.sellerPromise ? ["no-reason-return"] : [],
    confirmedExclusion: flag(facts.confirmedAtPurchase),
    declaredExclusion: facts.pageSays === "no returns" ? true : undefined,
    informed: flag(facts.informed),
    informedOn: text(facts.informedOn) ?? text(facts.informedDate),
    soldAlone: flag(facts.soldAlone),
    fraud: flag(facts.fraud),
  }) as RemedyClaim["sale"];
}

function faultOf(facts: Facts): RemedyClaim["fault"] {
  return known({
    occurredOn: text(facts.faultDate) ?? text(facts.defectFoundDate) ?? text(facts.apparentDate),
    codes: codesOf(facts),
    listed: flag(facts.faultListed),
    severity: text(facts.severity),
    persists: flag(facts.stillUnusable),
    recurs: flag(facts.recurs) ?? flag(facts.reappeared),
    minor: flag(facts.minor),
    major: flag(facts.major) ?? flag(facts.majorFailure),
    drivable: firstOf(facts, DRIVABLE, flag),
    conforms: flag(facts.conforms),
  }) as RemedyClaim["fault"];
}

function historyOf(facts: Facts): RemedyClaim["history"] {
  const attempts = count(facts.attempts) ?? count(facts.repairCount);
  const history = known({
    failedRepairs: attempts,
    sameFaultRepairs: count(facts.sameProblemRepairs),
    safetyRepairs: count(facts.seriousSafetyRepairs),
    safetyCleared: flag(facts.cleared),
    newSafetyFault: flag(facts.newSeriousSafetyFault) ?? flag(facts.newSafetyFault),
    assemblyReplacements: count(facts.assemblyReplacements) ?? mostOf(facts, "assembly"),
    partReplacements: count(facts.samePartReplacements) ?? mostOf(facts, "part"),
    partReplaced: flag(facts.partReplaced),
    accessoryExchanges: count(facts.exchangeCount),
    exchanged: count(facts.exchangeCount) === undefined ? undefined : facts.exchangeCount !== 0,
    repairDays: count(facts.repairDays),
    countedRepairDays: countedDays(facts),
    waitingDays: firstOf(facts, ["waitingDays", "waitDays", "partsWaitDays"], count),
    useDays: count(facts.useDays),
  });
  return history as RemedyClaim["history"];
}

/** A distance sale without a word of a fault asks for a return without a reason. */
function demandOf(facts: Facts): RemedyClaim["demand"] {
  const ground = facts.fraud === true ? "fraud" : facts.channel ? "no-reason" : undefined;
  return known({
    remedy: text(facts.demanded),
    ground,
    on: text(facts.demandDate) ?? text(facts.rejectDate) ?? text(facts.noticeDate),
    sentOn: text(facts.sentDate),
    agreedOn: text(facts.traderAgreed),
    goodsBackOn: text(facts.goodsBackDate),
    returnedOn: text(facts.returnDate),
    performed: flag(facts.performed) ?? flag(facts.refunded),
    goodReason: flag(facts.goodReason),
    refused: flag(facts.refused),
    entitled: flag(facts.entitled),
    exchangeDue: flag(facts.exchangeDue),
  }) as RemedyClaim["demand"];
}

// ---- answers out

type Show = (decision: RemedyDecision, given: Given) => unknown;

const amount = (money: { readonly amount: string } | null | undefined): number | null =>
  money ? Number(money.amount) : null;

const optionView = ({ remedy, chooser, obligor, tier }: Record<string, unknown>) => ({
  remedy,
  chooser,
  obligor,
  tier,
});

/** A case that lists a repair, but nothing that a ladder rests on, asks what tides the customer over. */
const asksForLoaner = ({ options, loaner, clocks }: RemedyDecision): boolean =>
  options.status === "needs-facts" && loaner.value !== null && clocks.repairDays.length > 0;

/** What is open to the customer, or would be if an open term were judged so. */
const offersOf = ({ status, value }: RemedyDecision["options"]) =>
  status === "needs-judgement" && value?.options.length === 0 ? value.pending : value?.options;

function optionsOf(decision: RemedyDecision): readonly unknown[] {
  const { options, loaner } = decision;
  const found = asksForLoaner(decision) ? loaner.value?.offers : offersOf(options);
  return (found ?? []).map((option) => ({
    ...optionView({ ...option }),
    ...(option.remedy === "punitive-damages" ? { amount: damagesOf(decision) } : {}),
  }));
}

function refundOf(decision: RemedyDecision, { facts }: Given): unknown {
  const { value } = decision.refund;
  if (value === null) return null;
  if (facts.price === undefined && value.gross === null && value.inFull) return "full";
  return {
    basis: {
      invoice: "invoicePrice",
      paid: "pricePaid",
      standalone: "standalonePriceAtReturn",
      "current-if-higher": "currentPriceIfHigher",
    }[value.basis],
    gross: amount(value.gross),
    net: amount(value.net),
    note: value.note,
    damageHeads: damagesOf(decision),
    deductions: value.deductions.map(({ kind, rate, days, units, amount: taken }) => ({
      kind,
      rate: rate === null ? null : Number(rate),
      days,
      km: units,
      amount: amount(taken),
      formula: `${amount(value.gross)} × ${units}/1000 × ${rate}`,
    })),
  };
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function deadlinesOf({ deadlines }: RemedyDecision, { jurisdiction }: Given): readonly unknown[] {
  return (deadlines.value ?? []).map((each) => ({
    ...each,
    repairDay: each.unit === "repair-day" ? each.count : null,
    roll:
      each.roll === "unknown"
        ? `unknown: ${each.date?.slice(0, 4)} notice not published`
        : each.roll,
    ...(each.date === null || jurisdiction !== "CN" ? {} : dayOf(each.date)),
  }));
}

function dayOf(date: string): object {
  const { working } = dayKind(mainland, date, { onUncovered: "weekday-rule" });
  return { weekday: WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()], workingDay: working };
}

function feeOf({ fees }: RemedyDecision): unknown {
  return Object.fromEntries(
    (fees.value ?? []).map(({ head, class: kind, payer }) => [
      camel(head),
      kind ?? (payer === "seller" ? "trader" : payer),
    ]),
  );
}

/** Whether a period runs; an exchange leaves the old one beside the new. */
function running({ cover }: RemedyDecision, period: string): boolean | null {
  const found = cover.value?.periods.filter((each) => each.period === period) ?? [];
  const states = found.map((each) => each.running);
  if (states.includes(true)) return true;
  return states.length === 0 || states.includes(null) ? null : false;
}

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function damagesOf({ damages }: RemedyDecision): unknown {
  const sums = (damages.value ?? []).filter(({ amount: sum }) => sum !== null);
  if (sums.length > 0) return amount(sums[0]?.amount);
  return damages.value?.map(({ head }) => camel(head)) ?? [];
}

/** The papers asked for, or what follows from papers that are missing. */
function proofOf({ cover, options }: RemedyDecision): unknown {
  const { value } = cover;
  if (value?.exclusions.some(({ cause, excludes }) => excludes && cause === "no-proof")) {
    return "not-covered";
  }
  const limited = options.value?.unavailable.some(({ ground }) => ground === "no-proof");
  if (limited) return "remedies-limited";
  return value?.proof.waived ? "waived" : (options.value?.proof ?? []);
}

/** The instrument that decides: where none of the sets does, the one that they lead to. */
function instrumentOf({ governedBy, status }: RemedyDecision): string | null {
  const all = governedBy.value ?? [];
  const elsewhere = status === "out-of-scope" ? all.find(({ set }) => set === null) : undefined;
  return (elsewhere ?? all[0])?.instrument ?? null;
}

/** What each key of an expectation asks for. */
const SHOWN: Readonly<Record<string, Show>> = {
  steps: ({ options }) => options.value?.options.map(({ set, step }) => `${set} ${step}`) ?? [],
  options: optionsOf,
  notAvailable: ({ options }) => options.value?.unavailable.map(({ remedy }) => remedy) ?? [],
  refund: refundOf,
  rawDeduction: ({ refund }) => amount(refund.value?.rawDeduction),
  chargeableDays: ({ refund }) => refund.value?.chargeableDays ?? null,
  missing: ({ refund, missing }) => refund.value?.parameters[0] ?? missing.map(({ fact }) => fact),
  deadlines: deadlinesOf,
  lastDayBeforeRoll: ({ deadlines }) =>
    deadlines.value?.find(({ roll }) => roll === "next-working-day")?.unrolled ?? null,
  fee: feeOf,
  diminishedValue: ({ fees }) => {
    const head = fees.value?.find((fee) => fee.head === "diminished-value");
    return head?.payer === "seller" ? "consumer not liable" : "consumer liable beyond testing";
  },
  loaner: ({ loaner }) => loaner.value?.due ?? null,
  burdenOfProof: ({ burdenOfProof }) => burdenOfProof.value?.party ?? null,
  breach: ({ breaches }) =>
    breaches.value?.map(({ breach, ifRefused }) => {
      if (breach === "void-term") return "void-term: below floor";
      return ifRefused ? `${breach} if refused` : breach;
    }) ?? [],
  recourse: ({ recourse }) => recourse.value,
  termEffect: ({ termEffect }) => {
    const [first] = termEffect.value ?? [];
    return first?.amount ? `${first.kind} ${first.amount}` : first?.kind;
  },
  anchor: ({ cover }) => cover.value?.anchor ?? null,
  covered: ({ cover }) => cover.value?.covered ?? null,
  inSanbaoTerm: (decision) => running(decision, "three-guarantees"),
  inRepairTerm: (decision) => running(decision, "repair"),
  exclusion: ({ cover, options }) =>
    cover.value?.exclusions.find(({ excludes }) => excludes)?.cause ??
    options.value?.unavailable.find(({ ground }) => ground !== null)?.ground ??
    (cover.value?.covered === false ? "out-of-term" : null),
  exclusionScope: ({ cover }) => cover.value?.exclusions[0]?.scope ?? null,
  proof: proofOf,
  termEnd: ({ deadlines }) =>
    deadlines.value?.find(({ kind }) => kind === "term-end")?.date ?? null,
  also: ({ duties }) => duties.value?.[0]?.title.en ?? null,
  termUsed: ({ cover }) => cover.value?.termUsed?.duration ?? null,
  dayNumber: ({ clocks }, { facts }) =>
    facts.handIn === undefined ? clocks.sinceStart : clocks.inRepair,
  repairDays: ({ clocks }, { facts }) =>
    list(facts.repairs).some(({ hours }) => hours !== undefined)
      ? clocks.repairDays
      : clocks.repairDays.reduce((a, b) => a + b, 0),
  cumulativeRepairDays: ({ clocks }) => clocks.cumulativeRepairDays,
  waitingDays: ({ clocks }) => clocks.waitingDays,
  governedBy: instrumentOf,
  damages: damagesOf,
  punitiveDamages: damagesOf,
  punitive: ({ damages }) => amount(damages.value?.[0]?.amount),
  amount: ({ damages }) => amount(damages.value?.[0]?.amount),
};

const HEADS: Readonly<Record<string, keyof RemedyDecision>> = {
  options: "options",
  notAvailable: "options",
  refund: "refund",
  rawDeduction: "refund",
  chargeableDays: "refund",
  deadlines: "deadlines",
  loaner: "loaner",
  burdenOfProof: "burdenOfProof",
  breach: "breaches",
  covered: "cover",
};

const HEAD_ORDER = [
  "options",
  "cover",
  "refund",
  "deadlines",
  "loaner",
  "burdenOfProof",
  "breaches",
];

const speaks = ({ status }: RemedyDecision): boolean =>
  status !== "out-of-scope" && status !== "no-policy";

/** The status of the first head that the case asks about; facts alone are determined. */
function statusOf(decision: RemedyDecision, asked: readonly string[]): string {
  const heads = asked.flatMap((key) => HEADS[key] ?? []);
  const [head] = HEAD_ORDER.filter((name) => heads.includes(name as keyof RemedyDecision));
  const overall = asked.includes("missing") || asked.every((key) => key === "status");
  if (head === undefined) return overall || !speaks(decision) ? decision.status : "determined";
  if (head === "options" && asksForLoaner(decision)) return decision.loaner.status;
  const status = (decision[head as "options"] as { status: string }).status;
  const dated = heads.includes("deadlines") && decision.deadlines.status === "provisional";
  return head === "cover" && dated ? "provisional" : status;
}

/** Facts of a host's own go to the sets that declare them. */
function declaredOnly(
  claim: RemedyClaim,
  { remedy, warranty }: ReturnType<typeof setsOf>,
): RemedyClaim {
  const names = [...remedy, ...warranty].flatMap(({ document }) =>
    Object.keys(document.facts ?? {}),
  );
  const kept = Object.entries(claim.attributes ?? {}).filter(([name]) =>
    names.includes(`attributes.${name}`),
  );
  return { ...claim, attributes: Object.fromEntries(kept) };
}

function answer(
  packs: readonly string[],
  given: Given,
  asked: readonly string[],
  state: string | null,
) {
  const sets = setsOf(packs, variantOf(given));
  const decision = decideRemedy(sets, declaredOnly(claimOf(given, state), sets));
  const shown = asked.flatMap((key) => {
    const show = SHOWN[key];
    return show === undefined ? [] : [[key, show(decision, given)] as const];
  });
  const status = statusOf(decision, asked);
  const found: Facts = { ...Object.fromEntries(shown), status: WORDS_OF_STATUS[status] ?? status };
  return found;
}

/** The cases have one word for goods and for dates that no set of the pack speaks of. */
const WORDS_OF_STATUS: Readonly<Record<string, string>> = { "no-policy": "out-of-scope" };

const STATES: Readonly<Record<string, string | null>> = {
  "directive default": null,
  DE: "DE",
  ES: "ES",
  PT: "PT",
  SE: "SE",
};

const stateOf = ({ facts, jurisdiction }: Given): string | null =>
  STATES[text(facts.memberState) ?? text(facts.state) ?? jurisdiction] ?? null;

/** The numbers that a case may ask about again, with another number. */
const COUNTED = ["sameProblemRepairs", "cumulativeRepairDays", "seriousSafetyRepairs", "km"];

/** The member states or fault dates that an expectation is written by; none for another value. */
function variantsIn(expected: unknown): readonly string[] {
  if (typeof expected !== "object" || expected === null || Array.isArray(expected)) return [];
  const names = Object.keys(expected);
  const written = (name: string) => Object.hasOwn(STATES, name) || /^\d{4}-\d\d-\d\d$/.test(name);
  return names.every(written) ? names : [];
}

/** One decision, or one for each member state, fault date or number that the case asks about. */
function pack(packs: readonly string[], ownState: string | null = null): Op {
  return (given: Given, context: CaseContext) => {
    const expected = context.case.expect as Facts;
    const asked = Object.keys(expected);
    const unknown = asked.filter(
      (key) => SHOWN[key] === undefined && key !== "status" && !/^at\d+$/.test(key),
    );
    if (unknown.length > 0) throw new NotExpressible(`no head answers \`${unknown.join("`, `")}\``);
    const state = ownState ?? stateOf(given);
    const base = answer(packs, given, asked, state);
    const several = asked.flatMap((key) => {
      const names = variantsIn(expected[key]);
      if (names.length === 0) return [];
      const each = names.map((name) => {
        const [facts, where] = Object.hasOwn(STATES, name)
          ? [given.facts, STATES[name] ?? null]
          : [{ ...given.facts, faultDate: name }, state];
        return [name, answer(packs, { ...given, facts }, asked, where)[key]] as const;
      });
      return [[key, Object.fromEntries(each)] as const];
    });
    const whatIf = asked.flatMap((key) => {
      const number = /^at(\d+)$/.exec(key)?.[1];
      const counted = COUNTED.find((name) => Object.hasOwn(given.facts, name));
      if (number === undefined || counted === undefined) return [];
      const facts = { ...given.facts, [counted]: Number(number) };
      const other = answer(packs, { ...given, facts }, ["options"], state);
      const names = (other.options as { remedy: string }[]).map(({ remedy }) => remedy);
      return [[key, { options: names }] as const];
    });
    return {
      ...base,
      ...Object.fromEntries(several),
      ...Object.fromEntries(whatIf),
    };
  };
}

const cars = pack(["cn/cars", "cn/cars-2013"]);
const farm = pack(["cn/farm-machinery", "cn/farm-machinery-1998"]);
const consumerLaw = pack(["cn/consumer-law"]);
/** What a promise of a term is held against is in the rules that set terms. */
const promises = pack(["cn/consumer-law", "cn/general-goods-1995"]);

/** Law cases: each pack is decided by the statutory rule sets of its name. */
export default {
  packs: {
    "cn.sanbao.car-2022": cars,
    "cn.sanbao.car-2013": cars,
    "cn.sanbao.general-1995": pack(["cn/general-goods-1995"]),
    "cn.sanbao.mobile-2001": pack(["cn/mobile-phones"]),
    "cn.sanbao.fixed-2001": pack(["cn/fixed-phones"]),
    "cn.sanbao.pc-2002": pack(["cn/personal-computers"]),
    "cn.sanbao.av-2002": pack(["cn/audio-video"]),
    "cn.sanbao.agri-2010": farm,
    "cn.sanbao.agri-1998": farm,
    "cn.consumer-law": (given: Given, context) =>
      (given.facts.promisedTerm === undefined ? consumerLaw : promises)(given, context),
    "cn.local.zhejiang": pack(["cn/zhejiang"]),
    "cn.local.shandong": pack(["cn/shandong"]),
    "cn.local.shanghai": pack(["cn/shanghai"]),
    "cn.local.beijing": pack(["cn/beijing"]),
    "eu.sale-of-goods": pack(["eu/sale-of-goods"]),
    "de.sale": pack(["eu/sale-of-goods"], "DE"),
    "es.sale": pack(["eu/sale-of-goods"], "ES"),
    "pt.sale": pack(["eu/sale-of-goods"], "PT"),
    "se.sale": pack(["eu/sale-of-goods"], "SE"),
    "eu.withdrawal": pack(["eu/withdrawal"]),
    "uk.cra": pack(["uk/consumer-rights"]),
    "us.mmwa": pack(["us/warranty-act"]),
    "au.acl": pack(["au/consumer-law"]),
  },
  lists: {
    options: "any-order",
    notAvailable: "subset",
    deadlines: "subset",
    breach: "subset",
  },
} satisfies Adapter;
