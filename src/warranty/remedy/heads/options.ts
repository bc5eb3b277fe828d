import type { Reason } from "../../../decision/index.js";
import { plainReason, rowReason } from "../../../rule-set/index.js";
import { fromDayNumber } from "../../../time/index.js";
import type { Head, OptionsView, RemedyOption, Unavailable } from "../outcome.js";
import type { InterimRow, Remedy } from "../policy/index.js";
import { placedRows, type Scene, type Truth3 } from "../scene/index.js";
import { named, settled, waiting } from "./head.js";
import { type Ladders, type Refusal, refusedBy, remaining, type Tried } from "./ladder.js";

/** What the set offers, what it does not and why; null where it has no steps. */
export function optionsHead(scene: Scene, climbed: Ladders): Head<OptionsView> | null {
  if (climbed.tried.length === 0) return null;
  const { ladders, refusals } = climbed;
  const holding = ladders.flatMap((ladder) => (ladder.holding === null ? [] : [ladder.holding]));
  const settledLadders = ladders.filter(({ open }) => open.length === 0);
  const sure = settledLadders.flatMap((ladder) =>
    ladder.holding === null ? [] : [ladder.holding],
  );
  const options = sure.flatMap((step) => optionsOf(scene, step, refusals));
  const open = ladders.flatMap((ladder) => ladder.open);
  const doubtful = openRefusals(refusals, options);
  const view: OptionsView = {
    options: options.filter(({ remedy }) => !doubtful.some((each) => bars(each, remedy))),
    unavailable: unavailable(scene, climbed, [...options, ...possibleOf(open, holding, refusals)]),
    possible: [...new Set(possibleOf(open, holding, refusals).map(({ remedy }) => remedy))],
    proof: [...new Set(sure.flatMap(({ placed }) => placed.row.proof ?? []))],
  };
  const steps = [...holding, ...open];
  const basis = {
    rows: [...steps, ...refusals].map(({ placed }) => placed.row),
    reasons: reasonsOf(scene, climbed, holding, open),
    ...(steps.some(({ placed }) => placed.row.period !== undefined)
      ? { cover: true as const }
      : {}),
  };
  const waits: Truth3[] = [
    ...open.map(({ truth }) => truth),
    ...doubtful.flatMap((refusal) => (refusal.open === null ? [] : [refusal.open])),
  ];
  if (waits.length > 0) return waiting(scene, waits, basis, view);
  const elsewhere = sure.some(({ placed }) => placed.row.instead !== undefined);
  if (elsewhere && options.length === 0) return settled(scene, view, basis, "out-of-scope");
  const choice = sure.some((step) => isChoice(step, refusals));
  return settled(scene, view, basis, choice ? "options" : "determined");
}

/** Several remedies to choose from; those taken away on a ground still to be proven count. */
function isChoice(step: Tried, refusals: readonly Refusal[]): boolean {
  const { offers, residual } = step.placed.row;
  if (residual === true || offers.length < 2) return false;
  if (remaining(step, refusals).length > 1) return true;
  return refusals.some(
    (refusal) =>
      refusal.placed.row.contestable === true && offers.some(({ remedy }) => bars(refusal, remedy)),
  );
}

function optionsOf(scene: Scene, step: Tried, refusals: readonly Refusal[]): RemedyOption[] {
  return remaining(step, refusals).map(({ remedy, chooser, obligor, tier }) => ({
    remedy,
    chooser,
    obligor,
    tier: tier ?? 1,
    set: named(scene),
    step: step.placed.row.name,
  }));
}

const bars = ({ placed }: Refusal, remedy: Remedy): boolean => placed.row.remedies.includes(remedy);

const openRefusals = (refusals: readonly Refusal[], options: readonly RemedyOption[]) =>
  refusals.filter(
    (refusal) => refusal.open !== null && options.some(({ remedy }) => bars(refusal, remedy)),
  );

/** Remedies that an open ladder may come to. */
function possibleOf(
  open: readonly Tried[],
  holding: readonly Tried[],
  refusals: readonly Refusal[],
): readonly { readonly remedy: Remedy }[] {
  const ladders = new Set(open.map(({ placed }) => placed.row.ladder));
  const below = holding.filter(({ placed }) => ladders.has(placed.row.ladder));
  return [...open, ...below].flatMap((step) => remaining(step, refusals));
}

/** Every other remedy that the set knows, with the first step that would have offered it. */
function unavailable(
  scene: Scene,
  { tried, refusals }: Ladders,
  offered: readonly { readonly remedy: Remedy }[],
): readonly Unavailable[] {
  const there = new Set(offered.map(({ remedy }) => remedy));
  const refused = refusedBy(refusals.filter(({ open }) => open === null));
  const seen = new Set<Remedy>();
  const found = tried.flatMap((step) =>
    step.placed.row.offers.flatMap(({ remedy }): Unavailable[] => {
      if (there.has(remedy) || seen.has(remedy)) return [];
      seen.add(remedy);
      const refusal = refused.get(remedy);
      return [
        {
          remedy,
          why: refusal === undefined ? whyNot(step) : "refused",
          ground: refusal?.placed.row.ground ?? null,
          set: named(scene),
          step: step.placed.row.name,
        },
      ];
    }),
  );
  return found;
}

function whyNot(step: Tried): Unavailable["why"] {
  if (step.conditions.truth === "no") return "conditions";
  if (step.period.truth === "no") return "not-in-term";
  return step.window?.truth === "no" ? "window-over" : "another-step";
}

function reasonsOf(
  scene: Scene,
  { refusals }: Ladders,
  holding: readonly Tried[],
  open: readonly Tried[],
): Reason[] {
  return [
    ...holding.flatMap((step) => [
      ...stepReasons(scene, step, refusals),
      ...(step.placed.row.instead === undefined
        ? []
        : [rowReason(scene.set, step.placed, "remedy.elsewhere")]),
      ...windowReasons(scene, step),
    ]),
    ...open.map(({ placed }) => rowReason(scene.set, placed, "remedy.step-open")),
    ...refusals.map(({ placed, open: may }) => {
      const code = may === null ? "remedy.refused" : "remedy.refusal-open";
      return rowReason(scene.set, placed, code, { ground: placed.row.ground });
    }),
    ...(holding.some(({ assumed }) => assumed)
      ? [plainReason(scene.set, "remedy.assumed-in-term")]
      : []),
  ];
}

const stepReasons = (scene: Scene, step: Tried, refusals: readonly Refusal[]): Reason[] =>
  remaining(step, refusals).map(({ remedy, obligor }) =>
    rowReason(scene.set, step.placed, "remedy.offered", { remedy, obligor }),
  );

function windowReasons({ set }: Scene, { placed, window }: Tried): Reason[] {
  if (window === null) return [];
  const counted = window.counters.map((counter) =>
    rowReason(set, placed, "remedy.counter", { ...counter }),
  );
  if (window.start === null || window.last === null) return counted;
  const params = {
    day: fromDayNumber(window.day),
    number: window.day - window.start.day,
    start: fromDayNumber(window.start.day),
    last: fromDayNumber(window.last),
  };
  return [rowReason(set, placed, "remedy.window", params), ...counted];
}

/** Remedies of the interim table that are not due, as the options list them. */
export function interimUnavailable(scene: Scene, due: readonly Remedy[]): readonly Unavailable[] {
  return placedRows<InterimRow>(scene.set, "interim").flatMap(({ row }) =>
    due.includes(row.remedy)
      ? []
      : [
          {
            remedy: row.remedy,
            why: "conditions" as const,
            ground: null,
            set: named(scene),
            step: "interim",
          },
        ],
  );
}
