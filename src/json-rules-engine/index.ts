export {
  type FromRulesOptions,
  fromRules,
  type ImportedRules,
  safeFromRules,
} from "./from-rules.js";
export { type ToEngineOptions, toEngine } from "./to-engine.js";
