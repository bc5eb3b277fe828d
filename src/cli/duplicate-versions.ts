import { type RuleSet, ruleSetIssue } from "../rule-set/index.js";
import type { CheckedDocument } from "./check-documents.js";
import { findingsOf } from "./finding.js";
import type { JsonDocument } from "./json-document.js";

/** The name that one version goes by: a published version never changes. */
export const versionName = ({ kind, id, version }: RuleSet) => `${kind} ${id}@${version}`;

/** Documents with a finding for each version that another document holds with other content. */
export function withDuplicateVersions(
  documents: readonly JsonDocument[],
  checked: readonly CheckedDocument[],
): readonly CheckedDocument[] {
  const digests = new Map<string, string>();
  return checked.map((each, i) => {
    const { file, kind, ruleSet } = each;
    if (ruleSet === undefined) return each;
    const { id, version, digest } = ruleSet;
    const known = digests.get(versionName(ruleSet)) ?? digest;
    digests.set(versionName(ruleSet), known);
    if (known === digest) return each;
    const again = ruleSetIssue("rule-set.duplicate-version", "/version", { id, version });
    return { file, kind, findings: findingsOf(documents[i] as JsonDocument, [again]) };
  });
}
