import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs the peers into `bench/node_modules` from the lockfile, once. */
export function installPeers(): void {
  if (existsSync("bench/node_modules/json-logic-engine")) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: "bench", stdio: "ignore" });
}
