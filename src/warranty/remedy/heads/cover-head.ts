import { known } from "../../../rule-set/index.js";
import type { CoverView, Head, TermUsed } from "../outcome/index.js";
import type { Scene } from "../scene/index.js";
import { settled, waiting } from "./head.js";

/** What the warranty set says of the component; null where the remedy set rests on none. */
export function coverHead(scene: Scene, termUsed: TermUsed | null): Head<CoverView> | null {
  const { cover, document } = scene;
  if (document.warranty === undefined) return null;
  const anchored = cover.terms.find(({ start }) => start !== null);
  const proof = {
    required: cover.requiredProof,
    accepted: cover.proof,
    waived: cover.proof !== null && cover.proof !== cover.requiredProof,
  };
  const noProof = cover.noProof
    ? [{ cause: "no-proof", excludes: true, scope: "whole-goods", title: null } as const]
    : [];
  const view: CoverView = {
    covered: known(cover.covered),
    anchor: anchored?.start ?? null,
    periods: cover.terms.map(({ period, set, start, end, state }) => ({
      period,
      set,
      start,
      end,
      running: state === null ? null : state === "in-term",
    })),
    exclusions: [...cover.exclusions, ...noProof],
    proof,
    termUsed,
  };
  const term = cover.barred.truth !== true;
  const basis = { rows: [], reasons: cover.reasons, cover: true, term };
  if (cover.covered.truth !== "open") return settled(scene, view, basis);
  return waiting(scene, [cover.covered], basis, view);
}
