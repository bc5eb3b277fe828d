import { distinctBy } from "../../../decision/index.js";
import type { Head, InterimView, OptionsView, RemedyOption } from "../outcome/index.js";
import type { Remedy } from "../policy/index.js";
import { type Heads, isSettled, joined, leastSettled, withValue } from "./joined.js";

/**
 * A remedy is open to the customer if any set offers it. A set that is not settled matters only
 * while it may add a remedy that no other offers.
 */
export function joinedOptions(all: Heads<OptionsView>): Head<OptionsView> {
  const value = joinedViews(all.flatMap((head) => head.value ?? []));
  // A set that leaves the case to another instrument has no say while another set speaks.
  const speaking = all.filter(({ status }) => status !== "out-of-scope");
  const heads = speaking.length > 0 ? speaking : all;
  if (heads.length === 1) return joined(heads, value);
  const open = heads.filter(
    (head) => !isSettled(head) && (head.value?.possible ?? []).some((each) => !offers(value, each)),
  );
  const settled = heads.filter(isSettled);
  if (open.length > 0) return joined(heads, value, leastSettled(open));
  const stating = settled.length > 0 ? settled : heads;
  const choice = settled.some(({ status }) => status === "options") || spansSets(value.options);
  return joined(stating, value, choice && settled.length > 0 ? "options" : leastSettled(stating));
}

/** What one set offers, each remedy once. */
export const ownOptions = (head: Head<OptionsView>): Head<OptionsView> =>
  withValue(head, joinedViews(head.value === null ? [] : [head.value]));

const offers = ({ options }: OptionsView, remedy: Remedy): boolean =>
  options.some((option) => option.remedy === remedy);

function joinedViews(views: readonly OptionsView[]): OptionsView {
  const options = distinctOptions(views.flatMap((view) => view.options));
  const offered = new Set<Remedy>(options.map(({ remedy }) => remedy));
  const unavailable = views.flatMap((view) => view.unavailable);
  const possible = new Set(views.flatMap((view) => view.possible));
  return {
    options,
    unavailable: unavailable.filter(({ remedy }) => !offered.has(remedy)),
    possible: [...possible].filter((remedy) => !offered.has(remedy)),
    pending: distinctOptions(views.flatMap((view) => view.pending)),
    proof: [...new Set(views.flatMap((view) => view.proof))],
  };
}

const spansSets = (options: readonly RemedyOption[]): boolean =>
  new Set(options.map(({ set }) => set)).size > 1 &&
  new Set(options.map(({ remedy }) => remedy)).size > 1;

/** Of each remedy and obligor the first offer. */
const distinctOptions = (options: readonly RemedyOption[]): readonly RemedyOption[] =>
  distinctBy(options, ({ remedy, obligor }) => `${remedy} ${obligor}`);

export function joinedInterim(heads: Heads<InterimView>): Head<InterimView> {
  const views = heads.flatMap(({ value }) => value ?? []);
  if (views.length === 0) return joined(heads, null);
  const due = views.filter((view) => view.due);
  const [first] = [...due].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  const value: InterimView = {
    due: due.length > 0,
    offers: distinctOptions(due.flatMap((view) => view.offers)),
    notDue: views.flatMap((view) => view.notDue),
    from: first?.from ?? null,
    fromDay: first?.fromDay ?? null,
  };
  return joined(heads, value);
}

/** What tides over by one set, each remedy once. */
export function ownInterim(head: Head<InterimView>): Head<InterimView> {
  const { value } = head;
  if (value === null || value.offers.length < 2) return head;
  return { ...head, value: { ...value, offers: distinctOptions(value.offers) } };
}
