import { type Issue, pointer } from "../../decision/index.js";
import { parseDuration } from "../../time/index.js";
import { isNothing } from "../term/index.js";
import { issue } from "../texts/index.js";
import type { TermRow, WarrantyDocument } from "./tables.js";

/** Durations of nothing where they would do nothing, and a time in full that outlasts its term. */
export function lengthIssues(document: WarrantyDocument): readonly Issue[] {
  return [
    ...(document.terms ?? []).flatMap((row, i) => termLengths(row, pointer("/terms", i))),
    ...(document.replacement ?? []).flatMap(({ minimum }, i) =>
      emptyIssues(minimum, pointer("/replacement", i, "minimum")),
    ),
    ...(document.rules ?? []).flatMap(({ event }, i) => {
      if (event.type !== "extend") return [];
      const params = (event.params ?? {}) as { readonly by?: string; readonly to?: string };
      const at = pointer("/rules", i, "event", "params");
      return [
        ...emptyIssues(params.by, pointer(at, "by")),
        ...emptyIssues(params.to, pointer(at, "to")),
      ];
    }),
  ];
}

/** A term of nothing is no term, as where a catalogue says zero; counters and shares of none are slips. */
function termLengths({ duration, share, counters }: TermRow, at: string): readonly Issue[] {
  const more = counters !== undefined || typeof share === "object";
  const own = more ? emptyIssues(duration, pointer(at, "duration")) : [];
  if (typeof share !== "object") return own;
  if ("steps" in share) {
    const steps = share.steps.flatMap(({ until }, i) =>
      emptyIssues(until, pointer(at, "share", "steps", i, "until")),
    );
    return [...own, ...steps];
  }
  const { fullFor } = share.linear;
  const place = pointer(at, "share", "linear", "fullFor");
  const empty = emptyIssues(fullFor, place);
  if (own.length + empty.length > 0 || fullFor === undefined) return [...own, ...empty];
  if (duration == null || duration === "lifetime") return [];
  if (roughDays(fullFor) <= roughDays(duration)) return [];
  return [issue("warranty.full-beyond-term", place, { fullFor, duration })];
}

function emptyIssues(written: string | null | undefined, at: string): readonly Issue[] {
  if (written == null || written === "lifetime" || !isNothing(parseDuration(written))) return [];
  return [issue("warranty.empty-duration", at, { found: written })];
}

/** Days of a duration with months at their mean length: enough to tell which of two is longer. */
export function roughDays(written: string): number {
  const { years, months, weeks, days } = parseDuration(written);
  return (years * 12 + months) * 30.44 + weeks * 7 + days;
}
