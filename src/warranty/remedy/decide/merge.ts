import type { Status } from "../../../decision/index.js";
import { compareMoney } from "../../../money/index.js";
import { distinctRefs, longestTerm, weakestSource } from "../heads/index.js";
import type {
  BurdenView,
  CoverView,
  FeeView,
  Head,
  InterimView,
  OptionsView,
  RefundView,
  RemedyOption,
} from "../outcome.js";
import type { Remedy } from "../policy/index.js";

type Heads<T> = readonly Head<T>[];

const SETTLED: readonly Status[] = ["determined", "options"];

export const isSettled = ({ status }: Head<unknown>): boolean => SETTLED.includes(status);

const LEAST: readonly Status[] = [
  "determined",
  "options",
  "provisional",
  "needs-judgement",
  "needs-parameter",
  "needs-facts",
  "conflict",
  "out-of-scope",
  "no-policy",
];

const leastSettled = (heads: Heads<unknown>): Status =>
  heads.reduce<Status>(
    (a, { status }) => (LEAST.indexOf(status) > LEAST.indexOf(a) ? status : a),
    "determined",
  );

/** Heads of several sets as one, with the value that stands. */
export function joined<T>(heads: Heads<T>, value: T | null, status?: Status): Head<T> {
  const { confidence, source } = weakestSource(heads);
  return {
    status: status ?? leastSettled(heads),
    value,
    missing: distinctRefs(heads.flatMap(({ missing }) => missing)),
    confidence,
    source,
    reasons: heads.flatMap(({ reasons }) => reasons),
  };
}

/** Lists of several sets, one after the other. */
export function joinedLists<T>(heads: Heads<readonly T[]>): Head<readonly T[]> {
  const values = heads.flatMap(({ value }) => value ?? []);
  const distinct = new Map(values.map((value) => [JSON.stringify(value), value]));
  return joined(heads, [...distinct.values()]);
}

/**
 * A remedy is open to the customer if any set offers it. A set that is not settled matters only
 * while it may add a remedy that no other offers.
 */
export function joinedOptions(all: Heads<OptionsView>): Head<OptionsView> {
  const views = all.flatMap(({ value }) => value ?? []);
  const options = distinctOptions(views.flatMap((view) => view.options));
  const offered = new Set<Remedy>(options.map(({ remedy }) => remedy));
  const value: OptionsView = {
    options,
    unavailable: views
      .flatMap((view) => view.unavailable)
      .filter(({ remedy }) => !offered.has(remedy)),
    possible: [...new Set(views.flatMap((view) => view.possible))].filter(
      (remedy) => !offered.has(remedy),
    ),
    proof: [...new Set(views.flatMap((view) => view.proof))],
  };
  // A set that leaves the case to another instrument has no say while another set speaks.
  const speaking = all.filter(({ status }) => status !== "out-of-scope");
  const heads = speaking.length > 0 ? speaking : all;
  if (heads.length === 1) return joined(heads, value);
  const open = heads.filter(
    (head) => !isSettled(head) && (head.value?.possible ?? []).some((each) => !offered.has(each)),
  );
  const settled = heads.filter(isSettled);
  if (open.length > 0) return joined(heads, value, leastSettled(open));
  const stating = settled.length > 0 ? settled : heads;
  const choice = settled.some(({ status }) => status === "options") || spansSets(options);
  return joined(stating, value, choice && settled.length > 0 ? "options" : leastSettled(stating));
}

const spansSets = (options: readonly RemedyOption[]): boolean =>
  new Set(options.map(({ set }) => set)).size > 1 &&
  new Set(options.map(({ remedy }) => remedy)).size > 1;

function distinctOptions(options: readonly RemedyOption[]): readonly RemedyOption[] {
  const seen = new Map(
    [...options].reverse().map((option) => [`${option.remedy} ${option.obligor}`, option] as const),
  );
  return options.filter((option) => seen.get(`${option.remedy} ${option.obligor}`) === option);
}

/** The refund that is best for the customer; what is open may still be better. */
export function joinedRefunds(heads: Heads<RefundView>): Head<RefundView> {
  const views = heads.flatMap(({ value }) => value ?? []);
  const best = views.reduce<RefundView | null>((a, b) => {
    if (a === null) return b;
    if (b.net === null) return a;
    return a.net === null || compareMoney(b.net, a.net) > 0 ? b : a;
  }, null);
  const { net } = best ?? { net: null };
  const full =
    net !== null && views.every(({ gross }) => gross === null || compareMoney(net, gross) >= 0);
  const deciding = heads.filter(({ value }) => value === best && value !== null);
  return full && deciding.length > 0 ? joined(deciding, best) : joined(heads, best);
}

const FREE_FIRST = ["free", "contract", "shared", "paid"];

/** Of each fee head the answer that is best for the customer. */
export function joinedFees(heads: Heads<readonly FeeView[]>): Head<readonly FeeView[]> {
  const best = new Map<string, FeeView>();
  for (const fee of heads.flatMap(({ value }) => value ?? [])) {
    const known = best.get(fee.head);
    if (known === undefined || costs(fee) < costs(known)) best.set(fee.head, fee);
  }
  return joined(heads, [...best.values()]);
}

const costs = ({ class: kind, payer }: FeeView): number =>
  (kind === null ? 1 : FREE_FIRST.indexOf(kind)) + (payer === "consumer" ? 10 : 0);

export function joinedInterim(heads: Heads<InterimView>): Head<InterimView> {
  const views = heads.flatMap(({ value }) => value ?? []);
  if (views.length === 0) return joined(heads, null);
  const due = views.filter((view) => view.due);
  const [first] = [...due].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  const offers = distinctOptions(due.flatMap((view) => view.offers));
  const value: InterimView = {
    due: due.length > 0,
    offers,
    notDue: views.flatMap((view) => view.notDue),
    from: first?.from ?? null,
    fromDay: first?.fromDay ?? null,
  };
  return joined(heads, value);
}

const BURDEN = ["trader", "neutral", "consumer"];

/** The burden is the trader's if any set puts it there. */
export function joinedBurden(heads: Heads<BurdenView>): Head<BurdenView> {
  const known = heads.filter(({ value }) => value !== null);
  const best = [...known].sort((a, b) => rank(a) - rank(b))[0];
  if (best?.value?.party === "trader") return joined([best], best.value);
  const open = heads.filter(({ value }) => value === null);
  return joined(open.length > 0 ? heads : known, open.length > 0 ? null : (best?.value ?? null));
}

const rank = ({ value }: Head<BurdenView>): number => BURDEN.indexOf(value?.party ?? "consumer");

/** Covered if any set covers; otherwise what the first set, the company's, says. */
export function joinedCover(heads: Heads<CoverView>): Head<CoverView> {
  const covering = heads.find(({ value }) => value?.covered === true);
  const found =
    covering === undefined
      ? joined(heads, heads[0]?.value ?? null)
      : joined([covering], covering.value);
  const termUsed = longestTerm(heads.flatMap(({ value }) => value?.termUsed ?? []));
  if (found.value === null || termUsed === null) return found;
  return { ...found, value: { ...found.value, termUsed } };
}
