import { didYouMean, type Issue } from "../../../decision/index.js";
import type { CauseRow, ReadyRow } from "../policy/index.js";
import type { Scene } from "../scene/index.js";
import { issue } from "../texts/index.js";
import type { ReturnAttribution, ReturnRequest } from "./plan-types.js";

/** Causes and departments that the policy does not know (4.5). */
export function attributionIssues(asked: ReturnRequest, { rules }: Scene): readonly Issue[] {
  const { causes, workflow } = rules.tables;
  const { cause } = asked;
  const department = asked.responsible?.department;
  const known = causes.map(({ row }) => row.cause);
  const departments = [...new Set([...causes, ...workflow].map(({ row }) => row.department))];
  const issues: Issue[] = [];
  if (cause && known.length > 0 && !known.includes(cause)) {
    const params = { cause, hint: didYouMean(cause, known), expected: known };
    issues.push(issue("remedy.unknown-cause", "/cause", params));
  }
  if (department && departments.length > 0 && !departments.includes(department)) {
    const hint = didYouMean(department, departments);
    const params = { department, hint, expected: departments };
    issues.push(issue("remedy.unknown-department", "/responsible/department", params));
  }
  return issues;
}

/** Why the goods come back and who answers for it: as given, else the department that the policy names. */
export function attributionOf(asked: ReturnRequest, scene: Scene | null): ReturnAttribution | null {
  const { cause, responsible } = asked;
  if (!cause) return null;
  const row = causeRow(asked, scene);
  return {
    cause,
    title: row?.row.title ?? null,
    department: responsible?.department || row?.row.department || null,
    person: responsible?.person || null,
    cite: row?.cite ?? [],
  };
}

/** The row of the policy for the cause; null where none is given, or where the policy has no causes. */
export const causeRow = (
  { cause }: ReturnRequest,
  scene: Scene | null,
): ReadyRow<CauseRow> | null =>
  scene?.rules.tables.causes.find(({ row }) => row.cause === cause) ?? null;
