import type { Reason } from "../decision/index.js";
import type { RuleSet } from "./document.js";
import type { NoneInForce } from "./in-force.js";
import { reasonsOf } from "./reason-of.js";
import type { reasonTexts } from "./texts/en.js";

const { plainReason } = /* @__PURE__ */ reasonsOf<typeof reasonTexts>();

const MOST = 10;

/** Why no version decides: that none is in force on the day, and of each what keeps it from it. */
export function noneInForce(
  kind: string,
  { date, versions }: Pick<NoneInForce, "date" | "versions">,
): readonly Reason[] {
  const none = plainReason(null, "policy.none-in-force", { kind, date });
  if (date === null) return [none];
  return [none, ...versions.slice(0, MOST).map((set) => whyNot(set, date))];
}

type WhyNot = Exclude<keyof typeof reasonTexts, "policy.none-in-force">;

function whyNot(set: RuleSet, date: string): Reason {
  const { effective, authority } = set.document;
  const approvedOn = authority?.approvedOn ?? null;
  const said = (code: WhyNot, day: string | null) =>
    plainReason(set, code, { version: `${set.id}@${set.version}`, day, date });
  if (approvedOn === null) return said("policy.version-draft", null);
  if (effective.from > date) return said("policy.version-later", effective.from);
  if (approvedOn > date) return said("policy.version-approved-later", approvedOn);
  return said("policy.version-over", effective.to);
}
