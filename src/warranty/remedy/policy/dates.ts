import { startDates } from "../../model/index.js";

/** Dates of a remedy claim that windows and deadlines may count from, by their name as facts. */
export const countedDates: readonly string[] = [
  ...startDates,
  "exchanged",
  "fault.occurredOn",
  "fault.reportedOn",
  "sale.informedOn",
  "demand.on",
  "demand.sentOn",
  "demand.agreedOn",
  "demand.goodsBackOn",
  "demand.returnedOn",
  "repair.received",
  "repair.returned",
];
