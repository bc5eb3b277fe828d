import { type StartDate, startDates } from "../../model/index.js";
import type { RemedyClaim } from "./claim.js";

type Fields = Readonly<Record<string, unknown>>;

/** The claim as the warranty takes it: one component, repairs and fault without what it does not know. */
export function warrantyPart(claim: RemedyClaim): Fields {
  const { component, repairs, fault } = claim;
  return {
    asOf: claim.asOf,
    ...given(claim as unknown as Fields, [
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
    ]),
    ...(fault ? { fault: given(fault, ["occurredOn", "reportedOn"]) } : {}),
    components: [componentOf(component ?? { component: "unit" })],
    ...(repairs
      ? { repairs: repairs.map((repair) => lessExtras(repair as unknown as Fields)) }
      : {}),
    ...deliveredOf(claim),
  };
}

function componentOf(component: NonNullable<RemedyClaim["component"]>): Fields {
  return {
    id: component.component,
    ...given(component as unknown as Fields, Object.keys(component)),
  };
}

const EXTRAS = ["fault", "mended", "transportHours", "delay"];

const lessExtras = (repair: Fields): Fields =>
  Object.fromEntries(Object.entries(repair).filter(([key]) => !EXTRAS.includes(key)));

function deliveredOf({ delivered, deliveries }: RemedyClaim): Partial<Record<StartDate, string>> {
  const last = [...(deliveries ?? [])].sort().at(-1);
  return delivered || last === undefined ? {} : { delivered: last };
}

const given = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return value === undefined || value === null ? [] : [[name, value] as const];
    }),
  );
