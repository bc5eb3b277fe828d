import type { Issue } from "../decision/index.js";
import { issue } from "./texts/index.js";
import type { FloorUndercut } from "./types.js";
import { text } from "./words.js";

/**
 * A finding as an issue of the company's document, placed at the row that falls short;
 * `formatIssue` gives its sentence in either language.
 *
 * @example
 * const law = parseRuleSet(generalTerms);
 * const { modality, ...terms } = generalTerms;
 * const company = parseRuleSet({ ...terms, id: "shop/terms", starts: ["manufactured"] });
 * const [undercut] = floorUndercuts([company], [law]).undercuts;
 * undercutIssue(undercut).at; // "/terms/0"
 */
export function undercutIssue(undercut: FloorUndercut): Issue {
  const { company, floor, grants, example, subject } = undercut;
  const nothing = text("untitled", "无标题");
  return issue("floor.undercut", company.at, {
    what: subject,
    companyGrants: grants.company,
    floor: floor.set,
    cite: text(floor.cite.join(", "), floor.cite.join("、")),
    row: floor.title ?? nothing,
    floorGrants: grants.floor,
    example: example.text,
    companySays: example.company,
    floorSays: example.floor,
  });
}
