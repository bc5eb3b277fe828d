import type { QuoteContext } from "../context.js";
import type { Charge } from "./charge.js";
import { diagnosisCharges } from "./diagnosis.js";
import { freightCharges } from "./freight.js";
import { labourCharge } from "./labour.js";
import { partCharge } from "./parts.js";
import { visitCharges } from "./visit.js";
import { workedOn } from "./worked.js";

/** Everything there is to charge for, component by component, then what is charged once (5.4). */
export function chargesOf(context: QuoteContext): readonly Charge[] {
  const { work } = context.job;
  const perComponent = workedOn(context.job).flatMap((worked) => {
    const { labour, parts = [] } = work[worked.index] ?? {};
    return [
      ...(labour === undefined ? [] : [labourCharge(context, worked, labour)]),
      ...parts.map((part, i) => partCharge(context, worked, part, i)),
    ];
  });
  return [
    ...perComponent,
    ...diagnosisCharges(context),
    ...visitCharges(context),
    ...freightCharges(context),
  ];
}
