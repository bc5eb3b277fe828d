import type { Texts } from "../../decision/index.js";
import { compareMoney } from "../../money/index.js";
import type { RemedyDecision, RemedyOption } from "../../warranty/index.js";
import type { UndercutMatter } from "../types.js";
import { coded, listed, text } from "../words.js";
import { consequenceShortfalls } from "./consequences.js";
import { atLeast, gradeOf, onOneGround } from "./grades.js";
import { isSettled, isStated } from "./settled.js";

/** One head in which the floor gives the customer more. */
export interface Shortfall {
  readonly matter: UndercutMatter;
  /** The remedy, kind of deadline or head of a fee. */
  readonly concern: string;
  /** Name of the floor's step, where one offers it. */
  readonly step: string | null;
  readonly company: Texts;
  readonly floor: Texts;
  /** What becomes of the term under the floor. */
  readonly effect?: EffectView;
}

type EffectView = NonNullable<RemedyDecision["termEffect"]["value"]>[number];

interface Pair {
  readonly company: RemedyDecision;
  readonly floor: RemedyDecision;
}

/** Every head of a claim in which the floor surely gives more than the company's set surely does. */
export function shortfallsOf(pair: Pair): readonly Shortfall[] {
  return [
    ...options(pair),
    ...refund(pair),
    ...deadlines(pair),
    ...fees(pair),
    ...loaner(pair),
    ...consequenceShortfalls(pair),
  ];
}

const named = (options: readonly RemedyOption[]): Texts =>
  options.length === 0
    ? text("nothing", "无")
    : listed(options.map(({ remedy }) => coded(remedy, "remedy")));

function options({ company, floor }: Pair): readonly Shortfall[] {
  const [own, other] = [company.options, floor.options];
  if (!isSettled(other) || !isStated(own) || own.value === null) return [];
  const given = own.value.options;
  return (other.value?.options ?? []).flatMap((option): Shortfall[] => {
    if (option.chooser !== "consumer") return [];
    if (given.some(({ remedy }) => atLeast(remedy, option.remedy))) return [];
    return [
      {
        matter: "remedy",
        concern: option.remedy,
        step: option.step,
        company: named(given),
        floor: named(other.value?.options ?? []),
      },
    ];
  });
}

function refund({ company, floor }: Pair): readonly Shortfall[] {
  const [own, other] = [company.refund, floor.refund];
  if (!isSettled(other) || !isStated(own)) return [];
  const remedies = [own.value?.remedy ?? "", other.value?.remedy ?? ""] as const;
  if (!onOneGround(...remedies)) return [];
  const [ours, theirs] = [own.value?.net, other.value?.net];
  if (ours == null || theirs == null || ours.currency !== theirs.currency) return [];
  if (compareMoney(ours, theirs) >= 0) return [];
  return [
    {
      matter: "refund",
      concern: other.value?.remedy ?? "refund",
      step: null,
      company: text(`${ours.amount} back of 1000.00`, `1000.00 中退回 ${ours.amount}`),
      floor: text(`${theirs.amount} back of 1000.00`, `1000.00 中退回 ${theirs.amount}`),
    },
  ];
}

/** What the trader must do by a day. */
const DUTIES: readonly string[] = ["refund", "respond", "complete", "acknowledge"];

function deadlines({ company, floor }: Pair): readonly Shortfall[] {
  if (!isSettled(floor.deadlines) || company.deadlines.status !== "determined") return [];
  return (floor.deadlines.value ?? []).flatMap(({ kind, date, obligor }): Shortfall[] => {
    if (!DUTIES.includes(kind) || date === null || obligor === "consumer") return [];
    // A day for paying back says nothing where nothing is paid back.
    if (kind === "refund" && !(paysBack(company) && paysBack(floor))) return [];
    const own = (company.deadlines.value ?? []).flatMap((each) =>
      each.kind === kind && each.date !== null ? [each.date] : [],
    );
    const [earliest] = own.sort();
    if (earliest === undefined || earliest <= date) return [];
    const [ours, theirs] = [
      text(`by ${earliest}`, `${earliest} 前`),
      text(`by ${date}`, `${date} 前`),
    ];
    return [{ matter: "deadline", concern: kind, step: null, company: ours, floor: theirs }];
  });
}

const paysBack = ({ options: { value } }: RemedyDecision): boolean =>
  (value?.options ?? []).some(({ remedy }) => gradeOf(remedy) === gradeOf("refund"));

/** Heads of a fee that the customer does not pay. */
const isFree = (fee: { readonly class: string | null; readonly payer: string | null }): boolean =>
  fee.class === "free" || (fee.class === null && fee.payer !== null && fee.payer !== "consumer");

const isCharged = (fee: { readonly class: string | null; readonly payer: string | null }) =>
  fee.payer === "consumer" || fee.class === "paid" || fee.class === "shared";

function fees({ company, floor }: Pair): readonly Shortfall[] {
  if (!isSettled(floor.fees) || company.fees.status !== "determined") return [];
  const own = company.fees.value ?? [];
  return (floor.fees.value ?? []).flatMap((fee): Shortfall[] => {
    if (!isFree(fee) || isCharged(fee)) return [];
    const same = own.filter(({ head }) => head === fee.head);
    if (!same.some(isCharged) || same.some((each) => isFree(each) && !isCharged(each))) return [];
    return [
      {
        matter: "fee",
        concern: fee.head,
        step: null,
        company: text("the customer pays", "客户承担"),
        floor: text("free for the customer", "客户免费"),
      },
    ];
  });
}

function loaner({ company, floor }: Pair): readonly Shortfall[] {
  const [own, other] = [company.loaner, floor.loaner];
  if (!isSettled(other) || own.status !== "determined" || other.value?.due !== true) return [];
  const due = own.value?.offers.map(({ remedy }) => remedy) ?? [];
  return other.value.offers.flatMap(({ remedy }): Shortfall[] => {
    if (due.includes(remedy)) return [];
    const from = other.value?.fromDay ?? 0;
    return [
      {
        matter: "loaner",
        concern: remedy,
        step: null,
        company: text("not due yet", "尚未到期"),
        floor: text(`due from day ${from} of the repair`, `维修第 ${from} 天起应提供`),
      },
    ];
  });
}
