/** Empties dist, then builds it. */
import { rmSync } from "node:fs";
import { run } from "./run.js";

rmSync("dist", { recursive: true, force: true });
const { ok, output } = await run("tsup --silent");
if (!ok) console.log(output);
process.exitCode = ok ? 0 : 1;
