/** `npm start [-- ORDER.json] [--lang zh-CN] [--json]`: decides a repair order and prints why. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatIssue } from "../../src/index.js";
import { en } from "../../src/texts/en.js";
import { zhCN } from "../../src/texts/zh-cn.js";
import { decideOrder, orderIssues, type RepairOrder } from "./decide-order.js";
import { printOrder } from "./print.js";

const EXAMPLE = new URL("order.json", import.meta.url);

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: "string", default: "en" }, json: { type: "boolean", default: false } },
  });
  const texts = [en, zhCN].find(({ locale }) => locale === values.lang);
  if (texts === undefined) return complain(`--lang takes en or zh-CN, found ${values.lang}`);
  const path = positionals[0] ?? EXAMPLE;
  const order = readOrder(path);
  if (typeof order === "string") return complain(order);
  const issues = orderIssues(order);
  if (issues.length > 0) {
    for (const issue of issues)
      console.error(`${issue.at}  ${issue.code}  ${formatIssue(issue, texts)}`);
    return 1;
  }
  const decisions = decideOrder(order as RepairOrder);
  console.log(values.json ? JSON.stringify(decisions, null, 2) : printOrder(decisions, texts));
  return 0;
}

/** The order, or why it cannot be read. */
function readOrder(path: string | URL): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as unknown;
  } catch (error) {
    return `${path}: ${(error as Error).message}`;
  }
}

function complain(message: string): number {
  console.error(message);
  return 2;
}

process.exitCode = main();
