/** `npm run bench:time`: installs what the peers need, once, then measures in a process of its own. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { installPeers } from "../install.js";

installPeers();
const run = fileURLToPath(new URL("run.ts", import.meta.url));
const measured = spawnSync(process.execPath, ["--import", "tsx", run, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = measured.status ?? 1;
