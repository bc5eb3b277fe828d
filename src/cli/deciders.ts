import type { Result } from "../decision/index.js";
import type { RuleSet } from "../rule-set/index.js";
import type { Calendar } from "../time/index.js";
import { UsageError } from "./usage-error.js";

/** The rule sets named on the command line by kind, and the calendars by id. */
export interface NamedSets {
  readonly byKind: Readonly<Record<string, readonly RuleSet[]>>;
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

const DECIDERS: readonly Decider[] = [
  { name: "decide", kind: "rules", decide: decideFreeRules },
  {
    name: "assessWarranty",
    kind: "warranty",
    decide: async (sets, facts, { preview }) => {
      const { safeAssessWarranty } = await import("../warranty/index.js");
      return safeAssessWarranty({ warranty: of(sets, "warranty") }, facts as never, { preview });
    },
  },
  {
    name: "checkIntake",
    kind: "intake",
    decide: async (sets, facts, { preview }) => {
      const { safeCheckIntake } = await import("../intake/index.js");
      return safeCheckIntake({ intake: of(sets, "intake") }, facts as never, { preview });
    },
  },
  {
    name: "decideRemedy",
    kind: "remedy",
    decide: async (sets, facts, { preview }) => {
      const { safeDecideRemedy } = await import("../warranty/index.js");
      return safeDecideRemedy(remedySets(sets), facts as never, { preview });
    },
  },
  {
    name: "planReturn",
    kind: "remedy",
    decide: async (sets, request, { preview }) => {
      const { safePlanReturn } = await import("../warranty/index.js");
      return safePlanReturn(remedySets(sets), request, { preview });
    },
  },
  {
    name: "checkCustody",
    kind: "remedy",
    decide: async (sets, custody, { preview }) => {
      const { safeCheckCustody } = await import("../warranty/index.js");
      return safeCheckCustody(remedySets(sets), custody, { preview });
    },
  },
  {
    name: "quote",
    kind: "fees",
    decide: async (sets, facts, { preview }) => {
      const { safeQuote } = await import("../billing/index.js");
      return safeQuote({ fees: of(sets, "fees") }, facts as never, { preview });
    },
  },
];

/** The function that is named, or that of the one kind of the sets. Throws `UsageError` for neither. */
export function deciderFor({ byKind }: NamedSets, named: string | undefined): Decide {
  const names = DECIDERS.map(({ name }) => `\`${name}\``).join(", ");
  const kinds = Object.keys(byKind);
  if (named === undefined && kinds.length > 1) {
    throw new UsageError(`rule sets of ${kinds.join(" and ")}: name one of ${names} by --function`);
  }
  const fits = ({ name, kind }: Decider) =>
    named === undefined ? kind === kinds[0] : name === named;
  const decider = DECIDERS.find(fits);
  if (decider !== undefined) return decider.decide;
  if (kinds.length === 0) throw new UsageError("name at least one rule set before the facts");
  const asked = named === undefined ? `kind \`${kinds[0]}\`` : `\`${named}\``;
  throw new UsageError(`no function for ${asked}; expected one of ${names}`);
}

const of = ({ byKind }: NamedSets, kind: string) => byKind[kind] ?? [];

const remedySets = (sets: NamedSets) => ({
  remedy: of(sets, "remedy"),
  warranty: of(sets, "warranty"),
  calendars: sets.calendars,
});

async function decideFreeRules(
  sets: NamedSets,
  facts: unknown,
  { event, preview }: DecideOptions,
): Promise<Result<object>> {
  const [set, ...more] = of(sets, "rules");
  if (set === undefined || more.length > 0) {
    throw new UsageError("free rules are decided one set at a time; name one rule set");
  }
  const { safeDecide } = await import("../free-rules/index.js");
  return safeDecide(set, facts, { preview, ...(event === undefined ? {} : { event }) });
}
