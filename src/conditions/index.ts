export { buildTree } from "./build.js";
export { checkCondition, checkRoot, MAX_DEPTH } from "./check.js";
export type { CheckContext } from "./check-context.js";
export { compileTree, type Evaluate, openSlots, truthOf } from "./evaluate.js";
export {
  type NearestSearch,
  nearestChange,
  responsibleLeaves,
  writtenValue,
} from "./explain/index.js";
export {
  assumedFacts,
  factBuffer,
  type LoadedFacts,
  type LoadOptions,
  loadFacts,
} from "./facts.js";
export type { EventOf, FactsOf } from "./facts-of.js";
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
export { evaluateList, firstOf, type Hits, missingSlots, notFalse } from "./hits.js";
export { factsRead, leavesOf, slotsRead } from "./leaves.js";
export {
  buildLexicon,
  factPointer,
  type Lexicon,
  valueFaults,
  vocabularyIssues,
} from "./lexicon.js";
export { extentIssues, extentOf, orderNamed } from "./named.js";
export { nestedFacts } from "./nested-facts.js";
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
  type Demand,
  demandNode,
  type Formulas,
  makeSpace,
  type Node,
  type Possible,
  possibleOf,
  type Space,
  solve,
  type Verdict,
} from "./state/index.js";
export { issue as conditionIssue } from "./texts/index.js";
export {
  FALSE,
  type Leaf,
  type Slots,
  type SlotValue,
  TRUE,
  type Tree,
  type Truth,
  UNKNOWN,
} from "./tree.js";
export type {
  ArrayFact,
  FactDefinition,
  ScalarDefinition,
  ScalarFact,
  ScalarType,
  Vocabulary,
} from "./vocabulary.js";
