import { execFileSync } from "node:child_process";
import { smoke } from "../smoke.js";

const SCRIPT = `
const { parseRuleSet, compileRules, decide } = await import(process.env.BUNDLE);
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { document, facts } = JSON.parse(Buffer.concat(chunks).toString());
const text = JSON.stringify(document);
const use = () => {
  const set = parseRuleSet(JSON.parse(text));
  const compiled = compileRules(set);
  for (const each of facts) decide(set, each);
  return [set, compiled];
};
const used = async () => {
  for (let i = 0; i < 4; i++) {
    await new Promise((done) => setTimeout(done, 20));
    gc();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
// The code itself is compiled while a first set is used, which is then let go.
for (let i = 0; i < 12; i++) use();
await new Promise((done) => setTimeout(done, 500));
const before = await used();
const kept = use();
const after = await used();
console.log((after - before) / Buffer.byteLength(text), kept.length);
`;

/** Heap that a loaded, compiled and used set takes, as a multiple of its JSON; in a fresh process. */
export function heapOverJson(bundle: string, document: object, facts: readonly object[]): number {
  const out = execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", SCRIPT], {
    input: JSON.stringify({ document, facts }),
    env: { ...process.env, BUNDLE: bundle },
  });
  return Number.parseFloat(out.toString());
}

/** What importing the product adds to the start of Node, in milliseconds: median of nine starts. */
export function coldStartMillis(bundle: string): number {
  const start = (code: string) => {
    const started = performance.now();
    execFileSync(process.execPath, ["--input-type=module", "-e", code]);
    return performance.now() - started;
  };
  const added = Array.from(
    { length: smoke ? 1 : 9 },
    () => start(`import ${JSON.stringify(bundle)}`) - start("0"),
  );
  return added.sort((a, b) => a - b)[added.length >> 1] as number;
}
