export { decide } from "./decide.js";
export {
  decideRemedy,
  decideRemedyTwins,
  type ReadSets,
  type RemedyOptions,
  type RemedySets,
  remedyWanted,
  safeDecideRemedy,
} from "./decide-remedy.js";
