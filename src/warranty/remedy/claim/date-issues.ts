import { type Issue, pointer } from "../../../decision/index.js";
import { fromDayNumber, toDayNumber } from "../../../time/index.js";
import { issue as warrantyIssue } from "../../texts/index.js";
import { issue } from "../texts/index.js";
import type { RemedyClaim } from "./claim.js";

type Dates = ReadonlyMap<string, number>;

/** Dates of a demand that cannot be: they lie ahead, or before there was anything to demand. */
export const dateIssues = (claim: RemedyClaim, dates: Dates, asOf: number): readonly Issue[] => [
  ...lateIssues(claim, dates, asOf),
  ...earlyIssues(claim, dates),
];

const past = ["demand.on", "demand.sentOn", "demand.goodsBackOn", "demand.agreedOn"];

/** Things that happened cannot lie ahead. */
function lateIssues(claim: RemedyClaim, dates: Dates, asOf: number): readonly Issue[] {
  return past.flatMap((name) => {
    const day = dates.get(name);
    if (day === undefined || day <= asOf) return [];
    const params = { name, found: fromDayNumber(day), asOf: claim.asOf };
    return [warrantyIssue("warranty.after-as-of", pointer("", ...name.split(".")), params)];
  });
}

/**
 * Nothing is demanded before the goods were sold, or handed over if that came first; but a contract of
 * unknown date may be withdrawn from before the goods come.
 */
function earlyIssues(
  { sold, delivered, deliveries, demand }: RemedyClaim,
  dates: Dates,
): readonly Issue[] {
  const day = dates.get("demand.on");
  const withdrawn = demand?.remedy === "withdraw" || demand?.ground === "no-reason";
  const handed = withdrawn ? null : (delivered ?? deliveries?.reduce((a, b) => (b < a ? b : a)));
  const known = [
    { name: "sold", on: sold },
    { name: "delivered", on: handed },
  ].flatMap(({ name, on }) => (on ? [{ name, on }] : []));
  const [first] = known.sort((a, b) => (a.on <= b.on ? -1 : 1));
  if (day === undefined || first === undefined || day >= toDayNumber(first.on)) return [];
  const params = { name: first.name, found: fromDayNumber(day), other: first.on };
  return [issue("remedy.demand-order", "/demand/on", params)];
}
