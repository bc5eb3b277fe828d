import { readFileSync } from "node:fs";
import {
  addWorkingDays,
  decide,
  parseCalendar,
  parseRuleSet,
  type RuleEvent,
} from "../../../src/index.js";
import { addDuration, parseDuration } from "../../../src/time/index.js";
import { type Adapter, NotExpressible } from "../adapter.js";

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../rules/${path}`, import.meta.url), "utf8"));

const versions = ["2020.1.0", "2026.1.0"].map((version) =>
  parseRuleSet(json(`statutory/cn/complaints/${version}.json`), { kind: "rules" }),
);
const calendar = parseCalendar(json("calendars/cn-mainland.json"));

type Facts = Readonly<Record<string, unknown>>;
type Params = Readonly<Record<string, unknown>>;

/** The step that a case's date starts the clock of. */
const STEPS = {
  receivedDate: "received",
  acceptedDate: "accepted",
  mediationDecisionDate: "mediation-decided",
  mediationEndedDate: "mediation-decided",
  endDecisionDate: "mediation-decided",
  decisionDate: "report-filed",
  clueDate: "clue-found",
} as const;

const KNOWN = ["filedDate", "forLivingConsumption", "otherBodyHandled", "platformMerchant"];

/** The version in force on the dates among the facts, and the events it raises. */
function raised(facts: Facts, event: string) {
  for (const set of versions) {
    const decision = decide(set, facts, { event });
    if (decision.status !== "no-policy" && decision.certain.length > 0) {
      return { set, events: decision.certain as readonly RuleEvent[] };
    }
  }
  return { set: null, events: [] };
}

function deadlines(facts: Facts, event: RuleEvent, start: string) {
  const { kind, count, unit, pausedBy } = event.params as Params;
  if (count === null) return { status: "needs-parameter", deadlines: [{ kind, date: null, unit }] };
  const pause = pausedBy === "testing" ? Number(facts.testingWorkingDays ?? 0) : 0;
  const { at, provisional } = addWorkingDays(calendar, start, (count as number) + pause, {
    onUncovered: "weekday-rule",
  });
  return {
    status: provisional ? "provisional" : "determined",
    deadlines: [{ kind, date: at, unit, count }],
  };
}

function complaint({ facts, asOf }: { readonly facts: Facts; readonly asOf: string }): unknown {
  const dates = facts.filedDates as readonly string[] | undefined;
  if (dates !== undefined) {
    const points = dates.flatMap((filedDate) => raised({ filedDate }, "open-point").events);
    const note = points.map(({ params }) => params?.text).at(-1);
    return { status: "determined", governedBy: governedBy(dates), note };
  }
  const [only, ...others] = Object.keys(facts);
  const asked = only === "filedDate" && others.length === 0 ? { receivedDate: facts[only] } : facts;
  const started = Object.entries(STEPS).find(([fact]) => fact in asked);
  if (started !== undefined) {
    const [fact, step] = started;
    const start = asked[fact] as string;
    const { events } = raised({ step, filedDate: start }, "deadline");
    const [event] = events;
    if (event === undefined) throw new NotExpressible(`no deadline starts with ${step}`);
    return deadlines(facts, event, start);
  }
  const known = factsOf(facts, asOf);
  const refusal = raised(known, "refuse").events[0]?.params as Params | undefined;
  if (refusal !== undefined) {
    return { status: "determined", complaint: "refused", reason: refusal.reason };
  }
  const routes = raised(known, "route").events.map(({ params }) => params as Params);
  const grounds = ["forLivingConsumption", "otherBodyHandled", "knowledgeDate"];
  if (routes.length === 0 && grounds.some((name) => name in facts)) {
    return { status: "determined", complaint: "accepted" };
  }
  if (routes.length === 0) throw new NotExpressible("the pack has no rule on these facts");
  return {
    status: routes.length > 1 ? "options" : "determined",
    route: routes.map(
      ({ county, place }) => `authority(${String(facts[String(county)])} ${place})`,
    ),
    tieBreak: routes[0]?.tieBreak,
  };
}

function factsOf(facts: Facts, asOf: string): Facts {
  const known = Object.fromEntries(
    KNOWN.filter((name) => name in facts).map((name) => [name, facts[name]]),
  );
  const { knowledgeDate } = facts;
  return {
    filedDate: asOf,
    ...known,
    ...(typeof knowledgeDate === "string"
      ? { threeYearsAfterKnowledge: addDuration(knowledgeDate, parseDuration("P3Y")) }
      : {}),
  };
}

const governedBy = (dates: readonly string[]) =>
  Object.fromEntries(
    dates.map((filedDate) => {
      const standing = versions.find(
        (set) => decide(set, { filedDate }, { event: "deadline" }).status !== "no-policy",
      );
      return [filedDate, standing?.document.instrument ?? null];
    }),
  );

const adapter: Adapter = { packs: { "cn.complaints": complaint } };
export default adapter;
