import { type Duration, parseDuration } from "../../time/index.js";
import type { Covers, Share, StartBasis } from "../model/index.js";
import type { WrittenBasis, WrittenCovers, WrittenShare } from "./tables.js";

/** Cost types of a policy that names none. */
export const defaultCostTypes: readonly string[] = ["parts", "labour", "travel"];

export const readDuration = (text: string): Duration | "lifetime" =>
  text === "lifetime" ? "lifetime" : parseDuration(text);

export const readMaybe = (text: string | undefined): Duration | null =>
  text === undefined ? null : parseDuration(text);

export function readBasis(written: WrittenBasis): StartBasis {
  if (typeof written === "string") return { basis: written, plus: null };
  return { basis: written.basis, plus: readMaybe(written.plus) };
}

export function readCovers(written: WrittenCovers): Covers {
  if ("allBut" in written) return { except: true, costTypes: written.allBut };
  return { except: false, costTypes: written };
}

export const readMaybeCovers = (written: WrittenCovers | undefined): Covers | null =>
  written === undefined ? null : readCovers(written);

export function readShare(written: WrittenShare | undefined): Share {
  if (written === undefined) return { kind: "flat", percent: 100 };
  if (typeof written === "number") return { kind: "flat", percent: written };
  if ("steps" in written) {
    const steps = written.steps.map(({ until, percent }) => ({
      until: parseDuration(until),
      percent,
    }));
    return { kind: "steps", steps };
  }
  const { unit, fullFor } = written.linear;
  return { kind: "linear", unit, fullFor: readMaybe(fullFor), over: null };
}
