export { namedValues, rangesOfLeaf, type SampledCells, withSamples } from "./leaf-ranges.js";
export {
  complementRanges,
  foldRanges,
  intersectRanges,
  type Ranges,
  unionRanges,
} from "./ranges.js";
export { cutScalar, type ScalarCells } from "./scalar-cells.js";
