/**
 * Runs the properties with seeds nobody has tried, and all of what `npm test` samples, ten rounds of
 * the whole suite unless told otherwise: `npm run soak -- [ROUNDS] [PATH…]`. Stops at the first failure,
 * with the seed that shows it again.
 */
import { randomInt } from "node:crypto";
import { vitestRun } from "./vitest-run.js";

const [first = "10", ...rest] = process.argv.slice(2);
const counted = /^\d+$/.test(first);
const rounds = counted ? Number(first) : 10;
const paths = counted ? rest : process.argv.slice(2);

for (let round = 1; round <= rounds; round += 1) {
  const seed = randomInt(2 ** 31 - 1);
  const { ok, output, passed, failed } = await vitestRun(
    "soak",
    ["--project suite", ...paths].join(" "),
    { PROPERTY_SEED: String(seed), EXHAUST: "1" },
  );
  console.log(`seed ${seed}: ${passed} passed, ${failed} failed`);
  if (ok) continue;
  console.log(output);
  console.log(`again: EXHAUST=1 PROPERTY_SEED=${seed} npx vitest run ${paths.join(" ")}`);
  process.exitCode = 1;
  break;
}
