import type { CheckedDocument } from "./check-documents.js";

/** Which sets decide nothing yet because nobody approved them, in one line; null where all are approved. */
export function draftNote(checked: readonly CheckedDocument[]): string | null {
  const drafts = checked.flatMap(({ ruleSet }) => {
    // `decide` takes a set of kind `rules` as it is passed.
    if (ruleSet === undefined || ruleSet.kind === "rules") return [];
    if (ruleSet.document.authority?.approvedOn != null) return [];
    return [`${ruleSet.id}@${ruleSet.version}`];
  });
  if (drafts.length === 0) return null;
  const shown = drafts.slice(0, 5).join(", ");
  const more = drafts.length > 5 ? ` and ${drafts.length - 5} more` : "";
  return `drafts, which decide only with \`preview\` until \`authority.approvedOn\` says when: ${shown}${more}`;
}
