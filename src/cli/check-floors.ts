import type { RuleSet } from "../rule-set/index.js";
import type { FloorReport } from "../verify/index.js";
import type { CheckedDocument } from "./check-documents.js";
import { versionName } from "./duplicate-versions.js";
import { findingsOf } from "./finding.js";
import type { JsonDocument } from "./json-document.js";

/** Documents with what holding company sets against floors found in them. */
export interface FloorCheck {
  readonly checked: readonly CheckedDocument[];
  /** Null where no company set stands beside a floor of its kind. */
  readonly report: FloorReport | null;
}

const named = ({ id, version }: RuleSet) => `${id}@${version}`;
const isFloor = ({ document }: RuleSet) => document.modality === "floor";

/** Holds the company's sets among the documents against the floors among them. */
export async function checkFloors(
  documents: readonly JsonDocument[],
  checked: readonly CheckedDocument[],
): Promise<FloorCheck> {
  const byName = new Map<string, number>();
  checked.forEach(({ ruleSet }, i) => {
    if (ruleSet !== undefined && !byName.has(versionName(ruleSet))) {
      byName.set(versionName(ruleSet), i);
    }
  });
  const sets = [...byName.values()].flatMap((i) => checked[i]?.ruleSet ?? []);
  const floors = sets.filter(isFloor);
  const company = sets.filter(
    (set) => !isFloor(set) && floors.some(({ kind }) => kind === set.kind),
  );
  if (company.length === 0) return { checked, report: null };
  const { floorUndercuts, undercutIssue } = await import("../verify/index.js");
  const calendars = Object.fromEntries(
    checked.flatMap(({ calendar }) => (calendar === undefined ? [] : [[calendar.id, calendar]])),
  );
  const report = floorUndercuts(company, floors, { calendars });
  return {
    checked: checked.map((each, i) => {
      const document = documents[i] as JsonDocument;
      const set = each.ruleSet;
      if (set === undefined || byName.get(versionName(set)) !== i) return each;
      const own = report.undercuts.filter(({ company: at }) => at.set === named(set));
      return own.length === 0
        ? each
        : { ...each, findings: findingsOf(document, own.map(undercutIssue)) };
    }),
    report,
  };
}

/** What was not compared, in one line; null where everything was. */
export function floorNote({ notCompared, complete }: FloorReport): string | null {
  const whys = [...new Set(notCompared.map(({ why }) => why))];
  const counts = whys.map((why) => `${notCompared.filter((e) => e.why === why).length} by ${why}`);
  const parts = [
    ...(counts.length === 0 ? [] : [`floors not compared: ${counts.join(", ")}`]),
    ...(complete ? [] : ["floors: cut short before every case was tried"]),
  ];
  return parts.length === 0 ? null : parts.join("; ");
}

/** The same as `--json` prints it; the findings stand with those of their documents. */
export const floorJson = ({ notCompared, complete }: FloorReport): object => ({
  complete,
  notCompared,
});
