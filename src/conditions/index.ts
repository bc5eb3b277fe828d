export { buildTree } from "./build.js";
export { checkCondition, checkRoot, MAX_DEPTH } from "./check.js";
export type { CheckContext } from "./check-context.js";
export { openSlots, truthOf } from "./evaluate.js";
export { assumedFacts, factBuffer, type LoadedFacts, loadFacts } from "./facts.js";
export type {
  AllCondition,
  AnyCondition,
  Condition,
  ConditionValue,
  LeafCondition,
  NamedCondition,
  NotCondition,
  Scalar,
} from "./grammar.js";
export { evaluateList, firstOf, type Hits, missingSlots } from "./hits.js";
export {
  buildLexicon,
  factPointer,
  type Lexicon,
  valueFaults,
  vocabularyIssues,
} from "./lexicon.js";
export { extentIssues, extentOf, orderNamed } from "./named.js";
export {
  type HitPolicy,
  indexNow,
  type ListedRule,
  listRules,
  type RuleList,
} from "./rule-list.js";
export {
  type Budget,
  CONFLICT,
  type Formulas,
  makeSpace,
  type Node,
  type Possible,
  possibleOf,
  type Space,
  solve,
  type Verdict,
} from "./state/index.js";
export { FALSE, type Slots, type SlotValue, TRUE, type Tree, type Truth, UNKNOWN } from "./tree.js";
export type {
  ArrayFact,
  FactDefinition,
  ScalarDefinition,
  ScalarFact,
  ScalarType,
  Vocabulary,
} from "./vocabulary.js";
