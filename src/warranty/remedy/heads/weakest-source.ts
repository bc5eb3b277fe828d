import type { Confidence } from "../../../decision/index.js";

/** A source and how well it was read. */
export interface Source {
  readonly confidence: Confidence;
  /** Null where the facts alone decided. */
  readonly source: string | null;
}

const RANK: Readonly<Record<Confidence, number>> = {
  "own-policy": 0,
  "whole-text": 1,
  excerpt: 2,
  "third-party": 3,
  unread: 4,
};

export const STRONGEST: Source = { confidence: "own-policy", source: null };

/** Whether a source takes the place of the weakest before it: any does that of none at all. */
export const isWeaker = (a: Source, b: Source): boolean =>
  b.source === null || RANK[a.confidence] > RANK[b.confidence];

/** The weakest of several sources; the first of those that are equally weak. */
export const weakestSource = (all: readonly Source[]): Source =>
  all.reduce<Source>((a, b) => (isWeaker(b, a) ? b : a), STRONGEST);
