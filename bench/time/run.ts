/** Measures business time beside its peers; the last line is one JSON object. */
import { cpus } from "node:os";
import { assertRan, smoke } from "../smoke.js";
import { cnMainland, loadTime } from "./aftersale.js";
import { microsPerCall, rounded } from "./measure.js";
import { type AddWorkingTime, ANSWER, ANSWERS, HOURS, START } from "./worked-case.js";

// The peers but one count in the host's zone.
process.env.TZ = "Asia/Shanghai";

const { addWorkingTime, parseCalendar, workingTimeBetween } = await loadTime();
const calendar = parseCalendar(cnMainland());
const amount = `PT${HOURS}H`;

const peers: Readonly<Record<keyof typeof ANSWERS, AddWorkingTime>> = {
  aftersale: () => Date.parse(addWorkingTime(calendar, START, amount).at),
  "dayjs-business-time": (await import("./dayjs-business-time.js")).prepare(),
  "moment-business-time": (await import("./moment-business-time.js")).prepare(),
  "date-fns-tz-loop": (await import("./date-fns-tz-loop.js")).prepare(),
};

const own = () => addWorkingTime(calendar, START, amount);
const addWorkingTimeMicros: Record<string, number> = {};
const rightAnswer: Record<string, boolean> = {};
const answers: Record<string, string> = {};
for (const [name, add] of Object.entries(peers)) {
  const found = add();
  rightAnswer[name] = found === Date.parse(ANSWER);
  answers[name] = new Date(found + 28_800_000).toISOString().replace(".000Z", "+08:00");
  const expected = ANSWERS[name as keyof typeof ANSWERS];
  if (answers[name] !== expected) {
    throw new Error(`expected ${expected} of ${name}, found ${answers[name]}`);
  }
  addWorkingTimeMicros[name] = rounded(microsPerCall(name === "aftersale" ? own : add));
}

const from = "2021-01-04T09:00:00+08:00";
const week = microsPerCall(() => addWorkingTime(calendar, from, "PT37.5H"));
const fiveYears = microsPerCall(() => addWorkingTime(calendar, from, "PT9375H"));
const between = microsPerCall(() => workingTimeBetween(calendar, START, ANSWER));

const figures = {
  addWorkingTimeMicros,
  oneWeekMicros: rounded(week),
  fiveYearsMicros: rounded(fiveYears),
  betweenMicros: rounded(between),
};
assertRan("time", { ...addWorkingTimeMicros, ...figures });

if (!process.argv.includes("--json") && !smoke) {
  console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`);
  for (const [name, micros] of Object.entries(addWorkingTimeMicros)) {
    const verdict = rightAnswer[name] ? "right" : "wrong";
    console.log(`${name.padEnd(22)} ${String(micros).padStart(8)} µs  ${answers[name]} ${verdict}`);
  }
}
if (!smoke) console.log(JSON.stringify({ ...figures, rightAnswer, answers }));
