import type { Result } from "../decision/index.js";
import type { KindName, RuleSet } from "../rule-set/index.js";
import type { Calendar } from "../time/index.js";
import { UsageError } from "./usage-error.js";

/** The rule sets named on the command line by kind, and the calendars by id. */
export interface NamedSets {
  readonly byKind: { readonly [N in KindName]?: readonly RuleSet<N>[] };
  readonly calendars: Readonly<Record<string, Calendar>>;
}

export interface DecideOptions {
  readonly preview: boolean;
  /** The event asked for, where free rules name a hit policy for each. */
  readonly event: string | undefined;
}

type Decide = (sets: NamedSets, facts: unknown, options: DecideOptions) => Promise<Result<object>>;

interface Decider {
  readonly name: string;
  /** The kind that asks for it when no function is named; of several the first. */
  readonly kind: string;
  readonly decide: Decide;
}

/** Loaded when facts are decided: checking sets must not wait for what decides by them. */
async function deciders(): Promise<readonly Decider[]> {
  const { decideTwins } = await import("../free-rules/index.js");
  const { functions } = await import("../functions.js");
  const { name, kind } = decideTwins;
  return [
    { name, kind, decide: decideFreeRules },
    ...functions.map(({ name, wanted, safe }) => ({
      name,
      kind: wanted.needs[0] as string,
      decide: async (
        { byKind, calendars }: NamedSets,
        input: unknown,
        { preview }: DecideOptions,
      ) => safe({ ...byKind, calendars } as never, input, preview ? { preview } : {}),
    })),
  ];
}

/** The function that is named, or that of the one kind of the sets. Throws `UsageError` for neither. */
export async function deciderFor(
  { byKind }: NamedSets,
  named: string | undefined,
): Promise<Decide> {
  const all = await deciders();
  const names = all.map(({ name }) => `\`${name}\``).join(", ");
  const kinds = Object.keys(byKind);
  if (named === undefined && kinds.length > 1) {
    throw new UsageError(`rule sets of ${kinds.join(" and ")}: name one of ${names} by --function`);
  }
  const fits = ({ name, kind }: Decider) =>
    named === undefined ? kind === kinds[0] : name === named;
  const decider = all.find(fits);
  if (decider !== undefined) return decider.decide;
  if (kinds.length === 0) throw new UsageError("name at least one rule set before the facts");
  const asked = named === undefined ? `kind \`${kinds[0]}\`` : `\`${named}\``;
  throw new UsageError(`no function for ${asked}; expected one of ${names}`);
}

async function decideFreeRules(
  { byKind }: NamedSets,
  facts: unknown,
  { event, preview }: DecideOptions,
): Promise<Result<object>> {
  const [set, ...more] = byKind.rules ?? [];
  if (set === undefined || more.length > 0) {
    throw new UsageError("free rules are decided one set at a time; name one rule set");
  }
  const { safeDecide } = await import("../free-rules/index.js");
  return safeDecide(set, facts, { preview, ...(event === undefined ? {} : { event }) });
}
