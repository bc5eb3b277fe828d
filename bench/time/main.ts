/** `npm run bench:time`: installs what the peers need, once, then measures in a process of its own. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
const needed = ["dayjs-business-time", "moment-business-time", "@date-fns/tz", "chinese-days"];

if (needed.some((name) => !existsSync(`${folder}node_modules/${name}`))) {
  const install = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
  });
  if (install.status !== 0) process.exit(install.status ?? 1);
}
const run = fileURLToPath(new URL("run.ts", import.meta.url));
const measured = spawnSync(process.execPath, ["--import", "tsx", run, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = measured.status ?? 1;
