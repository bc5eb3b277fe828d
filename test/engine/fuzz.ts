/** `npm run fuzz`: a million decisions by index, rule after rule and by the reference. Seeds go on from the first argument. */
import { agreement } from "./agreement.js";
import type { Shape } from "./generate.js";

const WANTED = 1_000_000;
const SHAPES: readonly (Shape & { readonly each: number })[] = [
  { rules: 12, facts: 4, depth: 4, hit: "first", events: 3, each: 2_000 },
  { rules: 40, facts: 8, depth: 3, hit: "collect", events: 6, each: 2_000 },
  { rules: 40, facts: 8, depth: 5, hit: "first", events: 6, each: 2_000 },
  { rules: 70, facts: 17, depth: 2, hit: "unique", events: 2, each: 1_000 },
  { rules: 1_500, facts: 12, depth: 2, hit: "first", events: 20, each: 100 },
];

const started = Date.now();
let seed = Number(process.argv[2] ?? Date.now() % 1_000_000_000);
let decisions = 0;
let faults = 0;
while (decisions < WANTED) {
  for (const { each, ...shape } of SHAPES) {
    seed++;
    const found = agreement(seed, shape, each);
    decisions += found.decisions;
    faults += found.faults.length;
    for (const fault of found.faults.slice(0, 3)) console.log(JSON.stringify(shape), fault);
  }
}
const seconds = Math.round((Date.now() - started) / 1_000);
console.log(`${decisions} decisions, ${faults} disagreements, last seed ${seed}, ${seconds} s`);
process.exitCode = faults === 0 ? 0 : 1;
