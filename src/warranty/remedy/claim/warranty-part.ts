import { startDates } from "../../model/index.js";
import type { RemedyClaim } from "./claim.js";

type Fields = Readonly<Record<string, unknown>>;

const SHARED = [
  "asOf",
  ...startDates,
  "product",
  "buyer",
  "owner",
  "installation",
  "proof",
  "findings",
  "exchanges",
  "plans",
  "readings",
] as const;

/** The claim as the warranty takes it: one component, repairs and fault without what it does not know. */
export function warrantyPart(claim: RemedyClaim): Fields {
  const { component, repairs, fault, delivered, deliveries } = claim;
  const part: Record<string, unknown> = given(claim, SHARED);
  if (!delivered && deliveries) part.delivered = [...deliveries].sort().at(-1);
  if (fault) part.fault = given(fault, ["occurredOn", "reportedOn"]);
  part.components = [componentOf(component ?? { component: "unit" })];
  if (repairs) part.repairs = repairs.map(lessExtras);
  return part;
}

/** A component is known by its code where it has no id. */
function componentOf(component: NonNullable<RemedyClaim["component"]>): Fields {
  const names = Object.keys(component) as (keyof typeof component)[];
  return { id: component.component, ...given(component, names) };
}

const EXTRAS = ["fault", "mended", "transportHours", "delay"];

const lessExtras = (repair: object): Fields =>
  Object.fromEntries(Object.entries(repair).filter(([key]) => !EXTRAS.includes(key)));

/** What is given of some fields: neither missing nor null. */
function given<Of extends object>(fields: Of, names: readonly (keyof Of & string)[]) {
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value !== undefined && value !== null) found[name] = value;
  }
  return found;
}
