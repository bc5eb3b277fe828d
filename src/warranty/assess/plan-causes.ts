import type { ReadClaim } from "../claim/index.js";
import type { Scene, SetFindings } from "./cell-input.js";

/**
 * Bought plans that cover causes which the policy leaves out stand beside it as a floor does: the
 * exclusions of those causes do not reach them. Plans are drawn up with the first set.
 */
export function besidePlans(
  [first, ...floors]: readonly SetFindings[],
  plans: ReadClaim["plans"],
): readonly SetFindings[] {
  if (first === undefined) return [];
  const covering = new Map<string, readonly string[]>();
  for (const { plan } of plans) if (plan.causes !== undefined) covering.set(plan.id, plan.causes);
  const planned = [...covering].map(([id, causes]): SetFindings => {
    const scenes = first.scenes.map((scene) => {
      const judged = scene.judged.filter((each) => planOf(each) === id);
      return { ...scene, reason: null, remarks: [], judged };
    });
    const bars = first.bars.filter(
      ({ excludes }) => excludes === null || !causes.includes(excludes),
    );
    return { ...first, scenes, bars, notes: [], confidence: "own-policy" };
  });
  const scenes = first.scenes.map((scene) => {
    const judged = scene.judged.filter((each) => !covering.has(planOf(each) ?? ""));
    return { ...scene, judged };
  });
  return [{ ...first, scenes }, ...planned, ...floors];
}

/** The plan of a grant by its id; null for other grants. */
const planOf = ({ grant }: Scene["judged"][number]): string | null =>
  grant.origin === "plan" ? grant.period : null;
