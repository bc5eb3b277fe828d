export { distinctFindings, type Finding, NO_TERM } from "./finding.js";
export { type Judged, judgeGrant } from "./judge-grant.js";
export { type Bar, type Weighed, weigh, withFloor } from "./weigh.js";
