/**
 * The whole suite under UTC, then all that touches dates under three more host time zones, where
 * properties try fewer values.
 */
import { existsSync } from "node:fs";
import { leaveCount } from "./run.js";
import { vitestRun } from "./vitest-run.js";

const ZONES = ["UTC", "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia"];
const DATED = ["test/time", "test/warranty", "test/billing"].filter((path) => existsSync(path));

let passed = 0;
let failed = 0;
for (const zone of ZONES) {
  const whole = zone === "UTC";
  if (!whole && DATED.length === 0) continue;
  const filter = `--project suite ${whole ? "" : DATED.join(" ")}`;
  const result = await vitestRun(zone.replace("/", "-"), filter, {
    TZ: zone,
    ...(whole ? {} : { PROPERTY_RUNS: "25" }),
  });
  if (!result.ok) console.log(result.output);
  console.log(`${zone}: ${result.passed} passed, ${result.failed} failed`);
  passed += result.passed;
  failed += result.failed;
}
leaveCount("test", { passed, failed });
console.log(`tests in all: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
