import { type Slots, type Truth, writtenValue } from "../../conditions/index.js";
import { compiledSet, type Rule } from "../../rule-set/index.js";
import type { Plan } from "../plan.js";
import { type Explainer, explainersOf, type Site, sitesBehind } from "./explainer.js";
import type { ConditionFinding, RuleFinding } from "./explanation.js";

/** What became of every rule of a question. */
export function findings(
  plan: Plan,
  slots: Slots,
  decisive: ReadonlySet<Rule>,
): readonly RuleFinding[] {
  const written = writtenValues(plan, slots);
  return explainersOf(plan).map((explainer) => {
    const { rule, failing } = explainer;
    const site = failing === null ? null : failing(slots);
    if (site === null) return wholeFinding(explainer, slots, written, decisive.has(rule));
    const because = [findingAt(site, "fails", written)];
    return { rule, truth: "fails", decides: false, because };
  });
}

const WORDS: Readonly<Record<Truth, RuleFinding["truth"]>> = ["fails", "holds", "unknown"];

function wholeFinding(
  explainer: Explainer,
  slots: Slots,
  written: readonly unknown[],
  decides: boolean,
): RuleFinding {
  const { rule, evaluate } = explainer;
  const truth = WORDS[evaluate(slots)] as RuleFinding["truth"];
  const sites = sitesBehind(explainer, slots);
  // Of a rule that fails one condition is enough to say why.
  const told = truth === "fails" ? sites.slice(0, 1) : sites;
  const because = told.map((site) =>
    findingAt(site, WORDS[site.evaluate(slots)] as RuleFinding["truth"], written),
  );
  return { rule, truth, decides, because };
}

function findingAt(
  { condition, slot, otherSlot }: Site,
  truth: RuleFinding["truth"],
  written: readonly unknown[],
): ConditionFinding {
  const found = written[slot];
  return otherSlot < 0
    ? { condition, found, truth }
    : { condition, found, other: written[otherSlot], truth };
}

/** The facts as hosts write them; null where they are not known. */
function writtenValues({ set }: Plan, slots: Slots): readonly unknown[] {
  const { definitions } = compiledSet(set).lexicon;
  return definitions.map((definition, slot) => writtenValue(definition, slots[slot]) ?? null);
}
