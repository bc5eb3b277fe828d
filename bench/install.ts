import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** Installs the peers into `bench/node_modules` from the lockfile, unless these versions are there. */
export function installPeers(): void {
  const { dependencies } = manifest(".") as { dependencies: Readonly<Record<string, string>> };
  const isThere = ([name, version]: readonly [string, string]) =>
    manifest(`node_modules/${name}`)?.version === version;
  if (Object.entries(dependencies).every(isThere)) return;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: FOLDER,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("the peers of the benchmarks do not install");
}

function manifest(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(readFileSync(`${FOLDER}${path}/package.json`, "utf8"));
  } catch {
    return undefined;
  }
}
