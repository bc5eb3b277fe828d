/**
 * The whole suite under UTC, then `test/time` under three more host time zones, where properties try
 * fewer values. Nothing else in `src` can tell: biome.json refuses it `Date` and `Intl`.
 */
import { seed } from "../test/support/seed.js";
import { leaveCount } from "./run.js";
import { vitestRun } from "./vitest-run.js";

const ZONES = ["Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia"];
const RUNS = [
  { zone: "UTC", paths: "", env: {} },
  ...ZONES.map((zone) => ({ zone, paths: "test/time", env: { PROPERTY_RUNS: "25" } })),
];

let passed = 0;
let failed = 0;
for (const { zone, paths, env } of RUNS) {
  const result = await vitestRun(zone.replace("/", "-"), `--project suite ${paths}`, {
    TZ: zone,
    ...env,
  });
  if (!result.ok) console.log(result.output);
  console.log(`${zone}: ${result.passed} passed, ${result.failed} failed`);
  passed += result.passed;
  failed += result.failed;
}
leaveCount("test", { passed, failed });
console.log(`tests in all, with seed ${seed}: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
