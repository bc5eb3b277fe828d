export { decide } from "./decide.js";
export {
  decideRemedy,
  type ReadSets,
  type RemedyOptions,
  type RemedySets,
  readSets,
  safeDecideRemedy,
} from "./decide-remedy.js";
