import {
  buildLexicon,
  type CheckContext,
  type Condition,
  checkCondition,
  checkRoot,
  extentIssues,
  extentOf,
  orderNamed,
} from "../conditions/index.js";
import { type Issue, pointer } from "../decision/index.js";
import type { Envelope } from "./document.js";
import { entries } from "./entries.js";
import type { Kind } from "./kind.js";
import { ownVocabularyIssues, vocabularyOf } from "./vocabulary.js";

/** The vocabulary, and every condition: named ones, those of rules, those of table rows. */
export function conditionIssues(
  kind: Kind,
  document: Envelope,
  broken: (at: string) => boolean,
): readonly Issue[] {
  const facts = document.facts ?? {};
  const named = document.conditions ?? {};
  const context: CheckContext = {
    lexicon: buildLexicon(vocabularyOf(kind, facts)),
    named: new Set(Object.keys(named)),
  };
  const namedIssues = Object.entries(named).flatMap(([name, condition]) =>
    checkCondition(context, condition, pointer("/conditions", name)),
  );
  const order = namedIssues.length === 0 ? orderNamed(named, "/conditions") : null;
  const extents = order?.issues.length === 0 ? order.extents : null;
  const lists = ["rules", ...Object.keys(kind.tables)];
  return [
    ...ownVocabularyIssues(kind, facts, "/facts"),
    ...namedIssues,
    ...(order?.issues ?? []),
    ...lists.flatMap((list) =>
      entries(document, list).flatMap(([{ conditions }, at]) =>
        conditions === undefined || broken(pointer(at, "conditions"))
          ? []
          : treeIssues(context, conditions, extents, pointer(at, "conditions")),
      ),
    ),
  ];
}

type Extents = ReadonlyMap<string, { readonly depth: number; readonly nodes: number }>;

/** What is wrong with a condition, or with its depth and size once names are written out. */
function treeIssues(
  context: CheckContext,
  condition: Condition,
  extents: Extents | null,
  at: string,
): readonly Issue[] {
  const found = checkRoot(context, condition, at);
  if (found.length > 0 || extents === null) return found;
  const extent = extentOf(condition, (name) => extents.get(name) ?? { depth: 0, nodes: 0 });
  return extentIssues(extent, at);
}
