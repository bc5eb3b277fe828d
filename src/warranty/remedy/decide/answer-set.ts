import type { AssumedFact } from "../../../decision/index.js";
import { anyOf, NO, type Whether, YES } from "../../../rule-set/index.js";
import {
  breachesHead,
  burdenHead,
  climb,
  coverHead,
  damagesHead,
  deadlinesHead,
  dutiesHead,
  effectsHead,
  feesHead,
  interimHead,
  interimUnavailable,
  type Ladders,
  optionsHead,
  promisedTerm,
  recourseHead,
  refundHead,
} from "../heads/index.js";
import type { Clocks, Head, OptionsView, RemedyDecision } from "../outcome/index.js";
import {
  assumedFacts,
  judgedDay,
  rowHolds,
  type Scene,
  setStart,
  waitingDays,
} from "../scene/index.js";

type Heads = Pick<
  RemedyDecision,
  | "cover"
  | "options"
  | "refund"
  | "deadlines"
  | "fees"
  | "loaner"
  | "burdenOfProof"
  | "breaches"
  | "recourse"
  | "termEffect"
  | "damages"
  | "duties"
>;

/** What one set answers; null for a head that it does not speak of. */
export type SetAnswer = { readonly [Name in keyof Heads]: Heads[Name] | null } & {
  readonly scene: Scene;
  /** Instruments that decide instead, where a ladder leads to them. */
  readonly instead: readonly string[];
  readonly clocks: Clocks;
  readonly assumed: readonly AssumedFact[];
};

/** Whether a set speaks of the case at all; every row of `scope` without `instead` is one way in. */
export function inScope(scene: Scene): Whether {
  const { scope } = scene.rules.tables;
  if (scope.length === 0) return YES;
  if (governedInstead(scene).length > 0) return NO;
  const own = scope.filter(({ row }) => row.instead === undefined);
  return own.length === 0 ? YES : anyOf(own.map((row) => rowHolds(scene, row)));
}

/** Instruments that the set itself points to for the case. */
export const governedInstead = (scene: Scene): readonly string[] =>
  scene.rules.tables.scope.flatMap((ready) => {
    const { instead } = ready.row;
    return instead !== undefined && rowHolds(scene, ready).truth === true ? [instead] : [];
  });

/** Every head that one set answers. */
export function answerSet(scene: Scene): SetAnswer {
  const climbed = climb(scene);
  const interim = interimHead(scene);
  const options = withInterim(scene, optionsHead(scene, climbed), interim);
  const offered = options?.value?.options ?? [];
  const term = promisedTerm(scene);
  return {
    scene,
    instead: ladderInstead(climbed),
    cover: coverHead(scene, term.used) ?? (term.used === null ? null : termAlone(term.used)),
    options,
    refund: refundHead(scene, climbed, options),
    deadlines: deadlinesHead(scene, climbed, interim),
    fees: feesHead(scene, offered),
    loaner: interim,
    burdenOfProof: burdenHead(scene),
    breaches: breachesHead(scene, term),
    recourse: recourseHead(scene, climbed),
    termEffect: effectsHead(scene, climbed),
    damages: damagesHead(scene),
    duties: dutiesHead(scene),
    clocks: clocksOf(scene),
    assumed: [...assumedFacts(scene), ...assumedPeriods(climbed)],
  };
}

const ladderInstead = ({ ladders }: Ladders): readonly string[] =>
  ladders.flatMap(({ holding, open }) => {
    const instead = open.length > 0 ? undefined : holding?.step.row.instead;
    return typeof instead === "string" ? [instead] : [];
  });

/** Periods that are taken to run, where a step that decides rests on them. */
const assumedPeriods = ({ ladders }: Ladders): readonly AssumedFact[] =>
  ladders.flatMap(({ holding }) =>
    holding?.assumed ? [{ fact: `periods.${holding.step.row.period}`, at: "", value: true }] : [],
  );

type CoverHead = RemedyDecision["cover"];

/** A promise binds where no law sets a term. */
function termAlone(termUsed: NonNullable<CoverHead["value"]>["termUsed"]): CoverHead {
  const value = {
    covered: null,
    anchor: null,
    periods: [],
    exclusions: [],
    proof: { required: null, accepted: null, waived: false },
    termUsed,
  };
  const rest = { missing: [], confidence: "own-policy", source: null, reasons: [] } as const;
  return { status: "determined", value, ...rest };
}

/** What tides over and is not due is listed among what is not available. */
function withInterim(
  scene: Scene,
  options: Head<OptionsView> | null,
  interim: SetAnswer["loaner"],
): Head<OptionsView> | null {
  if (options === null || options.value === null || interim === null) return options;
  const due = interim.value?.offers.map(({ remedy }) => remedy) ?? [];
  const notDue = interimUnavailable(scene, due);
  if (notDue.length === 0) return options;
  const unavailable = [...options.value.unavailable, ...notDue];
  return { ...options, value: { ...options.value, unavailable } };
}

function clocksOf(scene: Scene): Clocks {
  const start = setStart(scene);
  const { clock, history } = scene;
  const { countedRepairDays } = history;
  const first = scene.document.count === "same-day" ? 1 : 0;
  return {
    sinceStart: start === null ? null : judgedDay(scene, "fault") - start.day + first,
    inRepair: clock.days.at(-1) ?? null,
    repairDays: clock.days,
    cumulativeRepairDays: typeof countedRepairDays === "number" ? countedRepairDays : null,
    waitingDays: waitingDays(scene),
  };
}
