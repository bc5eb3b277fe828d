import type { Reason } from "../../../decision/index.js";
import type { Whether } from "../../../rule-set/index.js";
import { fromDayNumber } from "../../../time/index.js";
import type { Head, OptionsView, RemedyOption, Unavailable } from "../outcome/index.js";
import type { Remedy } from "../policy/index.js";
import type { Scene } from "../scene/index.js";
import { plainReason } from "../texts/index.js";
import { because, settled, waiting } from "./head.js";
import type { Ladders, Refusal, Tried } from "./ladder.js";

/** What the set offers, what it does not and why; null where it has no steps. */
export function optionsHead(scene: Scene, climbed: Ladders): Head<OptionsView> | null {
  if (climbed.tried.length === 0) return null;
  const { ladders, refusals } = climbed;
  const holding: Tried[] = [];
  const sure: Tried[] = [];
  const open: Tried[] = [];
  for (const ladder of ladders) {
    if (ladder.holding !== null) holding.push(ladder.holding);
    if (ladder.holding !== null && ladder.open.length === 0) sure.push(ladder.holding);
    open.push(...ladder.open);
  }
  const offered = sure.flatMap((tried) => optionsOf(scene, tried));
  const doubtful = refusals.filter(
    (each) => each.open !== null && offered.some(({ remedy }) => bars(each, remedy)),
  );
  const possible = possibleOf(open, holding);
  const view: OptionsView = {
    options: offered.filter(({ remedy }) => !doubtful.some((each) => bars(each, remedy))),
    unavailable: unavailable(scene, climbed, new Set([...namesOf(offered), ...possible])),
    possible: [...possible],
    pending: open.flatMap((tried) => optionsOf(scene, tried)),
    proof: [...new Set(sure.flatMap(({ step }) => step.row.proof ?? []))],
  };
  const steps = [...holding, ...open];
  const basis = {
    rows: [...steps.map(({ step }) => step), ...refusals.map(({ refusal }) => refusal)],
    reasons: reasonsOf(scene, climbed, holding, open),
    cover: steps.some(({ step }) => step.row.period !== undefined),
    term: restsOnTerm(scene, holding),
  };
  const waits: Whether[] = open.map(({ holds }) => holds);
  for (const refusal of doubtful) if (refusal.open !== null) waits.push(refusal.open);
  if (waits.length > 0) return waiting(scene, waits, basis, view);
  const elsewhere = sure.some(({ step }) => step.row.instead !== undefined);
  if (elsewhere && offered.length === 0) return settled(scene, view, basis, "out-of-scope");
  const choice = sure.some((tried) => isChoice(tried, refusals));
  return settled(scene, view, basis, choice ? "options" : "determined");
}

/** A step within a window stands on its own days; any other that asks for cover turns on the term. */
function restsOnTerm({ cover }: Scene, holding: readonly Tried[]): boolean {
  if (cover.confidence !== "unread" || cover.barred.truth === true) return false;
  return holding.some(({ step: { row, window, asksCover }, assumed }) => {
    if (window !== null || assumed) return false;
    return row.period !== undefined || asksCover;
  });
}

const namesOf = (offers: readonly { readonly remedy: Remedy }[]): readonly Remedy[] =>
  offers.map(({ remedy }) => remedy);

/** Several remedies to choose from; those taken away on a ground still to be proven count. */
function isChoice({ step, remaining }: Tried, refusals: readonly Refusal[]): boolean {
  const { offers, residual } = step.row;
  if (residual === true || offers.length < 2) return false;
  if (remaining.length > 1) return true;
  return refusals.some(
    (each) =>
      each.refusal.row.contestable === true && offers.some(({ remedy }) => bars(each, remedy)),
  );
}

const optionsOf = ({ rules }: Scene, { step, remaining }: Tried): RemedyOption[] =>
  remaining.map(({ remedy, chooser, obligor, tier }) => ({
    remedy,
    chooser,
    obligor,
    tier: tier ?? 1,
    set: rules.name,
    step: step.row.name,
  }));

const bars = ({ refusal }: Refusal, remedy: Remedy): boolean =>
  refusal.row.remedies.includes(remedy);

/** Remedies that an open ladder may come to. */
function possibleOf(open: readonly Tried[], holding: readonly Tried[]): ReadonlySet<Remedy> {
  if (open.length === 0) return NO_REMEDIES;
  const ladders = new Set(open.map(({ step }) => step.row.ladder));
  const below = holding.filter(({ step }) => ladders.has(step.row.ladder));
  return new Set([...open, ...below].flatMap(({ remaining }) => namesOf(remaining)));
}

const NO_REMEDIES: ReadonlySet<Remedy> = new Set();

/** Every other remedy that the set knows, with the first step that would have offered it. */
function unavailable(
  { rules }: Scene,
  { tried, refused }: Ladders,
  offered: Set<Remedy>,
): readonly Unavailable[] {
  const found: Unavailable[] = [];
  for (const each of tried) {
    for (const { remedy } of each.step.row.offers) {
      if (offered.has(remedy)) continue;
      offered.add(remedy);
      const refusal = refused.get(remedy);
      found.push({
        remedy,
        why: refusal === undefined ? whyNot(each) : "refused",
        ground: refusal?.row.ground ?? null,
        set: rules.name,
        step: each.step.row.name,
      });
    }
  }
  return found;
}

function whyNot({ conditions, period, window }: Tried): Unavailable["why"] {
  if (conditions.truth === false) return "conditions";
  if (period.truth === false) return "not-in-term";
  return window?.within.truth === false ? "window-over" : "another-step";
}

function reasonsOf(
  scene: Scene,
  { refusals }: Ladders,
  holding: readonly Tried[],
  open: readonly Tried[],
): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const tried of holding) {
    for (const { remedy, obligor } of tried.remaining) {
      reasons.push(because(scene, tried.step, "remedy.offered", { remedy, obligor }));
    }
    if (tried.step.row.instead !== undefined) {
      reasons.push(because(scene, tried.step, "remedy.elsewhere"));
    }
    reasons.push(...windowReasons(scene, tried));
  }
  for (const { step } of open) reasons.push(because(scene, step, "remedy.step-open"));
  for (const { refusal, open: may } of refusals) {
    const code = may === null ? "remedy.refused" : "remedy.refusal-open";
    reasons.push(because(scene, refusal, code, { ground: refusal.row.ground }));
  }
  if (holding.some(({ assumed }) => assumed)) {
    reasons.push(plainReason(scene.set, "remedy.assumed-in-term"));
  }
  return reasons;
}

function windowReasons(scene: Scene, { step, window }: Tried): readonly Reason[] {
  if (window === null) return [];
  const { start, last, day } = window;
  const counted = window.counters.map((counter) =>
    because(scene, step, "remedy.counter", { ...counter }),
  );
  if (start === null || last === null) return counted;
  const params = {
    day: fromDayNumber(day),
    number: day - start.day,
    start: fromDayNumber(start.day),
    last: fromDayNumber(last),
  };
  return [because(scene, step, "remedy.window", params), ...counted];
}

/** Remedies of the interim table that are not due, as the options list them. */
export function interimUnavailable(
  { rules }: Scene,
  due: readonly Remedy[],
): readonly Unavailable[] {
  return rules.tables.interim.flatMap(({ row: { remedy } }) =>
    due.includes(remedy)
      ? []
      : [{ remedy, why: "conditions", ground: null, set: rules.name, step: "interim" } as const],
  );
}
