import { loadFacts } from "../../../conditions/index.js";
import { compiledSet, holdsFor } from "../../../rule-set/index.js";
import { type Duration, parseDuration, toDayNumber } from "../../../time/index.js";
import { policyOf } from "../../policy/index.js";
import { termEnd } from "../../term/index.js";
import { WHOLE } from "../claim/index.js";
import type { TermUsed } from "../outcome/index.js";
import type { Scene } from "../scene/index.js";

/** A leap-free stretch to measure durations on, so that a year is longer than 11 months. */
const REFERENCE = toDayNumber("2001-01-01");

const lengthOf = (duration: Duration): number =>
  termEnd(REFERENCE, duration, { start: "next-day", clamp: "month-end", lastDay: "included" });

/** A better promise binds, a worse one gives way to the floor. */
export function promisedTerm(scene: Scene): {
  readonly used: TermUsed | null;
  readonly belowFloor: boolean;
} {
  const { promisedTerm: written } = scene.read.claim;
  if (written == null) return { used: null, belowFloor: false };
  const promised = lengthOf(parseDuration(written));
  const { agreedAtLeast } = scene.document;
  const floors =
    agreedAtLeast === undefined ? floorDurations(scene) : [parseDuration(agreedAtLeast)];
  const best = floors.reduce<Duration | null>(
    (a, b) => (a === null || lengthOf(b) > lengthOf(a) ? b : a),
    null,
  );
  if (best !== null && lengthOf(best) > promised) {
    return { used: { duration: spelt(best), source: "floor" }, belowFloor: true };
  }
  return { used: { duration: written, source: "promise" }, belowFloor: false };
}

/** Of what several sets make of one promise, the longest term binds. */
export function longestTerm(terms: readonly TermUsed[]): TermUsed | null {
  const length = ({ duration }: TermUsed) => lengthOf(parseDuration(duration));
  return terms.reduce<TermUsed | null>(
    (best, term) => (best === null || length(term) > length(best) ? term : best),
    null,
  );
}

/** Durations that the warranty set grants the component, where its conditions hold. */
function floorDurations({ cover, read }: Scene): readonly Duration[] {
  const { set } = cover;
  if (set === null) return [];
  const { claim } = read;
  const { lexicon } = compiledSet(set);
  const { product, buyer } = claim;
  const declared = lexicon.root.children.get("attributes")?.children;
  const given = Object.entries(claim.attributes ?? {});
  const attributes = Object.fromEntries(given.filter(([name]) => declared?.has(name)));
  const known = { product, buyer, ...(declared === undefined ? {} : { attributes }) };
  const facts = loadFacts(lexicon, known, { derived: true });
  if (facts.issues.length > 0) return [];
  const { terms } = policyOf(set).of(claim.component?.component ?? WHOLE);
  return terms.flatMap(({ grants, when }) => {
    const { truth } = holdsFor(set, facts, when);
    const { duration } = grants;
    return truth === true && duration && duration !== "lifetime" ? [duration] : [];
  });
}

function spelt({ years, months, weeks, days }: Duration): string {
  const part = (n: number, unit: string) => (n > 0 ? `${n}${unit}` : "");
  return `P${part(years, "Y")}${part(months, "M")}${part(weeks, "W")}${part(days, "D")}`;
}
